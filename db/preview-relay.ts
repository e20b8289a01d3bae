import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Preview } from '../models/contract/previews.ts'
import type { Database } from './database.ts'
import { previewTiles } from './schema.ts'

/** Written by the trigger of migration 0002. */
export const PREVIEWS_CHANNEL = 'rushes_previews'
const Told = z.object({ takeId: z.string(), tile: z.number().int() })

/** Carries previews between processes that share a database. Lossy: a newer picture replaces one that waits. */
export class PreviewRelay {
  #db: Database
  #onError: (error: Error) => void
  #waiting = new Map<string, Preview>()
  #writing = false
  #listeners = new Set<(preview: Preview) => void>()

  constructor(db: Database, onError: (error: Error) => void) {
    this.#db = db
    this.#onError = onError
  }

  publish(preview: Preview): void {
    this.#waiting.set(`${preview.takeId} ${preview.tile}`, preview)
    if (!this.#writing) this.#write().catch(this.#onError)
  }

  /** Hears the previews of every take. Returns the function that ends the subscription. */
  subscribe(listener: (preview: Preview) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** `payload`: the JSON text that came over the channel. */
  receive(payload: string): void {
    if (this.#listeners.size > 0) this.#read(Told.parse(JSON.parse(payload))).catch(this.#onError)
  }

  /** The take is finished: its clip shows what the tiles did. */
  async clear(takeId: string): Promise<void> {
    await this.#db.delete(previewTiles).where(eq(previewTiles.takeId, takeId))
  }

  async #write(): Promise<void> {
    this.#writing = true
    try {
      for (const [key, { image, ...about }] of this.#waiting) {
        this.#waiting.delete(key)
        const { takeId, tile } = about
        const target = [previewTiles.takeId, previewTiles.tile]
        const row = this.#db.insert(previewTiles).values({ takeId, tile, about, image })
        await row.onConflictDoUpdate({ target, set: { about, image } })
      }
    } finally {
      this.#writing = false
    }
  }

  async #read({ takeId, tile }: z.infer<typeof Told>): Promise<void> {
    const here = and(eq(previewTiles.takeId, takeId), eq(previewTiles.tile, tile))
    const [row] = await this.#db.select().from(previewTiles).where(here)
    if (!row) return
    for (const listener of [...this.#listeners]) listener({ ...row.about, image: row.image })
  }
}
