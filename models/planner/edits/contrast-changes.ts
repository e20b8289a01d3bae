import type { PlanChange } from '../../contract/plan-edit.ts'
import { isRole, type Mark } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import type { EditContext } from './edit-context.ts'
import { exchange } from './exchange.ts'
import { subjectsMeant } from './find-subject.ts'

/** "no" and "but" alone say nothing more. */
const isMore = (mark: Mark) => !isRole(mark, 'not', 'filler')

/** "it's a man, not a woman": of two beside each other the one that is denied gives place to the other. */
export function contrastIn(context: EditContext, marks: readonly Mark[]): { changes: PlanChange[]; rest: Mark[] } {
  const phrases = nounPhrases(marks)
  for (const [number, denied] of phrases.entries()) {
    const [gone] = denied.negated ? subjectsMeant(context.plan.shots, denied) : []
    for (const fresh of gone ? [phrases[number - 1], phrases[number + 1]] : []) {
      if (!fresh?.indefinite || fresh.negated) continue
      const [first, second] = fresh.from < denied.from ? [fresh, denied] : [denied, fresh]
      const between = marks.slice(first.to + 1, second.from)
      if (!between.every((mark) => mark.text === ',' || isRole(mark, 'not', 'and', 'filler', 'instead'))) continue
      const changes = exchange(context, 'all', gone!.id, marks.slice(fresh.from, fresh.to + 1), [denied.noun])
      return { changes, rest: [...marks.slice(0, first.from), ...marks.slice(second.to + 1)].filter(isMore) }
    }
  }
  return { changes: [], rest: [...marks] }
}
