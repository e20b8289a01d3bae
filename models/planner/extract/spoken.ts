import { kindOf } from '../lexicon/emoji-nouns.ts'
import type { NounPhrase } from '../reading/noun-phrases.ts'
import { type Span, senseAs } from '../reading/span.ts'
import type { RequestedSubject } from './requested-shot.ts'

/** One subject with the phrase that speaks of it, so that neighbours can be told whose they are. */
export interface Spoken {
  phrase: NounPhrase
  request: RequestedSubject
}

/** Things that move by themselves although they are of no kind of their own. */
const MOVERS = ['boat', 'train', 'robot', 'rocket', 'ghost']

/** Whether somebody can do something: benches, windows and brooms do not. */
export const canAct = ({ request }: Spoken): boolean =>
  kindOf(request.concept) !== undefined || MOVERS.includes(request.concept)

/** "a man on a motorbike": who sits on the horse or the bicycle. */
export function riderOf(spans: readonly Span[], spoken: readonly Spoken[], mount: Spoken): Spoken | undefined {
  const rider = spoken[spoken.indexOf(mount) - 1]
  const isMount = ['hoofed animal', 'two-wheeler'].includes(kindOf(mount.request.concept) ?? '')
  if (!rider || !isMount || !['adult', 'youngster', 'human'].includes(kindOf(rider.request.concept) ?? ''))
    return undefined
  const between = spans.slice(rider.phrase.to + 1, mount.phrase.from).filter((span) => span.sense?.as !== 'wearable')
  return ['on', 'rides'].includes(senseAs(between.at(-1), 'relation')?.relation ?? '') ? rider : undefined
}

/** The subject spoken of last before a position in the spans. */
export function lastBefore(spoken: readonly Spoken[], position: number): Spoken | undefined {
  return spoken.findLast(({ phrase }) => phrase.to < position)
}

/** The subject spoken of first after a position, with nothing but small words between. */
export function firstAfter(spoken: readonly Spoken[], spans: readonly Span[], position: number): Spoken | undefined {
  const next = spoken.find(({ phrase }) => phrase.from > position)
  if (!next) return undefined
  const between = spans.slice(position + 1, next.phrase.from)
  return between.every((span) => span.sense?.as === 'function' || senseAs(span, 'relation') || senseAs(span, 'tempo'))
    ? next
    : undefined
}
