import type { Rgb } from './clay/solid.ts'

/** What the ground is made of, asked per point (metres, world coordinates). */
export interface Ground {
  /**
   * Writes red, green, blue (0 … 1) and the strength of fine mottling to out[at … at + 3]; what is smaller
   * than `texel` metres is left out.
   */
  matter(x: number, z: number, texel: number, out: Float32Array, at: number): void
  /** Texels a metre of the colour map at its finest. */
  texelsPerMetre: number
  /** Sharp shapes that lie on it at a time (seconds): kerbs, markings, foam. */
  marks(left: number, right: number, time: number): GroundMark[]
  /** Colour into which it fades far away, and the distance (metres from the camera at rest) at which it has. */
  air: Rgb
  fade: number
}

export interface GroundMark {
  /** Corners in order. */
  corners: readonly (readonly [x: number, z: number])[]
  colour: Rgb
  /** 0 … 1; opaque when absent. */
  alpha?: number
}

export const BLOCK_WIDTH = 64
export const BLOCK_DEPTH = 8
/** About 32 MB; the largest frame looks at less than a thousand. */
const MOST_BLOCKS = 4000

/** World map of the ground's colour, filled block by block where the camera looks; level n has texels 2ⁿ as wide. */
export class GroundMap {
  readonly ground: Ground
  private readonly blocks = new Map<number, Float32Array>()

  constructor(ground: Ground) {
    this.ground = ground
  }

  /** The block (4 floats a texel, BLOCK_DEPTH rows of BLOCK_WIDTH) that holds texel (u, v) of a level. */
  block(level: number, u: number, v: number): Float32Array {
    const bu = u >> 6
    const bv = v >> 3
    const key = (level * 262144 + (bv + 131072)) * 262144 + (bu + 131072)
    const known = this.blocks.get(key)
    if (known) return known
    const made = new Float32Array(BLOCK_WIDTH * BLOCK_DEPTH * 4)
    const texel = 2 ** level / this.ground.texelsPerMetre
    let at = 0
    for (let y = 0; y < BLOCK_DEPTH; y++) {
      const z = (bv * BLOCK_DEPTH + y) * texel
      for (let x = 0; x < BLOCK_WIDTH; x++, at += 4) {
        this.ground.matter((bu * BLOCK_WIDTH + x) * texel, z, texel, made, at)
      }
    }
    // A camera that travels for a minute would keep a whole country; what is in view is soon made again.
    if (this.blocks.size >= MOST_BLOCKS) this.blocks.clear()
    this.blocks.set(key, made)
    return made
  }
}
