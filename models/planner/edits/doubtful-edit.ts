import { shortenText } from '../../contract/cut-text.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { PlanError } from '../plan-error.ts'
import { tellChange } from '../say/tell-change.ts'

/** A remark that was read, but not surely enough to do anything on: what it would change is asked first. */
export class DoubtfulEdit extends PlanError {
  readonly question: string
  /** Yes, then no. */
  readonly choices: readonly [string, string]
  readonly changes: readonly PlanChange[]

  constructor(remark: string, plan: ShotPlan, changes: readonly PlanChange[], language: Language) {
    const words = changesInWords(plan, changes, language)
    const said = shortenText(remark.trim(), 80)
    const question =
      language === 'fr'
        ? `Je ne suis pas sûr de ce que « ${said} » doit changer. Est-ce ceci : ${words} ?`
        : `I am not sure what “${said}” should change. Is it this: ${words}?`
    super(question)
    this.question = question
    this.choices =
      language === 'fr' ? [`Oui : ${words}`, 'Non, ne change rien'] : [`Yes: ${words}`, 'No, change nothing']
    this.changes = changes
  }
}

function changesInWords({ shots }: ShotPlan, changes: readonly PlanChange[], language: Language): string {
  const told = changes.map((change) => tellChange(change, shots[0]!, language)).filter(Boolean)
  return shortenText([...new Set(told)].join(', ') || '…', 120)
}
