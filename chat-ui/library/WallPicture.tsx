import { useState } from 'react'
import type { LibraryTake } from '../../models/contract/library.ts'
import { addressOf } from '../api/page-base.ts'
import { useStrings } from '../strings/use-strings.ts'
import { lovesStillness } from '../ui/loves-stillness.ts'

/** The poster; the clip itself plays while somebody points at it or has come to it by key. */
export function WallPicture({ entry: { take, title } }: { entry: LibraryTake }) {
  const { library } = useStrings()
  const [playing, setPlaying] = useState(false)
  const start = () => setPlaying(!lovesStillness())
  const stop = () => setPlaying(false)
  const source = take.clipUrl && addressOf(take.clipUrl)
  return (
    <a
      className="wall-picture"
      href={`#${take.threadId}`}
      aria-label={library.openTake(title)}
      onMouseEnter={start}
      onMouseLeave={stop}
      onFocus={start}
      onBlur={stop}
    >
      {take.posterUrl && <img src={addressOf(take.posterUrl)} alt="" loading="lazy" />}
      {playing && source && <video src={source} autoPlay loop muted playsInline tabIndex={-1} />}
    </a>
  )
}
