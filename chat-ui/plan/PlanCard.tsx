import { memo, useId, useState } from 'react'
import type { PlanCard as Card } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { estimateWords } from '../take/estimate-words.ts'
import { Button } from '../ui/Button.tsx'
import { FactChip } from './FactChip.tsx'
import { lookChips } from './facts.ts'
import { NoteItem } from './NoteItem.tsx'
import { PlanMeasures } from './PlanMeasures.tsx'
import { ShotRow } from './ShotRow.tsx'
import { Storyboard } from './Storyboard.tsx'
import './plan-card.css'

/** A longer film shows this many shots until the person asks for the rest. */
const SHOWN_SHOTS = 3

interface Properties {
  card: Card
  parent: Card | null
  /** "New film", "Change of take 2". */
  origin: string
  /** The plan has its clip: what it would have taken is of no interest any more. */
  made: boolean
  /** The next message is about it, and hands may change it. */
  current: boolean
}

/** A shot plan at a glance; what an edit changed stands out. */
export const PlanCard = memo(function PlanCard({ card, parent, origin, made, current }: Properties) {
  const strings = useStrings()
  const heading = useId()
  const { plan, notes } = card
  const [whole, setWhole] = useState(plan.shots.length <= SHOWN_SHOTS + 1)
  const shown = whole ? plan.shots : plan.shots.slice(0, SHOWN_SHOTS)
  return (
    <section className="plan-card" aria-labelledby={heading} data-plan-id={plan.id} tabIndex={-1}>
      <header className="plan-head">
        <h3 id={heading}>
          {strings.plan.title} <span className="plan-origin">{origin}</span>
        </h3>
        <PlanMeasures plan={plan} parent={parent?.plan ?? null} />
        {!made && <p className="plan-estimate">{strings.plan.rendersIn(estimateWords(card.estimate, strings))}</p>}
      </header>
      {plan.shots.length > 1 && (
        <ul className="plan-look">
          {lookChips(plan.look, strings).map((fact) => (
            <FactChip
              key={fact.key}
              fact={fact}
              changed={parent !== null && parent.plan.look.style !== plan.look.style}
            />
          ))}
        </ul>
      )}
      {current && <Storyboard plan={plan} made={made} />}
      <ol className="plan-shots">
        {shown.map((shot, index) => (
          <ShotRow key={shot.id} card={card} parent={parent} index={index} />
        ))}
      </ol>
      {shown.length < plan.shots.length && (
        <Button className="plan-more" icon="down" onClick={() => setWhole(true)}>
          {strings.plan.more(plan.shots.length - shown.length)}
        </Button>
      )}
      {notes.length > 0 && (
        <ul className="plan-notes" aria-label={strings.plan.notes}>
          {notes.map((note) => (
            <NoteItem key={`${note.kind} ${note.about} ${note.message}`} note={note} />
          ))}
        </ul>
      )}
    </section>
  )
})
