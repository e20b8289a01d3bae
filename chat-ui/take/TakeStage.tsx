import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { PlayerBar } from './PlayerBar.tsx'
import { usePlayback } from './use-playback.ts'

/** A clip whose plan is not known yet steps as most films do. */
const USUAL_FPS = 24

interface Properties {
  plan: ShotPlan | null
  video: RefObject<HTMLVideoElement | null>
  /** The screen with the clip on it. */
  children: ReactNode
}

/** The screen of a finished take with what plays it; with the focus in it, its keys work. */
export function TakeStage({ plan, video, children }: Properties) {
  const stage = useRef<HTMLDivElement>(null)
  const fps = plan?.format.fps ?? USUAL_FPS
  const playback = usePlayback(video, fps)
  const onFullscreen = () =>
    document.fullscreenElement ? document.exitFullscreen() : stage.current?.requestFullscreen?.()
  const deeds: Record<string, () => void> = {
    k: playback.toggle,
    ',': () => playback.step(-1),
    '.': () => playback.step(1),
    l: () => playback.setLoop(!playback.loop),
    f: onFullscreen,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = deeds[event.key]
    if (!deed || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    deed()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: each key does what a button of the bar does
    <div ref={stage} className="take-stage" onKeyDown={onKeyDown}>
      {children}
      <PlayerBar video={video} playback={playback} fps={fps} onFullscreen={() => void onFullscreen()} />
    </div>
  )
}
