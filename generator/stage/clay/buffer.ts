/** The half-finished picture of a clay body: what each pixel sees nearest, before light falls on it. */
export class ClayBuffer {
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

  /** True where a point at height `z` would change nothing: covered wholly, by what is higher by `blend` or more. */
  hides(i: number, z: number, blend: number): boolean {
    return this.alpha[i]! >= 1 && z - this.z[i]! <= -blend
  }

  /**
   * Melts a surface point into pixel `i`: a smooth maximum of heights (polynomial, over `blend` pixels),
   * normals and colours mixed by the same weight.
   */
  merge(
    i: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    r: number,
    g: number,
    b: number,
    coverage: number,
    blend: number,
    glow: number,
    u: number,
    v: number,
  ): void {
    const before = this.alpha[i]!
    let weight = 1
    let height = z
    if (before > 0) {
      const difference = z - this.z[i]!
      if (difference <= -blend) {
        this.thicken(i, before, coverage)
        return
      }
      if (difference < blend) {
        weight = 0.5 + (0.5 * difference) / blend
        height = this.z[i]! * (1 - weight) + z * weight + blend * weight * (1 - weight)
      }
      if (before >= coverage || coverage < 1) weight *= coverage
    }
    const m = i * 6
    const old = 1 - weight
    const matter = this.matter
    matter[m] = matter[m]! * old + nx * weight
    matter[m + 1] = matter[m + 1]! * old + ny * weight
    matter[m + 2] = matter[m + 2]! * old + nz * weight
    matter[m + 3] = matter[m + 3]! * old + r * weight
    matter[m + 4] = matter[m + 4]! * old + g * weight
    matter[m + 5] = matter[m + 5]! * old + b * weight
    this.glow[i] = this.glow[i]! * old + glow * weight
    if (weight >= 0.5) {
      this.z[i] = height
      this.uv[2 * i] = u
      this.uv[2 * i + 1] = v
    }
    this.thicken(i, before, coverage)
  }

  private thicken(i: number, before: number, coverage: number): void {
    if (before < 1) this.alpha[i] = Math.min(1, before + coverage * (1 - before * 0.5))
  }
}
