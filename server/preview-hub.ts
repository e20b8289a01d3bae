import type { Preview, Previews } from '../models/contract/previews.ts'

/**
 * Previews within this process. Keeps the newest picture of every tile of a take until it is forgotten,
 * and shows those first to whoever subscribes late.
 */
export class PreviewHub implements Previews {
  #newest = new Map<string, Map<number, Preview>>()
  #listeners = new Map<string, Set<(preview: Preview) => void>>()

  publish(preview: Preview): void {
    const tiles = this.#newest.get(preview.takeId) ?? new Map<number, Preview>()
    this.#newest.set(preview.takeId, tiles.set(preview.tile, preview))
    for (const listener of this.#listeners.get(preview.takeId) ?? []) listener(preview)
  }

  subscribe(takeId: string, listener: (preview: Preview) => void): () => void {
    const listeners = this.#listeners.get(takeId) ?? new Set()
    this.#listeners.set(takeId, listeners.add(listener))
    for (const preview of this.newest(takeId)) listener(preview)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#listeners.delete(takeId)
    }
  }

  /** The filmstrip as it looks now. */
  newest(takeId: string): Preview[] {
    return [...(this.#newest.get(takeId)?.values() ?? [])]
  }

  /** The take is finished: its clip shows what the tiles did. */
  forget(takeId: string): void {
    this.#newest.delete(takeId)
  }
}
