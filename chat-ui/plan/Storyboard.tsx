import { useState } from 'react'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { useStoryboard } from '../api/use-storyboard.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { movedTo } from './moved-to.ts'
import { StoryboardShot } from './StoryboardShot.tsx'
import './storyboard.css'

interface Properties {
  plan: ShotPlan
  /** There is a clip of it. */
  made: boolean
}

/** The shots in a row, as wide as they are long, under the person's hands; each change shows at once. */
export function Storyboard({ plan, made }: Properties) {
  const { storyboard: words } = useStrings()
  const { change, render } = useStoryboard(plan.id)
  const [dragged, setDragged] = useState<number | null>(null)
  const busy = change.isPending || render.isPending
  const ids = plan.shots.map(({ id }) => id)
  const move = (from: number, to: number) => {
    if (!busy && from !== to && to >= 0 && to < ids.length) {
      change.mutate({ change: 'order', shotIds: movedTo(ids, from, to) })
    }
  }
  const trouble = change.error ?? render.error
  return (
    <div className="storyboard-box" tabIndex={-1}>
      <ol className="storyboard" aria-label={words.title} aria-busy={busy}>
        {plan.shots.map((shot, index) => (
          <StoryboardShot
            key={shot.id}
            planId={plan.id}
            shot={shot}
            aspect={plan.format.aspect}
            number={index + 1}
            last={ids.length - 1 === index}
            alone={ids.length === 1}
            dragged={dragged === index}
            onDrag={setDragged}
            onDrop={() => dragged !== null && move(dragged, index)}
            onMove={(by) => move(index, index + by)}
            onChange={(wish) => !busy && change.mutate({ ...wish, shotId: shot.id })}
          />
        ))}
      </ol>
      {!made && plan.parentId !== null && (
        <p className="storyboard-render">
          {words.renderHint}
          <Button look="solid" icon="camera" disabled={busy} onClick={() => render.mutate()}>
            {words.render}
          </Button>
        </p>
      )}
      {trouble && <Trouble error={trouble} onDismiss={trouble === change.error ? change.reset : render.reset} />}
    </div>
  )
}
