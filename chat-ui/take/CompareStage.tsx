import { useEffect, useRef, useState } from 'react'
import type { Take } from '../../models/contract/take.ts'
import { addressOf } from '../api/page-base.ts'
import { useStrings } from '../strings/use-strings.ts'
import { lovesStillness } from '../ui/loves-stillness.ts'
import './compare-stage.css'

/** Seconds that two clips may be apart before the one is set to the other's place: less than a frame. */
const APART = 0.03

interface Properties {
  before: Take
  after: Take
  aspect: string
}

/** Both clips in step; the older one left of the line, the newer one right of it. */
export function CompareStage({ before, after, aspect }: Properties) {
  const { compare: words, take } = useStrings()
  const older = useRef<HTMLVideoElement>(null)
  const newer = useRef<HTMLVideoElement>(null)
  const [line, setLine] = useState(50)
  useEffect(() => {
    let frame = requestAnimationFrame(function keepStep() {
      const [lead, follower] = [older.current, newer.current]
      if (lead && follower && !follower.seeking && Math.abs(lead.currentTime - follower.currentTime) > APART) {
        follower.currentTime = Math.min(lead.currentTime, follower.duration || 0)
      }
      frame = requestAnimationFrame(keepStep)
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  const play = { autoPlay: !lovesStillness(), loop: true, muted: true, playsInline: true }
  return (
    <div className="compare-stage" data-aspect={aspect}>
      <video ref={older} src={addressOf(before.clipUrl!)} aria-label={take.title(before.number)} {...play} />
      <video
        ref={newer}
        src={addressOf(after.clipUrl!)}
        aria-label={take.title(after.number)}
        style={{ clipPath: `inset(0 0 0 ${line}%)` }}
        {...play}
      />
      <span className="compare-line" style={{ left: `${line}%` }} />
      <span className="compare-name">{take.title(before.number)}</span>
      <span className="compare-name" data-newer>
        {take.title(after.number)}
      </span>
      <input
        type="range"
        min={0}
        max={100}
        value={line}
        aria-label={words.line}
        onChange={({ target }) => setLine(Number(target.value))}
      />
    </div>
  )
}
