import { PlanError } from '../plan-error.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { EditContext } from './edit-context.ts'
import { castOf } from './find-subject.ts'
import type { Meant } from './meant-by.ts'
import type { Segment } from './segments.ts'

/** "make the sail red": a thing nobody here has is not the main one; nothing is done to that one instead. */
function strangerIn({ spans }: Segment, about: Span): Span | undefined {
  if (about.sense?.as !== 'colour' && about.sense?.as !== 'material' && about.sense?.as !== 'size') return undefined
  return spans.find((span, index) => {
    const next = spans[index + 1]
    const ends = next === undefined || next === about || next.sense?.as === 'function' || next.kind === 'stop'
    return span.kind === 'unknown' && isRole(spans[index - 1], 'definite', 'possessive') && ends
  })
}

/** Actions, clothes and colours without a name are the main subject's: "running faster", "with a hat", "in red". */
export function meantOrMain(context: EditContext, segment: Segment, meant: Meant[], others: number): Meant[] {
  const cast = castOf(context.plan.shots)
  const denied = segment.spans.find((span) => span.negated && senseAs(span, 'colour'))
  const coloured = denied && cast.find(({ attributes }) => attributes.colour === senseAs(denied, 'colour')!.colour)
  const main = coloured ?? cast.find(({ id }) => id === context.lastSubject?.id) ?? cast[0]
  const kinds = ['action', 'motion', 'wearable', 'holdable', 'colour', 'material', 'size', 'tempo', 'position']
  const about = segment.spans.find((span) => kinds.includes(span.sense?.as ?? '') && !context.provenance.used(span))
  if (meant.length > 0 || others > 0 || !main || !about) return meant
  const stranger = strangerIn(segment, about)
  if (stranger)
    throw new PlanError(
      phrasesIn(context.parse.language).errors.noSubject(
        stranger.text,
        cast.map(({ noun }) => noun),
      ),
    )
  const they = cast.filter(({ id }) => context.lastPointed.includes(id))
  if (they.length > 1) return they.map((subject) => ({ subject, phrase: null, spans: [about] }))
  return [{ subject: main, phrase: null, spans: [about] }]
}
