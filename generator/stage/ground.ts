import type { CameraPose } from './camera.ts'
import { type GroundMap, STRIP } from './ground-map.ts'
import { MOTTLE, mottlingTiles } from './mottling.ts'

/** Mottles a metre. */
const FINE = 90
/** Pixels between which the colour map is interpolated along a row; also the numbers that one knot of it has. */
const STEP = 4
const MIPS = 6

/**
 * Paints the ground below the horizon into an RGBA frame. Each row has one distance, so a row is a straight
 * walk through the map.
 */
export function paintGround(
  rgba: Uint8ClampedArray,
  width: number,
  height: number,
  camera: CameraPose,
  map: GroundMap,
): void {
  const knots = new Float32Array((Math.ceil(width / STEP) + 1) * 4)
  const fields = mottlingTiles()
  map.forget()
  for (let y = Math.max(0, Math.floor(camera.cy)); y < height; y++) {
    const away = (camera.f * camera.y) / Math.max(0.25, y + 0.5 - camera.cy)
    const z = camera.z + away
    const step = away / camera.f
    const x = camera.x + (0.5 - camera.cx) * step
    sampleKnots(knots, map, x, z, step * STEP, step)
    const fade = Math.min(1, away / map.ground.fade) ** 1.5
    const mip = Math.min(MIPS - 1, Math.max(0, Math.round(Math.log2(Math.max(1e-6, step * FINE * 1.6)))))
    fillRow(rgba, y * width * 4, width, knots, fade, map.ground.air, fields[mip]!, mip, x, z, step)
  }
}

/** Colours of the map at every STEP-th pixel of a row, bilinear, from the level whose texels span some pixels. */
function sampleKnots(knots: Float32Array, map: GroundMap, x: number, z: number, stride: number, step: number): void {
  const level = Math.max(0, Math.round(Math.log2(step * 5 * map.ground.texelsPerMetre)))
  const scale = map.ground.texelsPerMetre / 2 ** level
  const v0 = Math.floor(z * scale)
  const fv = z * scale - v0
  let strip = Math.floor((x * scale) / STRIP) - 1
  let { texels } = map
  let [near, far, nextNear, nextFar] = [0, 0, 0, 0]
  for (let k = 0; k < knots.length; k += 4) {
    const u = (x + (k / 4) * stride) * scale
    const u0 = Math.floor(u)
    const fu = u - u0
    if (u0 >> 6 !== strip) {
      strip = u0 >> 6
      near = map.strip(level, strip, v0)
      far = map.strip(level, strip, v0 + 1)
      nextNear = map.strip(level, strip + 1, v0)
      nextFar = map.strip(level, strip + 1, v0 + 1)
      texels = map.texels
    }
    const left = (u0 & 63) * 4
    const right = ((u0 + 1) & 63) * 4
    const near1 = (right === 0 ? nextNear : near) + right
    const far1 = (right === 0 ? nextFar : far) + right
    for (let n = 0; n < 4; n++) {
      const a = texels[near + left + n]! * (1 - fu) + texels[near1 + n]! * fu
      const b = texels[far + left + n]! * (1 - fu) + texels[far1 + n]! * fu
      knots[k + n] = a * (1 - fv) + b * fv
    }
  }
}

function fillRow(
  rgba: Uint8ClampedArray,
  start: number,
  width: number,
  knots: Float32Array,
  fade: number,
  air: readonly [number, number, number],
  field: Float32Array,
  mip: number,
  x: number,
  z: number,
  step: number,
): void {
  const size = MOTTLE >> mip
  const scale = FINE / (1 << mip)
  const row = (Math.floor(z * scale) & (size - 1)) * size
  const strength = mip >= MIPS - 1 ? 0 : 1 - mip / MIPS
  const clear = (1 - fade) * 255
  const ar = air[0] * fade * 255
  const ag = air[1] * fade * 255
  const ab = air[2] * fade * 255
  const pace = step * scale
  const mask = size - 1
  // Plain indices, no destructuring: this runs for every pixel of ground and must leave nothing to be collected.
  for (let n = 0, i = start, u = x * scale; n < width; n++, i += 4, u += pace) {
    const k = n & -STEP
    const part = (n & (STEP - 1)) / STEP
    const rest = 1 - part
    const mottle = knots[k + 3]! * rest + knots[k + 7]! * part
    const shade = (1 + field[row + (Math.floor(u) & mask)]! * mottle * strength) * clear
    rgba[i] = (knots[k]! * rest + knots[k + 4]! * part) * shade + ar
    rgba[i + 1] = (knots[k + 1]! * rest + knots[k + 5]! * part) * shade + ag
    rgba[i + 2] = (knots[k + 2]! * rest + knots[k + 6]! * part) * shade + ab
    rgba[i + 3] = 255
  }
}
