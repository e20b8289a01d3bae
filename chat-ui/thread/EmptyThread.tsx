import { useStrings } from '../strings/use-strings.ts'
import { ExampleCard } from './ExampleCard.tsx'
import './empty-thread.css'

/** Before the first word: an invitation and a few wishes to borrow. */
export function EmptyThread() {
  const { empty } = useStrings()
  return (
    <div className="empty-thread">
      <h1>{empty.headline}</h1>
      <p>{empty.invitation}</p>
      <ul aria-label={empty.examples}>
        {empty.cards.map((example) => (
          <ExampleCard key={example.text} example={example} />
        ))}
      </ul>
    </div>
  )
}
