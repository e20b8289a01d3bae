import type { Forecast } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { estimateWords, LONG_RENDER } from '../take/estimate-words.ts'
import './forecast-line.css'

interface Properties {
  id: string
  forecast: Forecast | undefined
  /** Number of the take that "it" means; null where there is none. */
  takeNumber: number | null
}

/** Beside the send button: what the message will do and how long that takes here. */
export function ForecastLine({ id, forecast, takeNumber }: Properties) {
  const strings = useStrings()
  const { forecast: words, composer } = strings
  if (forecast === undefined) {
    return (
      <p id={id} className="forecast-line" data-waits>
        {composer.hint}
      </p>
    )
  }
  const { kind, estimate } = forecast
  const deed = kind === 'change' || kind === 'again' ? words[kind](takeNumber) : words[kind]
  return (
    <p id={id} className="forecast-line" data-kind={kind} data-long={(estimate?.seconds ?? 0) > LONG_RENDER}>
      <span>{deed}</span>
      {estimate && <span className="forecast-time">{estimateWords(estimate, strings)}</span>}
    </p>
  )
}
