import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Completion } from '../../models/planner/complete.ts'

type Source = Completion['sources'] extends ReadonlyMap<string, infer S> ? S : never

const BECAUSE: Record<Source['from'], string> = {
  draft: 'the draft says so',
  words: 'the words say so',
  context: 'as before',
  nature: 'by its nature',
  default: 'the usual',
}

/** One line a field: what stands in the plan, and why. */
export function explain({ plan, sources }: Completion): string[] {
  const rows = [...sources].map(([path, source]) => [path, JSON.stringify(valueAt(plan, path)) ?? '', reason(source)])
  const width = (column: number) => Math.max(0, ...rows.map((row) => Math.min(row[column]!.length, 44)))
  return rows.map(([path, value, why]) => `${path!.padEnd(width(0))}  ${value!.padEnd(width(1))}  ${why}`)
}

function reason({ from, words, insteadOf }: Source): string {
  const because = words === null ? BECAUSE[from] : `“${words}”`
  return insteadOf === null ? because : `${because}; instead of ${insteadOf}`
}

/** The paths count shots and call subjects by their ids. */
function valueAt(plan: ShotPlan, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (!Array.isArray(value)) return (value as Record<string, unknown> | undefined)?.[key]
    return value.find((entry) => entry?.id === key) ?? value[Number(key)]
  }, plan)
}
