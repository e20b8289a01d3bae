import type { Preview } from '../../models/contract/previews.ts'
import { isClearer, type Strip, withPreview } from './strip.ts'

/** Strips of this many takes stay on the shelf; the oldest one's pictures are given back. */
const KEPT_TAKES = 24

/** Makes an address for a picture and takes it back; the browser's `URL`, as far as it is needed here. */
export interface Addresses {
  create(image: Uint8Array): string
  revoke(url: string): void
}

/**
 * Preview pictures, outside React's state and the query cache: only the tile that changed is drawn again,
 * and every address is revoked as soon as nothing shows it.
 */
export interface PreviewShelf {
  put(preview: Preview): void
  strip(takeId: string): Strip | undefined
  watch(takeId: string, onChange: () => void): () => void
}

export function createPreviewShelf(addresses: Addresses): PreviewShelf {
  const strips = new Map<string, Strip>()
  const watchers = new Map<string, Set<() => void>>()

  const tell = (takeId: string) => {
    for (const onChange of watchers.get(takeId) ?? []) onChange()
  }
  const drop = (takeId: string) => {
    for (const tile of strips.get(takeId)?.tiles ?? []) {
      if (tile === undefined) continue
      addresses.revoke(tile.url)
      if (tile.before !== null) addresses.revoke(tile.before)
    }
    strips.delete(takeId)
    tell(takeId)
  }

  return {
    put(preview) {
      const held = strips.get(preview.takeId)
      const tile = held?.tiles[preview.tile]
      if (!isClearer(preview, tile)) return
      if (tile?.before) addresses.revoke(tile.before)
      strips.set(preview.takeId, withPreview(held, preview, addresses.create(preview.image)))
      if (strips.size > KEPT_TAKES) drop(strips.keys().next().value!)
      tell(preview.takeId)
    },
    strip: (takeId) => strips.get(takeId),
    watch(takeId, onChange) {
      const ofTake = watchers.get(takeId) ?? new Set()
      watchers.set(takeId, ofTake.add(onChange))
      return () => {
        ofTake.delete(onChange)
        if (ofTake.size === 0) watchers.delete(takeId)
      }
    },
  }
}
