import type { Shot, ShotPlan } from '../../models/contract/shot-plan.ts'
import type { PlanCard } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { FactChip } from './FactChip.tsx'
import { type ChipFact, changedKeys, editingChips, lookChips, momentChips, shotChips, subjectChips } from './facts.ts'
import './shot-row.css'

interface Properties {
  card: PlanCard
  parent: PlanCard | null
  index: number
}

/** One shot in chips. A film of one shot needs neither its number nor the wish again. */
export function ShotRow({ card, parent, index }: Properties) {
  const strings = useStrings()
  const { shots, look } = card.plan
  const shot = shots[index]!
  const alone = shots.length === 1
  const before = parent?.plan.shots.find(({ id }) => id === shot.id)
  const facts = (of: Shot, { labels }: PlanCard, style: ShotPlan['look'], first: boolean): ChipFact[] => [
    ...subjectChips(of, labels, strings),
    ...shotChips(of, strings),
    ...momentChips(of, labels, strings),
    ...(alone ? lookChips(style, strings) : []),
    ...editingChips(of, first, strings),
  ]
  const chips = facts(shot, card, look, index === 0)
  const wasFirst = before === parent?.plan.shots[0]
  const changed = changedKeys(chips, parent && (before ? facts(before, parent, parent.plan.look, wasFirst) : []))
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
