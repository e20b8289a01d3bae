import { useId, useRef, useState } from 'react'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Take } from '../../models/contract/take.ts'
import { useStrip } from '../api/use-strip.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Filmstrip } from './Filmstrip.tsx'
import { Glow } from './Glow.tsx'
import { Player } from './Player.tsx'
import { progressWords } from './progress-words.ts'
import { TakeFoot } from './TakeFoot.tsx'
import { TakeHead } from './TakeHead.tsx'
import { TakeScreen } from './TakeScreen.tsx'
import { TakeWords } from './TakeWords.tsx'
import './take-card.css'

interface Properties {
  take: Take
  plan: ShotPlan | null
  /** Counted from 1 in the thread. */
  number: number
  current: boolean
  /** The only one of its thread: then "current" goes without saying. */
  alone: boolean
}

/** One take: screen, filmstrip and what can be done about it, from the queue to the clip. */
export function TakeCard({ take, plan, number, current, alone }: Properties) {
  const strings = useStrings()
  const strip = useStrip(take.id)
  const heading = useId()
  const video = useRef<HTMLVideoElement>(null)
  const [held, setHeld] = useState<number | null>(null)
  const [seenAtWork] = useState(() => take.finishedAt === null)
  const tile = strip?.tiles[held ?? strip.latest]
  const aspect = plan?.format.aspect ?? '16:9'
  const words = progressWords(take, plan, strip, strings)
  const title = plan?.title ?? strings.take.title(number)
  const hold = (position: number | null) => {
    setHeld(position)
    const player = video.current
    if (player && strip && position !== null) player.currentTime = (position / strip.tiles.length) * player.duration
  }
  return (
    <article className="take-card" data-take-id={take.id} data-status={take.status} aria-labelledby={heading}>
      <TakeHead id={heading} number={number} title={title} current={current && !alone} />
      <Glow url={tile?.url ?? take.posterUrl} />
      <TakeScreen aspect={aspect} tile={tile}>
        {take.status === 'done' && take.clipUrl ? (
          <Player
            title={title}
            clipUrl={take.clipUrl}
            posterUrl={take.posterUrl}
            startsItself={seenAtWork}
            video={video}
          />
        ) : (
          <TakeWords take={take} words={words} />
        )}
      </TakeScreen>
      {(strip !== undefined || take.finishedAt === null) && (
        <Filmstrip aspect={aspect} strip={strip} held={held} onHold={hold} />
      )}
      <TakeFoot take={take} plan={plan} words={words} current={current} />
    </article>
  )
}
