import { hashBits } from './random.ts'

/** Texels along a side of the finest level. */
export const MOTTLE = 256
let levels: Float32Array[] | undefined

/** Fine mottling for surfaces: a square of noise that tiles, mean 0, and its halved levels. */
export function mottlingTiles(): Float32Array[] {
  levels ??= buildTiles()
  return levels
}

function buildTiles(): Float32Array[] {
  const rough = new Float32Array(MOTTLE * MOTTLE)
  for (let i = 0; i < rough.length; i++) rough[i] = hashBits(i * 2654435761) / 2147483648 - 1
  const made = [softenTile(rough)]
  for (let size = MOTTLE / 2; size >= 8; size /= 2) {
    const above = made.at(-1)!
    const level = new Float32Array(size * size)
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const i = 4 * y * size + 2 * x
        level[y * size + x] = (above[i]! + above[i + 1]! + above[i + 2 * size]! + above[i + 2 * size + 1]!) / 4
      }
    }
    made.push(level)
  }
  return made
}

/** Blades rather than dust: smeared upward more than sideways. */
function softenTile(rough: Float32Array): Float32Array {
  const at = (x: number, y: number) => rough[(y & (MOTTLE - 1)) * MOTTLE + (x & (MOTTLE - 1))]!
  const soft = new Float32Array(rough.length)
  for (let y = 0; y < MOTTLE; y++) {
    for (let x = 0; x < MOTTLE; x++) {
      soft[y * MOTTLE + x] = 0.5 * at(x, y) + 0.3 * (at(x, y - 1) + at(x, y + 1)) + 0.15 * (at(x - 1, y) + at(x + 1, y))
    }
  }
  return soft
}
