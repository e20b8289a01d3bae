import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, senseAs } from '../reading/span.ts'
import type { EditContext } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

/**
 * "remove everything except the woman": all the others go. Of any other change, what is excepted is left out of
 * the words that are read. Null when nothing is excepted.
 */
export function exceptIn(context: EditContext, segment: Segment): { changes: PlanChange[]; rest: Segment } | null {
  const { plan, provenance } = context
  const theRest = segment.spans.some((span) => senseAs(span, 'head')?.head === 'rest')
  if (segment.operation === 'remove' && theRest && context.kept.length > 0) {
    provenance.use('subjects', ...segment.spans)
    const gone = castOf(plan.shots).filter(({ id }) => !context.kept.includes(id))
    return { changes: gone.map(removeSubject), rest: { ...segment, spans: [] } }
  }
  const at = segment.spans.findIndex((span) => isRole(span, 'except'))
  if (at < 0) return null
  const spared = nounPhrases(segment.spans.slice(at)).flatMap((phrase) => subjectsMeant(plan.shots, phrase))
  provenance.use('kept', ...segment.spans.slice(at))
  const rest = { ...segment, spans: segment.spans.slice(0, at) }
  if (segment.operation !== 'remove' || spared.length === 0) return { changes: [], rest }
  const named = nounPhrases(rest.spans).flatMap((phrase) => subjectsMeant(plan.shots, phrase))
  const gone = (named.length > 0 ? named : castOf(plan.shots)).filter(({ id }) => !spared.some((one) => one.id === id))
  provenance.use('subjects', ...rest.spans)
  return { changes: gone.map(removeSubject), rest: { ...rest, spans: [] } }
}

const removeSubject = ({ id }: Subject): PlanChange => ({ change: 'remove-subject', shots: 'all', subjectId: id })
