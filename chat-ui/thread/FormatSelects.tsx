import type { Format } from '../../models/contract/shot-plan.ts'
import { useStrings } from '../strings/use-strings.ts'
import { ASPECT_CHOICES, SECOND_CHOICES, type Wished } from './format-words.ts'
import './format-selects.css'

interface Properties {
  wished: Wished
  onWish: (wished: Wished) => void
}

/** Two small choices that end up as words of the message. */
export function FormatSelects({ wished, onWish }: Properties) {
  const { composer, words } = useStrings()
  return (
    <div className="format-selects">
      <select
        aria-label={composer.aspect}
        value={wished.aspect}
        data-chosen={wished.aspect !== ''}
        onChange={({ target }) => onWish({ ...wished, aspect: target.value as Format['aspect'] | '' })}
      >
        <option value="">{composer.anyAspect}</option>
        {ASPECT_CHOICES.map((aspect) => (
          <option key={aspect} value={aspect}>
            {words.aspect[aspect]}
          </option>
        ))}
      </select>
      <select
        aria-label={composer.seconds}
        value={wished.seconds}
        data-chosen={wished.seconds !== ''}
        onChange={({ target }) => onWish({ ...wished, seconds: target.value === '' ? '' : Number(target.value) })}
      >
        <option value="">{composer.anySeconds}</option>
        {SECOND_CHOICES.map((seconds) => (
          <option key={seconds} value={seconds}>
            {composer.inSeconds(seconds)}
          </option>
        ))}
      </select>
    </div>
  )
}
