import { type RefObject, useState } from 'react'
import type { Take } from '../../models/contract/take.ts'
import { addressOf } from '../api/page-base.ts'
import { useStrings } from '../strings/use-strings.ts'
import { lovesStillness } from '../ui/loves-stillness.ts'
import './player.css'

interface Properties {
  take: Take
  title: string
  /** Plays by itself; only for a clip that was just made before the person's eyes. */
  startsItself: boolean
  video: RefObject<HTMLVideoElement | null>
}

export function Player({ take, title, startsItself, video }: Properties) {
  const words = useStrings().take
  const [broken, setBroken] = useState(false)
  if (broken || take.clipUrl === null) return <p className="player-broken">{words.clipMissing}</p>
  return (
    <video
      ref={video}
      className="player"
      aria-label={words.video(title)}
      src={addressOf(take.clipUrl)}
      poster={take.posterUrl === null ? undefined : addressOf(take.posterUrl)}
      autoPlay={startsItself && !lovesStillness()}
      loop
      muted
      playsInline
      preload="metadata"
      onClick={({ currentTarget }) => (currentTarget.paused ? void currentTarget.play() : currentTarget.pause())}
      onError={() => setBroken(true)}
    />
  )
}
