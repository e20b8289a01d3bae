import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Take } from '../../models/contract/take.ts'
import type { Strings } from '../strings/strings.ts'

/** Where a plan comes from, as its card says: a new film, a change of a take, or the same with another seed. */
export function planOrigin(plan: ShotPlan, parent: ShotPlan | null, takes: readonly Take[], { plan: words }: Strings) {
  if (plan.parentId === null) return words.newFilm
  const from = takes.findLast(({ planId }) => planId === plan.parentId)?.number ?? null
  const seedAlone = parent !== null && differsInSeedAlone(plan, parent)
  return seedAlone ? words.sameAgain(from) : words.changeOf(from)
}

function differsInSeedAlone(plan: ShotPlan, parent: ShotPlan): boolean {
  const { format, shots, look } = plan
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  return (
    format.seed !== parent.format.seed &&
    same({ ...format, seed: parent.format.seed }, parent.format) &&
    same(look, parent.look) &&
    same(shots, parent.shots)
  )
}
