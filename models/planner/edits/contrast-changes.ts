import type { PlanChange } from '../../contract/plan-edit.ts'
import { isRole, type Mark } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import type { EditContext } from './edit-context.ts'
import { exchange } from './exchange.ts'
import { subjectsMeant } from './find-subject.ts'

/** "it's a man, not a woman": of two beside each other the one that is denied gives place to the other. */
export function contrastIn(context: EditContext, marks: readonly Mark[]): { changes: PlanChange[]; rest: Mark[] } {
  const phrases = nounPhrases(marks)
  for (const [number, denied] of phrases.entries()) {
    const fresh = phrases[number - 1]
    const [gone] = denied.negated ? subjectsMeant(context.plan.shots, denied) : []
    if (!gone || !fresh?.indefinite || fresh.negated) continue
    const between = marks.slice(fresh.to + 1, denied.from)
    if (!between.every((mark) => mark.text === ',' || isRole(mark, 'not', 'and'))) continue
    const changes = exchange(context, 'all', gone.id, marks.slice(fresh.from, fresh.to + 1), [denied.noun])
    return { changes, rest: [...marks.slice(0, fresh.from), ...marks.slice(denied.to + 1)] }
  }
  return { changes: [], rest: [...marks] }
}
