import type { PlanChange } from '../../contract/plan-edit.ts'
import { titlesOf } from '../extract/titles.ts'
import { senseAs } from '../reading/mark.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import type { Segment } from './segments.ts'

/** "add the title “Hello” at the top", "remove the title". A new text joins those of the shot. */
export function titleChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { plan, reading, ledger, notes } = context
  const head = segment.marks.find((mark) => senseAs(mark, 'head')?.head === 'title')
  if (segment.operation === 'remove' && head) {
    ledger.use('titles', head)
    return [{ change: 'titles', shots, titles: [] }]
  }
  const said = titlesOf({ reading, marks: segment.marks, ledger, notes })
  if (said.length === 0) return []
  // A film's title opens it; in a film of several shots it stands on the first.
  const scope: Scope = shots === 'all' && plan.shots.length > 1 ? [plan.shots[0]!.id] : shots
  const shot = shotsIn(plan, scope)[0]!
  const fresh = said.map(({ text, place }) => ({
    text,
    startSeconds: 0,
    endSeconds: shot.durationSeconds,
    place: place ?? ('bottom' as const),
  }))
  const kept = segment.operation === 'add' ? shot.titles : []
  return [{ change: 'titles', shots: scope, titles: [...kept, ...fresh].slice(-4) }]
}
