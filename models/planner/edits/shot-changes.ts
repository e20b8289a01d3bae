import type { PlanChange } from '../../contract/plan-edit.ts'
import { PlanError } from '../plan-error.ts'
import { senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import type { EditContext } from './edit-context.ts'
import { shotNumberIn } from './scope.ts'
import type { Segment } from './segments.ts'

/** Adding, removing and reordering whole shots; null when the instruction is about something in them. */
export function shotChanges(context: EditContext, segment: Segment): PlanChange[] | null {
  const { plan, ledger, reading } = context
  const head = segment.marks.find((mark) => senseAs(mark, 'head')?.head === 'shot')
  const at = shotNumberIn(segment.marks)
  if (segment.operation === 'remove' && at && !namesThings(segment)) {
    const shot = at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1]
    const { errors } = say(reading.language)
    if (!shot) throw new PlanError(errors.noShot(at.marks.map(({ text }) => text).join(' '), plan.shots.length))
    if (plan.shots.length === 1) throw new PlanError(errors.lastShot)
    ledger.use('shots', ...at.marks)
    return [{ change: 'remove-shot', shotId: shot.id }]
  }
  if (segment.operation === 'add' && head && !at) return addShot(context, segment)
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

/** "add a shot where a dog sleeps in the street": what follows the word is the new shot's prompt. */
function addShot({ plan, ledger, reading }: EditContext, segment: Segment): PlanChange[] {
  const from = segment.marks.findIndex((mark) => senseAs(mark, 'head')?.head === 'shot')
  const rest = segment.marks.slice(from + 1)
  const first = rest[0]
  if (!first) return []
  ledger.use('shots', ...segment.marks)
  const prompt = reading.message.slice(first.start, rest.at(-1)!.end).trim()
  return [{ change: 'add-shot', shot: { prompt }, after: plan.shots.at(-1)!.id }]
}
