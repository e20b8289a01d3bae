import { useStrings } from '../strings/use-strings.ts'
import { ExampleCard } from './ExampleCard.tsx'
import './examples.css'

/** A few wishes to borrow. */
export function Examples() {
  const { empty } = useStrings()
  return (
    <ul className="examples" aria-label={empty.examples}>
      {empty.cards.map((example) => (
        <ExampleCard key={example.text} example={example} />
      ))}
    </ul>
  )
}
