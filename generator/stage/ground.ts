import type { CameraPose } from './camera.ts'
import type { Rgb } from './clay/solid.ts'
import { hash32 } from './random.ts'

/** What the ground is made of, asked per point (metres, world coordinates). */
export interface Ground {
  /** Colour and, fourth, the strength of fine detail. */
  matter(x: number, z: number): readonly [number, number, number, number]
  /** Texels a metre of the colour map: detail finer than this comes from the mottling. */
  texelsPerMetre: number
  /** Sharp shapes that lie on it: kerbs, markings. Corners in order. */
  marks(left: number, right: number): GroundMark[]
  /** Colour into which it fades far away, and the distance (metres from the camera at rest) at which it has. */
  air: Rgb
  fade: number
}

export interface GroundMark {
  corners: readonly (readonly [x: number, z: number])[]
  colour: Rgb
}

const BLOCK = 64

/** Lazily filled world map of the ground's colour, in blocks, as 4 floats a texel. */
export class GroundMap {
  private readonly ground: Ground
  private readonly blocks = new Map<number, Float32Array>()

  constructor(ground: Ground) {
    this.ground = ground
  }

  /** The block that holds texel (u, v). */
  block(u: number, v: number): Float32Array {
    const bu = u >> 6
    const bv = v >> 6
    const key = bv * 65536 + bu
    const known = this.blocks.get(key)
    if (known) return known
    const made = new Float32Array(BLOCK * BLOCK * 4)
    const metre = 1 / this.ground.texelsPerMetre
    for (let y = 0; y < BLOCK; y++) {
      for (let x = 0; x < BLOCK; x++) {
        const matter = this.ground.matter((bu * BLOCK + x) * metre, (bv * BLOCK + y) * metre)
        made.set(matter, (y * BLOCK + x) * 4)
      }
    }
    this.blocks.set(key, made)
    return made
  }
}

const MOTTLE = 256
let mottle: Float32Array[] | undefined

/** Fine mottling of the ground, one square that tiles, with its halved levels; mean 0. */
function mottling(): Float32Array[] {
  if (mottle) return mottle
  const levels = [new Float32Array(MOTTLE * MOTTLE)]
  const first = levels[0]!
  for (let i = 0; i < first.length; i++) first[i] = hash32(i * 2654435761) / 2147483648 - 1
  soften(first)
  for (let size = MOTTLE / 2; size >= 8; size /= 2) {
    const above = levels.at(-1)!
    const level = new Float32Array(size * size)
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const i = 2 * y * size * 2 + 2 * x
        level[y * size + x] = (above[i]! + above[i + 1]! + above[i + 2 * size]! + above[i + 2 * size + 1]!) / 4
      }
    }
    levels.push(level)
  }
  mottle = levels
  return levels
}

function soften(field: Float32Array): void {
  const copy = field.slice()
  const at = (x: number, y: number) => copy[(y & (MOTTLE - 1)) * MOTTLE + (x & (MOTTLE - 1))]!
  for (let y = 0; y < MOTTLE; y++) {
    for (let x = 0; x < MOTTLE; x++) {
      field[y * MOTTLE + x] =
        0.5 * at(x, y) + 0.3 * (at(x, y - 1) + at(x, y + 1)) + 0.15 * (at(x - 1, y) + at(x + 1, y))
    }
  }
}

/**
 * Paints the ground below the horizon into an RGBA frame, row by row: each row has one distance, so a row
 * is a straight walk through the map.
 */
export function paintGround(
  rgba: Uint8ClampedArray,
  width: number,
  height: number,
  camera: CameraPose,
  ground: Ground,
  map: GroundMap,
): void {
  const levels = mottling()
  const top = Math.max(0, Math.floor(camera.cy))
  const scale = ground.texelsPerMetre
  const fine = 90
  for (let y = top; y < height; y++) {
    const below = Math.max(0.25, y + 0.5 - camera.cy)
    const away = (camera.f * camera.y) / below
    const z = camera.z + away
    const step = away / camera.f
    const fade = Math.min(1, away / ground.fade) ** 1.5
    const clear = 1 - fade
    const v = z * scale
    const v0 = Math.floor(v)
    const fv = v - v0
    const level = Math.min(5, Math.max(0, Math.round(Math.log2(Math.max(1e-6, step * fine * 1.6)))))
    const field = levels[level]!
    const size = MOTTLE >> level
    const fineScale = fine / (1 << level)
    const row = (((Math.floor(z * fineScale) % size) + size) % size) * size
    const strength = level >= 5 ? 0 : 1 - level / 6
    let x = camera.x + (0.5 - camera.cx) * step
    let block: Float32Array | undefined
    let below0: Float32Array | undefined
    let blockAt = Number.NaN
    const [ar, ag, ab] = ground.air
    for (let px = 0, i = y * width * 4; px < width; px++, i += 4, x += step) {
      const u = x * scale
      const u0 = Math.floor(u)
      const fu = u - u0
      if (u0 >> 6 !== blockAt) {
        blockAt = u0 >> 6
        block = map.block(u0, v0)
        below0 = map.block(u0, v0 + 1)
      }
      const lu = u0 & 63
      const ru = Math.min(63, lu + 1)
      const a = (v0 & 63) * 256
      const b = ((v0 + 1) & 63) * 256
      const ww = (1 - fu) * (1 - fv)
      const we = fu * (1 - fv)
      const sw = (1 - fu) * fv
      const se = fu * fv
      const p = a + lu * 4
      const q = a + ru * 4
      const s = b + lu * 4
      const t = b + ru * 4
      const strong = block![p + 3]! * ww + block![q + 3]! * we + below0![s + 3]! * sw + below0![t + 3]! * se
      const column = ((Math.floor(x * fineScale) % size) + size) % size
      const shade = (1 + field[row + column]! * strong * strength) * clear * 255
      rgba[i] = (block![p]! * ww + block![q]! * we + below0![s]! * sw + below0![t]! * se) * shade + ar * fade * 255
      rgba[i + 1] =
        (block![p + 1]! * ww + block![q + 1]! * we + below0![s + 1]! * sw + below0![t + 1]! * se) * shade +
        ag * fade * 255
      rgba[i + 2] =
        (block![p + 2]! * ww + block![q + 2]! * we + below0![s + 2]! * sw + below0![t + 2]! * se) * shade +
        ab * fade * 255
      rgba[i + 3] = 255
    }
  }
}
