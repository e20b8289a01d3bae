import type { ShotPlan } from '../../models/contract/shot-plan.ts'

/** What can be said about a take with one press, most welcome first. */
export type Remark = 'golden' | 'night' | 'oil' | 'slower' | 'rain' | 'cartoon'

const SHOWN = 4

type Shot = ShotPlan['shots'][number]
const everyShot = (plan: ShotPlan, is: (shot: Shot) => boolean) => plan.shots.every(is)

const SO_ALREADY: Record<Remark, (plan: ShotPlan) => boolean> = {
  golden: (plan) => everyShot(plan, ({ light }) => light.kind === 'golden'),
  night: (plan) => everyShot(plan, ({ light }) => light.kind === 'night'),
  oil: ({ look }) => look.style === 'oil',
  slower: () => false, // may be said again and again
  rain: (plan) => everyShot(plan, ({ weather }) => weather.kind === 'rain' || weather.kind === 'storm'),
  cartoon: ({ look }) => look.style === 'cartoon',
}

/** The first few remarks that would change something of the plan. */
export function remarksFor(plan: ShotPlan): Remark[] {
  const all = Object.keys(SO_ALREADY) as Remark[]
  return all.filter((remark) => !SO_ALREADY[remark](plan)).slice(0, SHOWN)
}
