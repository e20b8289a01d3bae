import { useStrings } from '../strings/use-strings.ts'
import { Suggestion } from '../ui/Suggestion.tsx'
import './question.css'

/** What the studio wants to know before it changes anything, with the answers to click. */
export function Question({ text, choices }: { text: string; choices: string[] }) {
  const { thread } = useStrings()
  return (
    <div className="question">
      <p>{text}</p>
      <ul className="question-choices" aria-label={thread.answers}>
        {choices.map((choice) => (
          <li key={choice}>
            <Suggestion text={choice} />
          </li>
        ))}
      </ul>
    </div>
  )
}
