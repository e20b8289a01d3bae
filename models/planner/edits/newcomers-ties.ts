import type { PlanChange } from '../../contract/plan-edit.ts'
import { relationsOf } from '../extract/relations.ts'
import type { Spoken } from '../extract/spoken.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import type { Segment } from './segments.ts'

/** "add a rabbit on a rock": the relations of newcomers among themselves, one change a shot. */
export function tiesAmong(
  { plan, parse, provenance, notes }: EditContext,
  { spans }: Segment,
  shots: Scope,
  changes: readonly PlanChange[],
): PlanChange[] {
  const newcomers = changes.flatMap((change) => (change.change === 'add-subject' ? [change.subject] : []))
  if (newcomers.length < 2) return []
  const phrases = nounPhrases(spans)
  const spoken = newcomers.flatMap(({ id, noun, action, reference }): Spoken[] => {
    const phrase = phrases.find((one) => one.noun.text === noun)
    if (!phrase || !id || reference?.kind !== 'concept') return []
    return [{ phrase, request: { id, noun, action, concept: reference.concept, span: phrase.noun } }]
  })
  const ties = relationsOf({ parse, spans, provenance, notes }, spoken)
  if (ties.length === 0) return []
  return shotsIn(plan, shots).map((shot) => ({
    change: 'relations',
    shots: [shot.id],
    relations: [...shot.relations, ...ties],
  }))
}
