import { LIMITS } from '../contract/shot-plan.ts'

/** A seed from words: FNV-1a over the text's UTF-16 units, folded into the accepted range. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0) % (LIMITS.seed + 1)
}
