import { planLanguage } from '../../models/contract/plan-language.ts'
import type { Completion } from '../../models/planner/complete.ts'
import { explainInWords, explainSources as explainPlan } from '../../models/planner/explain.ts'

/** One line a field: what stands in the plan, and why. */
export function explainFields({ plan, sources }: Completion): string[] {
  return explainInWords(explainPlan(plan, sources), planLanguage(plan))
}
