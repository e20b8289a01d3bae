import { useSay } from './use-say.ts'
import './suggestion.css'

/** A message that is one click away. */
export function Suggestion({ text }: { text: string }) {
  const say = useSay()
  return (
    <button type="button" className="suggestion" onClick={() => say(text)}>
      {text}
    </button>
  )
}
