import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { durationWords } from './duration-words.ts'
import { useRemaining } from './use-remaining.ts'
import './take-progress.css'

interface Properties {
  words: string
  /** 0 … 1, or null while waiting. */
  progress: number | null
  cancelling: boolean
  onCancel: () => void
}

/** How far a take is, in words and as a line of light, and the way to stop it. */
export function TakeProgress({ words, progress, cancelling, onCancel }: Properties) {
  const { take } = useStrings()
  const remaining = useRemaining(progress)
  const percent = progress === null ? null : Math.floor(progress * 100)
  return (
    <div className="take-progress">
      <progress aria-label={words} max={100} value={percent ?? undefined} />
      <p>
        <span className="take-words">{cancelling ? take.cancelling : words}</span>
        {percent !== null && percent > 0 && <span className="take-percent">{take.percent(percent)}</span>}
        {remaining !== null && <span className="take-percent">{take.remaining(durationWords(remaining))}</span>}
      </p>
      <Button look="outline" icon="close" onClick={onCancel} disabled={cancelling}>
        {take.cancel}
      </Button>
    </div>
  )
}
