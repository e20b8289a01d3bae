import type { Example } from '../strings/strings.ts'
import { useSay } from '../ui/use-say.ts'
import './example-card.css'

/** A wish under its own little sky. */
export function ExampleCard({ example }: { example: Example }) {
  const say = useSay()
  return (
    <li>
      <button type="button" className="example-card" onClick={() => say(example.text)}>
        <span className="example-sky" data-light={example.light} />
        {example.text}
      </button>
    </li>
  )
}
