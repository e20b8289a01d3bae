import type { Shot, ShotPlan } from '../../contract/shot-plan.ts'

/**
 * A transition that the edit did not speak of is shortened where a shot became too short for it; one that was
 * asked for stays as it is and is refused where it does not fit.
 */
export function fitTransitions(plan: ShotPlan, parent: ShotPlan): ShotPlan {
  const before = new Map(parent.shots.map((shot) => [shot.id, shot.transition.seconds]))
  const fit = (shot: Shot, index: number): Shot => {
    const length = Math.min(shot.durationSeconds, plan.shots[index - 1]?.durationSeconds ?? Number.POSITIVE_INFINITY)
    const { seconds } = shot.transition
    if (seconds < length || seconds !== before.get(shot.id)) return shot
    return { ...shot, transition: { ...shot.transition, seconds: length / 2 } }
  }
  return { ...plan, shots: plan.shots.map(fit) }
}
