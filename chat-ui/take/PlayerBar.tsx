import type { RefObject } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { PlayerTimeline } from './PlayerTimeline.tsx'
import { type Playback, SPEEDS } from './use-playback.ts'
import './player-bar.css'

interface Properties {
  video: RefObject<HTMLVideoElement | null>
  playback: Playback
  fps: number
  onFullscreen: () => void
}

/** Below the picture: play, step by frame, where in the clip, how fast, again and again, on the whole screen. */
export function PlayerBar({ video, playback, fps, onFullscreen }: Properties) {
  const { player: words } = useStrings()
  const { playing, loop, speed } = playback
  return (
    <fieldset className="player-bar" aria-label={words.controls}>
      <Button
        bare
        icon={playing ? 'pause' : 'play'}
        title={playing ? words.pause : words.play}
        onClick={playback.toggle}
      >
        {playing ? words.pause : words.play}
      </Button>
      <Button bare icon="frameBack" title={words.frameBack} onClick={() => playback.step(-1)}>
        {words.frameBack}
      </Button>
      <Button bare icon="frameOn" title={words.frameOn} onClick={() => playback.step(1)}>
        {words.frameOn}
      </Button>
      <PlayerTimeline video={video} playback={playback} fps={fps} />
      <select
        aria-label={words.speed}
        title={words.speed}
        value={speed}
        onChange={({ target }) => playback.setSpeed(Number(target.value))}
      >
        {SPEEDS.map((known) => (
          <option key={known} value={known}>
            {words.times(known)}
          </option>
        ))}
      </select>
      <Button bare icon="loop" title={words.loop} aria-pressed={loop} onClick={() => playback.setLoop(!loop)}>
        {words.loop}
      </Button>
      <Button bare icon="full" title={words.fullscreen} onClick={onFullscreen}>
        {words.fullscreen}
      </Button>
    </fieldset>
  )
}
