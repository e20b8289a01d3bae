import type { Preview } from '../../models/contract/previews.ts'

/** One tile of the filmstrip. `url` is its picture, `before` the one it fades in over. */
export interface Tile extends Omit<Preview, 'image' | 'takeId'> {
  url: string
  before: string | null
}

/** The tiles of a take by position; a hole is a tile whose first picture has not come yet. */
export interface Strip {
  tiles: readonly (Tile | undefined)[]
  /** Position of the tile that changed last. */
  latest: number
}

const CLEARNESS = { animatic: 0, denoising: 1, finished: 2 } as const

/**
 * Pictures may overtake each other or come twice: only a clearer one takes a tile's place. A finished
 * one may be finished again, when titles and transitions have been laid over it.
 */
export function isClearer(preview: Pick<Preview, 'phase' | 'step'>, held: Pick<Preview, 'phase' | 'step'> | undefined) {
  if (held === undefined || preview.phase === 'finished') return true
  return preview.phase === held.phase ? preview.step > held.step : CLEARNESS[preview.phase] > CLEARNESS[held.phase]
}

/** The strip with one picture changed; `url` shows the preview's image. */
export function withPreview(strip: Strip | undefined, preview: Preview, url: string): Strip {
  const { image: _, takeId: __, ...facts } = preview
  const tiles = Array.from({ length: preview.tiles }, (_, position) => strip?.tiles[position])
  tiles[preview.tile] = { ...facts, url, before: tiles[preview.tile]?.url ?? null }
  return { tiles, latest: preview.tile }
}

/** Every tile shows its finished picture. */
export function isWhole(strip: Strip | undefined): boolean {
  return strip?.tiles.every((tile) => tile?.phase === 'finished') ?? false
}
