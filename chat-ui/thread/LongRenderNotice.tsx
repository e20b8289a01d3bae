import type { Forecast } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { estimateWords } from '../take/estimate-words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** The smallest picture there is: a few per cent of the time, and enough to judge the staging. */
export const DRAFT_RESOLUTION = '240p'

interface Properties {
  forecast: Forecast
  onStart: () => void
  /** Chooses the draft's resolution; null where the message is one already. */
  onDraft: (() => void) | null
}

/** A long render was asked for before its time was seen: here is the time, and the choice. */
export function LongRenderNotice({ forecast, onStart, onDraft }: Properties) {
  const strings = useStrings()
  const { forecast: words } = strings
  return (
    <Notice
      tone="plain"
      urgent
      action={
        <span className="long-render-choices">
          {onDraft && (
            <Button look="outline" onClick={onDraft}>
              {words.draft(DRAFT_RESOLUTION)}
            </Button>
          )}
          <Button look="solid" onClick={onStart}>
            {words.start}
          </Button>
        </span>
      }
    >
      {words.long(forecast.estimate ? estimateWords(forecast.estimate, strings) : '')}
    </Notice>
  )
}
