import type { PlanChange } from '../../contract/plan-edit.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span } from '../reading/span.ts'
import type { EditContext } from './edit-context.ts'
import { exchangeSubjects } from './exchange.ts'
import { subjectsMeant } from './find-subject.ts'

/** "no" and "but" alone say nothing more. */
const isMore = (span: Span) => !isRole(span, 'not', 'filler')

/** "it's a man, not a woman": of two beside each other the one that is denied gives place to the other. */
export function contrastIn(context: EditContext, spans: readonly Span[]): { changes: PlanChange[]; rest: Span[] } {
  const phrases = nounPhrases(spans)
  for (const [number, denied] of phrases.entries()) {
    const [gone] = denied.negated ? subjectsMeant(context.plan.shots, denied) : []
    for (const fresh of gone ? [phrases[number - 1], phrases[number + 1]] : []) {
      if (!fresh?.indefinite || fresh.negated) continue
      const [first, second] = fresh.from < denied.from ? [fresh, denied] : [denied, fresh]
      const between = spans.slice(first.to + 1, second.from)
      if (!between.every((span) => span.text === ',' || isRole(span, 'not', 'and', 'filler', 'instead'))) continue
      const changes = exchangeSubjects(context, 'all', gone!.id, spans.slice(fresh.from, fresh.to + 1), [denied.noun])
      return { changes, rest: [...spans.slice(0, first.from), ...spans.slice(second.to + 1)].filter(isMore) }
    }
  }
  return { changes: [], rest: [...spans] }
}
