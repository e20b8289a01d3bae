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
const FLOATS = STRIP * 4
/** 8 MB; a frame of 1080 rows looks at about half of them. */
const MOST_STRIPS = 8192

/** World map of the ground's colour, filled strip by strip where the camera looks; level n has texels 2ⁿ as wide. */
export class GroundMap {
  readonly ground: Ground
  /** All strips, 4 floats a texel; another array when it had to grow. */
  texels = new Float32Array(512 * FLOATS)
  private readonly offsets = new Map<number, number>()

  constructor(ground: Ground) {
    this.ground = ground
  }

  /** A camera that travels for a minute would keep a whole country; what is in view is soon made again. */
  forget(): void {
    if (this.offsets.size >= MOST_STRIPS) this.offsets.clear()
  }

  /** Where in `texels` the `strip`-th strip of the row of texels `v` of a level begins. */
  strip(level: number, strip: number, v: number): number {
    const key = (level * 2097152 + (v + 1048576)) * 262144 + (strip + 131072)
    const known = this.offsets.get(key)
    if (known !== undefined) return known
    const offset = this.offsets.size * FLOATS
    if (offset + FLOATS > this.texels.length) {
      const larger = new Float32Array(this.texels.length * 2)
      larger.set(this.texels)
      this.texels = larger
    }
    const texel = 2 ** level / this.ground.texelsPerMetre
    const z = v * texel
    for (let x = 0; x < STRIP; x++) {
      this.ground.matter((strip * STRIP + x) * texel, z, texel, this.texels, offset + 4 * x)
    }
    this.offsets.set(key, offset)
    return offset
  }
}
