/** Mixes 32 bits so that every input bit moves every output bit ("lowbias32" of the hash-prospector search). */
export function mixBits(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) | 0
}

/** 32-bit hash of a word (FNV-1a over UTF-16 units, then mixed). */
export function hashWord(word: string): number {
  let h = 0x811c9dc5
  for (let index = 0; index < word.length; index++) h = Math.imul(h ^ word.charCodeAt(index), 0x01000193)
  return mixBits(h)
}
