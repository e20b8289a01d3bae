import type { Tile } from '../api/strip.ts'
import './step-dots.css'

/** A dot for each denoising step of a tile, lit as they pass. For eyes only: the tile's name says the same. */
export function StepDots({ tile }: { tile: Tile | undefined }) {
  const steps = tile?.steps ?? 0
  const passed = tile === undefined || tile.phase === 'animatic' ? 0 : tile.phase === 'finished' ? steps : tile.step
  return (
    <span className="step-dots" aria-hidden="true" data-finished={tile?.phase === 'finished'}>
      {Array.from({ length: steps }, (_, step) => step).map((step) => (
        <i key={step} data-lit={step < passed} />
      ))}
    </span>
  )
}
