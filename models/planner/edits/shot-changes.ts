import type { PlanChange } from '../../contract/plan-edit.ts'
import { PlanError } from '../plan-error.ts'
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
  if (segment.operation === 'swap') {
    if (plan.shots.length === 1) throw new PlanError(say(reading.language).errors.oneShot)
    ledger.use('shots', ...segment.marks)
    return [{ change: 'order', shotIds: plan.shots.map(({ id }) => id).reverse() }]
  }
  return null
}

const namesThings = (segment: Segment) =>
  segment.marks.some((mark) =>
    ['noun', 'weather', 'wearable', 'light', 'camera', 'look'].includes(mark.sense?.as ?? ''),
  )
