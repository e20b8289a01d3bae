import type { Note } from '../../models/contract/draft.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Suggestion } from '../ui/Suggestion.tsx'
import './note-item.css'

/** What the planner assumed or could not do, with other things to say at one click. */
export function NoteItem({ note }: { note: Note }) {
  const { plan } = useStrings()
  return (
    <li className="note-item" data-kind={note.kind}>
      <p>
        <span className="note-kind">{plan.noteKinds[note.kind]}</span> {note.message}
      </p>
      {note.alternatives.length > 0 && (
        <ul className="note-alternatives" aria-label={plan.sayInstead}>
          {note.alternatives.map((text) => (
            <li key={text}>
              <Suggestion text={text} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
