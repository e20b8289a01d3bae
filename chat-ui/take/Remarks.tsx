import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Suggestion } from '../ui/Suggestion.tsx'
import { remarksFor } from './remarks-for.ts'
import './remarks.css'

/** The quickest things to say about a take. */
export function Remarks({ plan }: { plan: ShotPlan }) {
  const { take } = useStrings()
  return (
    <ul className="remarks" aria-label={take.remarks}>
      {remarksFor(plan).map((remark) => (
        <li key={remark}>
          <Suggestion text={take.remarkWords[remark]} />
        </li>
      ))}
    </ul>
  )
}
