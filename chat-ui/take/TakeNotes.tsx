import { useStrings } from '../strings/use-strings.ts'
import '../plan/note-item.css'

/** What the engine could not do as it was asked, and what became of a job that was stopped. */
export function TakeNotes({ notes }: { notes: string[] }) {
  const { take } = useStrings()
  return (
    <ul aria-label={take.notes}>
      {notes.map((note) => (
        <li key={note} className="note-item">
          {note}
        </li>
      ))}
    </ul>
  )
}
