import { memo, useId, useRef, useState } from 'react'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Take } from '../../models/contract/take.ts'
import { addressOf } from '../api/page-base.ts'
import { useFilmstrip } from '../api/use-filmstrip.ts'
import { useStrings } from '../strings/use-strings.ts'
import { useNear } from '../ui/use-near.ts'
import { Filmstrip } from './Filmstrip.tsx'
import { Glow } from './Glow.tsx'
import { Player } from './Player.tsx'
import { progressWords } from './progress-words.ts'
import { stripStands } from './strip-stands.ts'
import { TakeFoot } from './TakeFoot.tsx'
import { TakeHead } from './TakeHead.tsx'
import { TakeScreen } from './TakeScreen.tsx'
import { TakeStage } from './TakeStage.tsx'
import { TakeStatus } from './TakeStatus.tsx'
import { useHeldTile } from './use-held-tile.ts'
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
export const TakeCard = memo(function TakeCard({ take, plan, number, current, alone }: Properties) {
  const strings = useStrings()
  const heading = useId()
  const card = useRef<HTMLElement>(null)
  const { strip, coming } = useFilmstrip(take, useNear(card))
  const { video, held, hold, tile } = useHeldTile(strip)
  const [seenAtWork] = useState(() => take.finishedAt === null)
  const unmade = take.status === 'failed' || take.status === 'cancelled'
  const words = progressWords(take, plan, strip, strings)
  const title = take.name ?? plan?.title ?? strings.take.title(number)
  const aspect = plan?.format.aspect ?? '16:9'
  return (
    <article
      ref={card}
      className="take-card"
      data-take-id={take.id}
      data-status={take.status}
      aria-labelledby={heading}
      tabIndex={-1}
    >
      <TakeHead id={heading} number={number} title={title} current={current && !alone} />
      <Glow url={tile?.url ?? (take.posterUrl && addressOf(take.posterUrl))} />
      {take.status === 'done' ? (
        <TakeStage plan={plan} video={video}>
          <TakeScreen aspect={aspect} tile={tile} blank={false}>
            <Player take={take} title={title} startsItself={seenAtWork} video={video} />
          </TakeScreen>
        </TakeStage>
      ) : (
        <TakeScreen aspect={aspect} tile={tile} blank={unmade && tile === undefined}>
          {unmade && <p className="take-verdict">{words}</p>}
        </TakeScreen>
      )}
      <TakeStatus take={take} words={words} />
      {stripStands(take, strip, coming) && <Filmstrip aspect={aspect} strip={strip} held={held} onHold={hold} />}
      <TakeFoot take={take} plan={plan} title={title} words={words} current={current} />
    </article>
  )
})
