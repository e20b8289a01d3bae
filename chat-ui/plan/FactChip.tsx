import { useStrings } from '../strings/use-strings.ts'
import type { ChipFact } from './facts.ts'
import './fact-chip.css'

export function FactChip({ fact, changed = false }: { fact: ChipFact; changed?: boolean }) {
  const { plan } = useStrings()
  return (
    <li className="fact-chip" data-changed={changed}>
      {fact.lamp && <span className="fact-lamp" data-lamp={fact.lamp} />}
      {fact.label}
      {changed && <span className="for-ears"> ({plan.changed})</span>}
    </li>
  )
}
