import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { isRole, senseAs } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import type { EditContext } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

/**
 * "remove everything except the woman": all the others go. Of any other change, what is excepted is left out of
 * the words that are read. Null when nothing is excepted.
 */
export function exceptIn(context: EditContext, segment: Segment): { changes: PlanChange[]; rest: Segment } | null {
  const { plan, ledger } = context
  const theRest = segment.marks.some((mark) => senseAs(mark, 'head')?.head === 'rest')
  if (segment.operation === 'remove' && theRest && context.kept.length > 0) {
    ledger.use('subjects', ...segment.marks)
    const gone = castOf(plan.shots).filter(({ id }) => !context.kept.includes(id))
    return { changes: gone.map(removed), rest: { ...segment, marks: [] } }
  }
  const at = segment.marks.findIndex((mark) => isRole(mark, 'except'))
  if (at < 0) return null
  const spared = nounPhrases(segment.marks.slice(at)).flatMap((phrase) => subjectsMeant(plan.shots, phrase))
  ledger.use('kept', ...segment.marks.slice(at))
  const rest = { ...segment, marks: segment.marks.slice(0, at) }
  if (segment.operation !== 'remove' || spared.length === 0) return { changes: [], rest }
  const named = nounPhrases(rest.marks).flatMap((phrase) => subjectsMeant(plan.shots, phrase))
  const gone = (named.length > 0 ? named : castOf(plan.shots)).filter(({ id }) => !spared.some((one) => one.id === id))
  ledger.use('subjects', ...rest.marks)
  return { changes: gone.map(removed), rest: { ...rest, marks: [] } }
}

const removed = ({ id }: Subject): PlanChange => ({ change: 'remove-subject', shots: 'all', subjectId: id })
