import { type RefObject, useEffect, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import type { Playback } from './use-playback.ts'

interface Properties {
  video: RefObject<HTMLVideoElement | null>
  playback: Playback
  fps: number
}

/** Where in the clip, as a slider and in seconds. The arrow keys go from frame to frame. */
export function PlayerTimeline({ video, playback: { playing, duration, seek }, fps }: Properties) {
  const { player: words } = useStrings()
  const [time, setTime] = useState(0)
  useEffect(() => {
    const player = video.current
    if (!player) return
    let frame = 0
    const look = () => {
      setTime(player.currentTime)
      if (playing) frame = requestAnimationFrame(look)
    }
    look()
    player.addEventListener('seeked', look)
    return () => {
      cancelAnimationFrame(frame)
      player.removeEventListener('seeked', look)
    }
  }, [video, playing])
  return (
    <>
      <input
        type="range"
        className="player-timeline"
        aria-label={words.position}
        aria-valuetext={words.at(time, duration)}
        min={0}
        max={duration || 1}
        step={1 / fps}
        value={time}
        onChange={({ target }) => seek(Number(target.value) + 0.5 / fps)}
      />
      <span className="player-time" aria-hidden="true">
        {words.clock(time)} / {words.clock(duration)}
      </span>
    </>
  )
}
