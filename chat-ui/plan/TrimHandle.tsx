import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'

/** Seconds from one stop of the edge to the next. */
const STEP = 0.5
/** What the contract allows; importing it would bring its checks along, half as large as the page. */
const [min, max] = [0.5, 60]

const nearestStep = (seconds: number) => Math.min(max, Math.max(min, Math.round(seconds / STEP) * STEP))

interface Properties {
  label: string
  seconds: number
  onTrim: (seconds: number) => void
}

/** The right edge of a shot. It is dragged, or moved by the arrow keys; the shot is trimmed when it is let go. */
export function TrimHandle({ label, seconds, onTrim }: Properties) {
  const { plan } = useStrings()
  const start = useRef<{ x: number; perPixel: number } | null>(null)
  const [wish, setWish] = useState<number | null>(null)
  const settle = (wanted: number | null) => {
    setWish(null)
    if (wanted !== null && wanted !== seconds) onTrim(wanted)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    // Otherwise the whole shot would be dragged along.
    event.preventDefault()
    event.currentTarget.focus()
    event.currentTarget.setPointerCapture(event.pointerId)
    const width = event.currentTarget.parentElement!.clientWidth
    start.current = { x: event.clientX, perPixel: seconds / width }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!start.current) return
    setWish(nearestStep(seconds + (event.clientX - start.current.x) * start.current.perPixel))
  }
  const onPointerUp = () => {
    start.current = null
    settle(wish)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -STEP, ArrowDown: -STEP, ArrowRight: STEP, ArrowUp: STEP }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    settle(nearestStep(seconds + step))
  }
  return (
    <div
      className="trim-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={wish ?? seconds}
      aria-valuetext={plan.seconds(wish ?? seconds)}
      title={label}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => settle(null)}
      onKeyDown={onKeyDown}
    >
      {wish !== null && <span className="trim-wish">{plan.seconds(wish)}</span>}
    </div>
  )
}
