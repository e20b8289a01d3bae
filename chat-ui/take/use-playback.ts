import { type RefObject, useEffect, useState } from 'react'

export const SPEEDS = [0.25, 0.5, 1, 2] as const

export interface Playback {
  playing: boolean
  /** Seconds of the clip; 0 until its head has been read. */
  duration: number
  loop: boolean
  speed: number
  toggle: () => void
  /** Stops and goes so many frames on, or back. */
  step: (frames: number) => void
  seek: (seconds: number) => void
  setLoop: (loop: boolean) => void
  setSpeed: (speed: number) => void
}

/** What a clip does and what can be done with it. */
export function usePlayback(video: RefObject<HTMLVideoElement | null>, fps: number): Playback {
  const [playing, setPlaying] = useState(false)
  const [duration, setDuration] = useState(0)
  const [loop, setLoop] = useState(true)
  const [speed, setSpeed] = useState(1)
  useEffect(() => {
    const player = video.current
    if (!player) return
    const look = () => {
      setPlaying(!player.paused)
      setDuration(Number.isFinite(player.duration) ? player.duration : 0)
    }
    const events = ['play', 'pause', 'ended', 'loadedmetadata', 'durationchange'] as const
    for (const name of events) player.addEventListener(name, look)
    look()
    return () => {
      for (const name of events) player.removeEventListener(name, look)
    }
  }, [video])
  useEffect(() => {
    if (video.current) video.current.playbackRate = speed
  }, [video, speed])
  useEffect(() => {
    if (video.current) video.current.loop = loop
  }, [video, loop])
  const seek = (seconds: number) => {
    const player = video.current
    if (player) player.currentTime = Math.min(Math.max(0, seconds), player.duration || 0)
  }
  return {
    playing,
    duration,
    loop,
    speed,
    toggle: () => {
      const player = video.current
      if (player?.paused) player.play().catch(() => setPlaying(false))
      else player?.pause()
    },
    step: (frames) => {
      const player = video.current
      if (!player) return
      player.pause()
      // The middle of a frame: rounding never shows its neighbour.
      seek((Math.floor(player.currentTime * fps + 1e-6) + frames + 0.5) / fps)
    },
    seek,
    setLoop,
    setSpeed,
  }
}
