import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import { shotsIn } from './edit-context.ts'

/** Whether a change asks for what is so already: "no rain" where the sky is clear. */
export function isNoOp(plan: ShotPlan, change: PlanChange): boolean {
  const holds = <T>(now: T, asked: object) =>
    Object.entries(asked).every(([key, value]) => JSON.stringify(now[key as keyof T]) === JSON.stringify(value))
  switch (change.change) {
    case 'look':
      return holds(plan.look, change.look)
    case 'format':
      return holds(plan.format, change.format)
    case 'light':
    case 'weather':
    case 'setting':
    case 'camera': {
      const { change: group, shots } = change
      const asked = (change as unknown as Record<string, object>)[group]!
      return shotsIn(plan, shots).every((shot) => holds(shot[group], asked))
    }
    case 'playback-speed':
      return shotsIn(plan, change.shots).every((shot) => shot.playbackSpeed === change.playbackSpeed)
    case 'titles':
      return shotsIn(plan, change.shots).every((shot) => holds(shot, { titles: change.titles }))
    case 'transition':
      return shotsIn(plan, change.shots).every((shot) => holds(shot.transition, change.transition))
    case 'duration': {
      const { seconds, shots } = change
      return 'to' in seconds && shotsIn(plan, shots).every((shot) => shot.durationSeconds === seconds.to)
    }
    default:
      return false
  }
}
