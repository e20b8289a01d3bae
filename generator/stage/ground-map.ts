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

/** Texels of a strip; a power of two. */
export const STRIP = 64
/** About 24 MB; the largest frame looks at less than a tenth of them. */
const MOST_STRIPS = 20000

/** World map of the ground's colour, filled strip by strip where the camera looks; level n has texels 2ⁿ as wide. */
export class GroundMap {
  readonly ground: Ground
  private readonly strips = new Map<number, Float32Array>()

  constructor(ground: Ground) {
    this.ground = ground
  }

  /** The `strip`-th strip (STRIP texels of 4 floats) of the row of texels `v` of a level. */
  strip(level: number, strip: number, v: number): Float32Array {
    const key = (level * 2097152 + (v + 1048576)) * 262144 + (strip + 131072)
    const known = this.strips.get(key)
    if (known) return known
    const made = new Float32Array(STRIP * 4)
    const texel = 2 ** level / this.ground.texelsPerMetre
    const z = v * texel
    for (let x = 0; x < STRIP; x++) this.ground.matter((strip * STRIP + x) * texel, z, texel, made, 4 * x)
    // A camera that travels for a minute would keep a whole country; what is in view is soon made again.
    if (this.strips.size >= MOST_STRIPS) this.strips.clear()
    this.strips.set(key, made)
    return made
  }
}
