import { type RefObject, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import './player.css'

interface Properties {
  title: string
  clipUrl: string
  posterUrl: string | null
  /** Plays by itself; only for a clip that was just made before the person's eyes. */
  startsItself: boolean
  video: RefObject<HTMLVideoElement | null>
}

export function Player({ title, clipUrl, posterUrl, startsItself, video }: Properties) {
  const { take } = useStrings()
  const [broken, setBroken] = useState(false)
  if (broken) return <p className="player-broken">{take.clipMissing}</p>
  return (
    <video
      ref={video}
      className="player"
      aria-label={take.video(title)}
      src={clipUrl}
      poster={posterUrl ?? undefined}
      autoPlay={startsItself}
      controls
      loop
      muted
      playsInline
      preload="metadata"
      onError={() => setBroken(true)}
    />
  )
}
