import type { Shot, ShotPlan } from '../../models/contract/shot-plan.ts'
import { useStrings } from '../strings/use-strings.ts'
import { FactChip } from './FactChip.tsx'
import { type ChipFact, changedKeys, lookChips, shotChips, subjectChips } from './facts.ts'
import './shot-row.css'

interface Properties {
  plan: ShotPlan
  parent: ShotPlan | null
  index: number
}

/** One shot in chips. A film of one shot needs neither its number nor the wish again. */
export function ShotRow({ plan, parent, index }: Properties) {
  const strings = useStrings()
  const shot = plan.shots[index]!
  const alone = plan.shots.length === 1
  const before = parent?.shots.find(({ id }) => id === shot.id)
  const facts = (of: Shot, look: ShotPlan['look']): ChipFact[] => [
    ...subjectChips(of, strings),
    ...shotChips(of, strings),
    ...(alone ? lookChips(look, strings) : []),
  ]
  const chips = facts(shot, plan.look)
  const changed = changedKeys(chips, parent && (before ? facts(before, parent.look) : []))
  return (
    <li className="shot-row">
      {!alone && (
        <p className="shot-line">
          <span className="shot-number">{strings.plan.shot(index + 1)}</span>
          <span className="shot-seconds">{strings.plan.seconds(shot.durationSeconds)}</span>
          <span className="shot-prompt">{shot.prompt}</span>
        </p>
      )}
      <ul className="shot-facts">
        {chips.map((fact) => (
          <FactChip key={fact.key} fact={fact} changed={changed.has(fact.key)} />
        ))}
      </ul>
    </li>
  )
}
