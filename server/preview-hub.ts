import type { Preview, Previews } from '../models/contract/previews.ts'

interface Watched {
  newest: Map<number, Preview>
  listeners: Set<(preview: Preview) => void>
}

/**
 * Previews within this process. While somebody watches a take the newest picture of each of its tiles is
 * kept, for those who come later; nothing is kept for nobody.
 */
export class PreviewHub implements Previews {
  #watched = new Map<string, Watched>()

  publish(preview: Preview): void {
    const take = this.#watched.get(preview.takeId)
    if (!take) return
    take.newest.set(preview.tile, preview)
    for (const listener of take.listeners) listener(preview)
  }

  subscribe(takeId: string, listener: (preview: Preview) => void): () => void {
    const take = this.#watched.get(takeId) ?? { newest: new Map(), listeners: new Set() }
    this.#watched.set(takeId, take)
    take.listeners.add(listener)
    return () => {
      take.listeners.delete(listener)
      if (take.listeners.size === 0) this.#watched.delete(takeId)
    }
  }

  /** The filmstrip as it looks now. */
  newest(takeId: string): Preview[] {
    return [...(this.#watched.get(takeId)?.newest.values() ?? [])]
  }
}
