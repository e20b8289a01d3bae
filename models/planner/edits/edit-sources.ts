import type { ShotPlan } from '../../contract/shot-plan.ts'
import type { Source } from '../completion/sources.ts'
import { listLeaves } from '../explain.ts'

/** Where the fields of an edited plan come from: the remark for what is new, the parent for all the rest. */
export function editSources(parent: ShotPlan, plan: ShotPlan, instruction: string | undefined): Map<string, Source> {
  const before = new Map(byShotId(parent))
  const changed: Source = { from: instruction ? 'words' : 'draft', words: instruction ?? null, insteadOf: null }
  const kept: Source = { from: 'context', words: null, insteadOf: null }
  const places = new Map(plan.shots.map(({ id }, index) => [id, index]))
  return new Map(
    byShotId(plan).map(([path, value]) => {
      const same = before.has(path) && JSON.stringify(before.get(path)) === JSON.stringify(value)
      return [path.replace(/^shots\.#([^.]+)/, (_all, id: string) => `shots.${places.get(id)}`), same ? kept : changed]
    }),
  )
}

/** Leaves of a plan with the shots named by their ids, since a shot keeps its id when it moves. */
function byShotId(plan: ShotPlan): [string, unknown][] {
  return listLeaves(plan).map(({ path, value }) => [
    path.replace(/^shots\.(\d+)/, (_all, index: string) => `shots.#${plan.shots[Number(index)]!.id}`),
    value,
  ])
}
