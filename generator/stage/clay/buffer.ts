/** What a surface point says of itself, in ClayBuffer.point. */
export const POINT = { z: 0, nx: 1, ny: 2, nz: 3, r: 4, g: 5, b: 6, coverage: 7 } as const

/** The half-finished picture of a clay body: what each pixel sees nearest, before light falls on it. */
export class ClayBuffer {
  /** The surface point that comes next; see POINT. Numbers handed over as arguments would be garbage for each pixel. */
  readonly point = new Float64Array(8)
  width = 0
  height = 0
  /** Height toward the viewer, in pixels. */
  z = new Float32Array(0)
  /** Normal and colour, interleaved: nx, ny, nz, r, g, b. */
  matter = new Float32Array(0)
  alpha = new Float32Array(0)
  glow = new Float32Array(0)
  uv = new Int16Array(0)

  /** Empties the buffer for a picture of this size; memory is kept from picture to picture. */
  clear(width: number, height: number): void {
    this.width = width
    this.height = height
    const pixels = width * height
    if (pixels > this.z.length) {
      // Larger than asked for: pictures come in all sizes, and fresh memory is dear.
      const room = Math.ceil(pixels * 1.5)
      this.z = new Float32Array(room)
      this.matter = new Float32Array(room * 6)
      this.alpha = new Float32Array(room)
      this.glow = new Float32Array(room)
      this.uv = new Int16Array(room * 2)
    } else {
      this.alpha.fill(0, 0, pixels)
      this.glow.fill(0, 0, pixels)
    }
  }

  /** True where the point's height would change nothing: covered wholly, by what is higher by `blend` or more. */
  hides(i: number, blend: number): boolean {
    return this.alpha[i]! >= 1 && this.point[POINT.z]! - this.z[i]! <= -blend
  }

  /**
   * Melts the surface point into pixel `i`: a smooth maximum of heights (polynomial, over `blend` pixels),
   * normals and colours mixed by the same weight.
   */
  merge(i: number, blend: number, glow: number, u: number, v: number): void {
    const { point, matter } = this
    const before = this.alpha[i]!
    const coverage = point[POINT.coverage]!
    let weight = 1
    let height = point[POINT.z]!
    if (before > 0) {
      const difference = height - this.z[i]!
      if (difference <= -blend) {
        this.thicken(i, before)
        return
      }
      if (difference < blend) {
        weight = 0.5 + (0.5 * difference) / blend
        height = this.z[i]! * (1 - weight) + height * weight + blend * weight * (1 - weight)
      }
      if (before >= coverage || coverage < 1) weight *= coverage
    }
    const m = i * 6
    const old = 1 - weight
    for (let n = 0; n < 6; n++) matter[m + n] = matter[m + n]! * old + point[POINT.nx + n]! * weight
    this.glow[i] = this.glow[i]! * old + glow * weight
    if (weight >= 0.5) {
      this.z[i] = height
      this.uv[2 * i] = u
      this.uv[2 * i + 1] = v
    }
    this.thicken(i, before)
  }

  private thicken(i: number, before: number): void {
    if (before < 1) this.alpha[i] = Math.min(1, before + this.point[POINT.coverage]! * (1 - before * 0.5))
  }
}
