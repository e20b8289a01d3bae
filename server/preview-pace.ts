import type { Preview } from '../models/contract/previews.ts'

/**
 * Pictures a second that all viewers of one take get together: a crowd must not slow the rendering down. One costs
 * about 45 µs of processor time, nearly all in the socket's two writes, so this is about a hundredth of a core.
 */
const PICTURES_PER_SECOND = 250
const FASTEST_MS = 1000 / 60
const SLOWEST_MS = 400

/** How long to wait between two pictures when so many look on. */
export function paceFor(viewers: number): number {
  return Math.min(SLOWEST_MS, Math.max(FASTEST_MS, (1000 * viewers) / PICTURES_PER_SECOND))
}

export interface PacedPreviews {
  offer(preview: Preview): void
  /** Drops what still waits. */
  end(): void
}

/** Shows previews one after the other at the pace asked for; of a tile that waits only the newest is shown. */
export function pacePreviews(show: (preview: Preview) => void, pause: () => number): PacedPreviews {
  const waiting = new Map<number, Preview>()
  let timer: NodeJS.Timeout | null = null
  const next = () => {
    timer = null
    const [first] = waiting.values()
    if (!first) return
    waiting.delete(first.tile)
    show(first)
    timer = setTimeout(next, pause())
  }
  return {
    offer: (preview) => {
      waiting.set(preview.tile, preview)
      if (!timer) next()
    },
    end: () => {
      if (timer) clearTimeout(timer)
      waiting.clear()
    },
  }
}
