import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Relation } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf } from './find-subject.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('relations')

/** Words that end an instruction and say where a newcomer is, of whoever is there. */
const TRAILS: readonly (readonly [said: RegExp, kind: Relation['kind']])[] = [
  [RULES.behind, 'behind'],
  [RULES.inFront, 'in-front-of'],
  [RULES.beside, 'next-to'],
  [RULES.onTop, 'on'],
  [RULES.within, 'inside'],
  [RULES.underneath, 'under'],
]

/** "ajoute une cavalière dessus", "three penguins behind": the relation of a newcomer to who was spoken of, else the main one. */
export function trailingTies(
  { plan, provenance, lastSubject }: EditContext,
  { spans }: Segment,
  shots: Scope,
  changes: readonly PlanChange[],
): PlanChange[] {
  const added = changes.find((change) => change.change === 'add-subject')
  const last = spans.findLast((span) => span.kind !== 'stop' && !isRole(span, 'filler', 'also'))
  const kind = last && TRAILS.find(([said]) => said.test(last.word))?.[1]
  const id = added?.subject.id
  if (!id || !kind || !last) return []
  return shotsIn(plan, shots).flatMap((shot): PlanChange[] => {
    const cast = castOf([shot])
    const object = cast.find((one) => one.id === lastSubject?.id) ?? cast[0]
    if (!object) return []
    provenance.use('relations', last)
    const relations = [...shot.relations, { subject: id, kind, object: object.id }]
    return [{ change: 'relations', shots: [shot.id], relations }]
  })
}
