import type { Tile } from '../api/strip.ts'
import './step-dots.css'

/** A dot for each denoising step while a tile clears. For eyes only: the tile's name says the same. */
export function StepDots({ tile }: { tile: Tile | undefined }) {
  const steps = tile?.phase === 'denoising' ? tile.steps : 0
  return (
    <span className="step-dots" aria-hidden="true">
      {Array.from({ length: steps }, (_, step) => step).map((step) => (
        <i key={step} data-lit={step < tile!.step} />
      ))}
    </span>
  )
}
