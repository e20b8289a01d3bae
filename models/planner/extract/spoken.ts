import { kindOf } from '../lexicon/emoji-nouns.ts'
import { type Mark, senseAs } from '../reading/mark.ts'
import type { NounPhrase } from '../reading/noun-phrases.ts'
import type { SubjectWish } from './wish.ts'

/** One subject with the phrase that speaks of it, so that neighbours can be told whose they are. */
export interface Spoken {
  phrase: NounPhrase
  wish: SubjectWish
}

/** Things that move by themselves although they are of no kind of their own. */
const MOVERS = ['boat', 'train', 'robot', 'rocket', 'ghost']

/** Whether somebody can do something: benches, windows and brooms do not. */
export const canAct = ({ wish }: Spoken): boolean => kindOf(wish.concept) !== undefined || MOVERS.includes(wish.concept)

/** "a man on a motorbike": who sits on the horse or the bicycle. */
export function riderOf(marks: readonly Mark[], spoken: readonly Spoken[], mount: Spoken): Spoken | undefined {
  const rider = spoken[spoken.indexOf(mount) - 1]
  const isMount = ['hoofed animal', 'two-wheeler'].includes(kindOf(mount.wish.concept) ?? '')
  if (!rider || !isMount || !['adult', 'youngster', 'human'].includes(kindOf(rider.wish.concept) ?? ''))
    return undefined
  const between = marks.slice(rider.phrase.to + 1, mount.phrase.from).filter((mark) => mark.sense?.as !== 'wearable')
  return ['on', 'rides'].includes(senseAs(between.at(-1), 'relation')?.relation ?? '') ? rider : undefined
}

/** The subject spoken of last before a position in the marks. */
export function lastBefore(spoken: readonly Spoken[], position: number): Spoken | undefined {
  return spoken.findLast(({ phrase }) => phrase.to < position)
}

/** The subject spoken of first after a position, with nothing but small words between. */
export function firstAfter(spoken: readonly Spoken[], marks: readonly Mark[], position: number): Spoken | undefined {
  const next = spoken.find(({ phrase }) => phrase.from > position)
  if (!next) return undefined
  const between = marks.slice(position + 1, next.phrase.from)
  return between.every((mark) => mark.sense?.as === 'function' || senseAs(mark, 'relation') || senseAs(mark, 'tempo'))
    ? next
    : undefined
}
