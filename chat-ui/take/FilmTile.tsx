import type { Tile } from '../api/strip.ts'
import type { Strings } from '../strings/strings.ts'
import { useStrings } from '../strings/use-strings.ts'
import { ClearingPicture } from './ClearingPicture.tsx'
import { StepDots } from './StepDots.tsx'
import './film-tile.css'

interface Properties {
  tile: Tile | undefined
  position: number
  tiles: number
  /** Shown on the screen above. */
  held: boolean
  reachable: boolean
  onHold: (position: number) => void
}

/** One picture of the filmstrip, from animatic to finished. */
export function FilmTile({ tile, position, tiles, held, reachable, onHold }: Properties) {
  const { take } = useStrings()
  const name = [take.tile(position + 1, tiles), tile && phaseWords(tile, take)].filter(Boolean).join(', ')
  return (
    <div className="film-tile" data-phase={tile?.phase} data-step={tile?.step} data-held={held}>
      <button
        type="button"
        aria-label={name}
        aria-pressed={held}
        tabIndex={reachable ? 0 : -1}
        disabled={tile === undefined}
        onClick={() => onHold(position)}
      >
        {tile && <ClearingPicture tile={tile} />}
      </button>
      <StepDots tile={tile} />
    </div>
  )
}

function phaseWords(tile: Tile, take: Strings['take']): string {
  if (tile.phase === 'animatic') return take.tileAnimatic
  return tile.phase === 'finished' ? take.tileFinished : take.tileStep(tile.step, tile.steps)
}
