import type { Format, Shot } from '../../models/contract/shot-plan.ts'
import { stillUrl } from '../api/routes.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { TrimHandle } from './TrimHandle.tsx'

type Wish = { change: 'trim'; seconds: number } | { change: 'duplicate' } | { change: 'delete' }

interface Properties {
  planId: string
  shot: Shot
  aspect: Format['aspect']
  number: number
  last: boolean
  alone: boolean
  dragged: boolean
  /** The shot at this place is being dragged; null when it is let go. */
  onDrag: (place: number | null) => void
  onDrop: () => void
  onMove: (by: number) => void
  onChange: (wish: Wish) => void
}

/** One shot as it stands on stage: dragged to another place, trimmed at its edge, doubled or taken out. */
export function StoryboardShot(properties: Properties) {
  const { planId, shot, aspect, number, last, alone, dragged, onDrag, onMove, onChange } = properties
  const { storyboard: words, plan } = useStrings()
  return (
    <li
      className="storyboard-shot"
      data-dragged={dragged}
      data-aspect={aspect}
      style={{ flexGrow: shot.durationSeconds }}
      draggable={!alone}
      onDragStart={() => onDrag(number - 1)}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        properties.onDrop()
      }}
    >
      <div className="storyboard-still">
        <img src={stillUrl(planId, shot.id)} alt={words.shot(number, shot.durationSeconds)} loading="lazy" />
        <span className="storyboard-number" aria-hidden="true">
          {number}
        </span>
        <TrimHandle
          label={words.length(number)}
          seconds={shot.durationSeconds}
          onTrim={(seconds) => onChange({ change: 'trim', seconds })}
        />
      </div>
      <div className="storyboard-tools">
        <span className="storyboard-seconds">{plan.seconds(shot.durationSeconds)}</span>
        <Button bare icon="left" title={words.earlier(number)} disabled={number === 1} onClick={() => onMove(-1)}>
          {words.earlier(number)}
        </Button>
        <Button bare icon="right" title={words.later(number)} disabled={last} onClick={() => onMove(1)}>
          {words.later(number)}
        </Button>
        <Button bare icon="copy" title={words.duplicate(number)} onClick={() => onChange({ change: 'duplicate' })}>
          {words.duplicate(number)}
        </Button>
        <Button
          bare
          icon="bin"
          title={words.remove(number)}
          disabled={alone}
          onClick={() => onChange({ change: 'delete' })}
        >
          {words.remove(number)}
        </Button>
      </div>
    </li>
  )
}
