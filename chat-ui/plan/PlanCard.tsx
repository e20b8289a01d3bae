import { useId } from 'react'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { PlanCard as Card } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { FactChip } from './FactChip.tsx'
import { NoteItem } from './NoteItem.tsx'
import { ShotRow } from './ShotRow.tsx'
import { lookChips } from './shot-chips.ts'
import './plan-card.css'

/** A shot plan at a glance; what an edit changed stands out. */
export function PlanCard({ card, parent }: { card: Card; parent: ShotPlan | null }) {
  const strings = useStrings()
  const heading = useId()
  const { plan, notes } = card
  const seconds = plan.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  return (
    <section className="plan-card" aria-labelledby={heading} data-plan-id={plan.id}>
      <header className="plan-head">
        <h3 id={heading}>{strings.plan.title}</h3>
        <p className="plan-measures">
          {plan.shots.length > 1 && <span>{strings.plan.shots(plan.shots.length)}</span>}
          <span>{strings.plan.seconds(seconds)}</span>
          <span>{plan.format.aspect}</span>
          <span>{plan.format.resolution}</span>
        </p>
      </header>
      {plan.shots.length > 1 && (
        <ul className="plan-look">
          {lookChips(plan.look, strings).map((fact) => (
            <FactChip key={fact.key} fact={fact} changed={parent !== null && parent.look.style !== plan.look.style} />
          ))}
        </ul>
      )}
      <ol className="plan-shots">
        {plan.shots.map((shot, index) => (
          <ShotRow key={shot.id} plan={plan} parent={parent} index={index} />
        ))}
      </ol>
      {notes.length > 0 && (
        <ul className="plan-notes" aria-label={strings.plan.notes}>
          {notes.map((note) => (
            <NoteItem key={`${note.kind} ${note.about} ${note.message}`} note={note} />
          ))}
        </ul>
      )}
    </section>
  )
}
