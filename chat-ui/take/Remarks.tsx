import { useStrings } from '../strings/use-strings.ts'
import { Suggestion } from '../ui/Suggestion.tsx'
import './remarks.css'

/** The quickest things to say about a take. */
export function Remarks() {
  const { take } = useStrings()
  return (
    <ul className="remarks" aria-label={take.remarks}>
      {take.remarkWords.map((words) => (
        <li key={words}>
          <Suggestion text={words} />
        </li>
      ))}
    </ul>
  )
}
