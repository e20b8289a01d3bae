import { useRef, useState } from 'react'
import type { Strip } from '../api/strip.ts'

/** The tile that the person holds on the screen; holding one also brings the player to its moment. */
export function useHeldTile(strip: Strip | undefined) {
  const video = useRef<HTMLVideoElement>(null)
  const [held, setHeld] = useState<number | null>(null)
  const hold = (position: number | null) => {
    setHeld(position)
    const tile = position === null ? undefined : strip?.tiles[position]
    const player = video.current
    // The duration is unknown until the player has read the clip's head.
    if (tile && player && player.duration > 0) player.currentTime = (tile.frame / tile.frames) * player.duration
  }
  return { video, held, hold, tile: strip?.tiles[held ?? strip.latest] }
}
