import type { PlanChange } from '../../contract/plan-edit.ts'
import { PlanError } from '../plan-error.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import type { EditContext } from './edit-context.ts'
import { shotNumberIn } from './scope.ts'
import type { Segment } from './segments.ts'

/** Adding, removing and reordering whole shots; null when the instruction is about something in them. */
export function shotChanges(context: EditContext, segment: Segment): PlanChange[] | null {
  const { plan, ledger, reading } = context
  const at = shotNumberIn(segment.marks)
  if (segment.operation === 'remove' && at && !namesThings(segment)) {
    const shot = at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1]
    const { errors } = say(reading.language)
    if (!shot) throw new PlanError(errors.noShot(at.marks.map(({ text }) => text).join(' '), plan.shots.length))
    if (plan.shots.length === 1) throw new PlanError(errors.lastShot)
    ledger.use('shots', ...at.marks)
    return [{ change: 'remove-shot', shotId: shot.id }]
  }
  if (segment.operation === 'swap' && plan.shots.length > 1) {
    ledger.use('shots', ...segment.marks)
    return [{ change: 'order', shotIds: plan.shots.map(({ id }) => id).reverse() }]
  }
  return null
}

const namesThings = (segment: Segment) =>
  segment.marks.some((mark) =>
    ['noun', 'weather', 'wearable', 'light', 'camera', 'look'].includes(mark.sense?.as ?? ''),
  )

/**
 * "add a shot where a dog sleeps", "add a third shot: …", "then a dog sleeps": the new shot's prompt is the rest of
 * the message. Null when no shot is added.
 */
export function addedShot({ plan, ledger, reading }: EditContext): { before: Mark[]; change: PlanChange } | null {
  const { marks, message } = reading
  const from = startOfAddedShot(marks)
  if (from === null) return null
  const rest = marks.slice(from.prompt)
  const first = rest.find((mark) => mark.kind !== 'stop' && !isRole(mark, 'with', 'of', 'while', 'at', 'then'))
  if (!first || !rest.some((mark) => ['noun', 'place', 'action'].includes(mark.sense?.as ?? ''))) return null
  ledger.use('shots', ...marks.slice(from.verb))
  const prompt = message.slice(first.start, rest.at(-1)!.end).trim()
  return {
    before: marks.slice(0, from.verb),
    change: { change: 'add-shot', shot: { prompt }, after: plan.shots.at(-1)!.id },
  }
}

/** Where the words for adding a shot begin, and where its prompt does. */
function startOfAddedShot(marks: readonly Mark[]): { verb: number; prompt: number } | null {
  const opening = marks.findIndex((mark) => mark.kind !== 'stop' && !isRole(mark, 'and'))
  if (isRole(marks[opening], 'then')) return { verb: opening, prompt: opening + 1 }
  const verb = marks.findIndex((mark) => senseAs(mark, 'operation')?.operation === 'add')
  if (verb < 0) return null
  const shot = marks.findIndex((mark, index) => index > verb && index <= verb + 4 && isShotWord(mark))
  // "add rain to shot 2" adds no shot: only articles and numbers may stand between.
  const between = marks.slice(verb + 1, shot)
  const direct = between.every((mark) => isRole(mark, 'indefinite', 'definite', 'filler') || senseAs(mark, 'ordinal'))
  return shot < 0 || !direct ? null : { verb, prompt: shot + 1 }
}

const isShotWord = (mark: Mark) =>
  senseAs(mark, 'head')?.head === 'shot' || (senseAs(mark, 'ordinal') !== null && /shot|scene|plan/.test(mark.word))
