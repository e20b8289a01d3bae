import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { useStrings } from '../strings/use-strings.ts'
import { changedKeys, planMeasures } from './facts.ts'
import './plan-measures.css'

/** How long and how large; what an edit changed stands out. */
export function PlanMeasures({ plan, parent }: { plan: ShotPlan; parent: ShotPlan | null }) {
  const strings = useStrings()
  const facts = planMeasures(plan, strings)
  const changed = changedKeys(facts, parent && planMeasures(parent, strings))
  return (
    <ul className="plan-measures">
      {facts.map(({ key, label }) => (
        <li key={key} data-changed={changed.has(key)}>
          {label}
          {changed.has(key) && <span className="for-ears"> ({strings.plan.changed})</span>}
        </li>
      ))}
    </ul>
  )
}
