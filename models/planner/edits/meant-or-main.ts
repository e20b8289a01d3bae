import { PlanError } from '../plan-error.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import type { EditContext } from './edit-context.ts'
import { castOf } from './find-subject.ts'
import type { Meant } from './meant-by.ts'
import type { Segment } from './segments.ts'

/** "make the sail red": a thing nobody here has is not the main one; nothing is done to that one instead. */
function strangerIn({ marks }: Segment, about: Mark): Mark | undefined {
  if (about.sense?.as !== 'colour' && about.sense?.as !== 'material' && about.sense?.as !== 'size') return undefined
  return marks.find((mark, index) => {
    const next = marks[index + 1]
    const ends = next === undefined || next === about || next.sense?.as === 'function' || next.kind === 'stop'
    return mark.kind === 'unknown' && isRole(marks[index - 1], 'definite', 'possessive') && ends
  })
}

/** Deeds, clothes and colours without a name are the main subject's: "running faster", "with a hat", "in red". */
export function meantOrMain(context: EditContext, segment: Segment, meant: Meant[], others: number): Meant[] {
  const cast = castOf(context.plan.shots)
  const denied = segment.marks.find((mark) => mark.negated && senseAs(mark, 'colour'))
  const coloured = denied && cast.find(({ attributes }) => attributes.colour === senseAs(denied, 'colour')!.colour)
  const main = coloured ?? cast.find(({ id }) => id === context.lastSubject?.id) ?? cast[0]
  const kinds = ['action', 'motion', 'wearable', 'holdable', 'colour', 'material', 'size', 'tempo', 'position']
  const about = segment.marks.find((mark) => kinds.includes(mark.sense?.as ?? '') && !context.ledger.used(mark))
  if (meant.length > 0 || others > 0 || !main || !about) return meant
  const stranger = strangerIn(segment, about)
  if (stranger)
    throw new PlanError(
      say(context.reading.language).errors.noSubject(
        stranger.text,
        cast.map(({ noun }) => noun),
      ),
    )
  const they = cast.filter(({ id }) => context.lastPointed.includes(id))
  if (they.length > 1) return they.map((subject) => ({ subject, phrase: null, marks: [about] }))
  return [{ subject: main, phrase: null, marks: [about] }]
}
