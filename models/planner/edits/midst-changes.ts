import type { PlanChange } from '../../contract/plan-edit.ts'
import { LIMITS, type ShotPlan } from '../../contract/shot-plan.ts'
import { PlanError } from '../plan-error.ts'
import type { Parse, Span } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { Scope } from './edit-context.ts'
import { beginsInMidst, momentIn, shotAt } from './moment.ts'
import { splitShot } from './split-shot.ts'

/** A shot parted at the second that a remark names, so that the rest of the remark is about one of the parts. */
export interface Midst {
  change: PlanChange
  plan: ShotPlan
  scope: Scope
  spans: Span[]
  moment: readonly Span[]
  /** When the new part begins, and its number in the film. */
  seconds: number
  number: number
}

/** "from the 3rd second he runs": null when the remark names no second, or all that it says holds for whole shots. */
export function midstIn(parse: Parse, plan: ShotPlan, named: Scope): Midst | null {
  const moment = momentIn(parse.message)
  if (!moment || !beginsInMidst(parse.spans, moment)) return null
  const shots = named === 'all' ? plan.shots : plan.shots.filter(({ id }) => named.includes(id))
  const found = shotAt(shots, moment, LIMITS.shotSeconds.min)
  if (!found) {
    const total = shots.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)
    throw new PlanError(
      phrasesIn(parse.language).errors.noSuchSecond(parse.message.slice(moment.start, moment.end), total),
    )
  }
  const newShotId = freeId(plan)
  const change = { change: 'split-shot' as const, shotId: found.shot.id, atSeconds: found.seconds, newShotId }
  const parted = splitShot(plan, found.shot, change)
  const inside = (span: Span) => span.start < moment.end && span.end > moment.start
  return {
    change,
    plan: parted,
    scope: [moment.side === 'after' ? newShotId : found.shot.id],
    spans: parse.spans.filter((span) => !inside(span)),
    moment: parse.spans.filter(inside),
    seconds: found.seconds,
    number: parted.shots.findIndex(({ id }) => id === newShotId) + 1,
  }
}

function freeId({ shots }: ShotPlan): string {
  let number = shots.length + 1
  while (shots.some(({ id }) => id === `shot-${number}`)) number++
  return `shot-${number}`
}
