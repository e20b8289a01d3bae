import { ClayBuffer } from './buffer.ts'
import { rasteriseSolid } from './raster.ts'
import type { Solid } from './solid.ts'

/** A body as pixels. `left` and `top` say where its first pixel lies from the origin, in pixels. */
export interface ClayPicture {
  left: number
  top: number
  width: number
  height: number
  /** sRGB, alpha not multiplied in. */
  rgba: Uint8ClampedArray
  /** Surface coordinates in pixels, two a pixel. */
  uv: Int16Array
  glow: Uint8Array
}

/** Pixels from the origin, y downward; right and bottom lie outside. */
export interface Bounds {
  left: number
  right: number
  top: number
  bottom: number
}

/** Bounds in pixels about the origin, y downward. */
export function boundsOf(solids: readonly Solid[], scale: number, pitch: number): Bounds {
  const cp = Math.cos(pitch)
  const sp = Math.sin(pitch)
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  const include = (p: readonly [number, number, number], r: number) => {
    const x = p[0] * scale
    const y = -(p[1] * cp - p[2] * sp) * scale
    box.left = Math.min(box.left, x - r * scale)
    box.right = Math.max(box.right, x + r * scale)
    box.top = Math.min(box.top, y - r * scale)
    box.bottom = Math.max(box.bottom, y + r * scale)
  }
  for (const solid of solids) {
    if (solid.kind === 'cone') {
      include(solid.a, solid.ra)
      include(solid.b, solid.rb)
    } else include(solid.centre, Math.max(...solid.radii))
  }
  return box
}

/** Where on the frame's grid a picture is to fall. */
export interface Placing {
  /** Parts of a pixel by which the origin is off the grid. */
  shift?: { x: number; y: number }
  /** What can be seen; the rest of the body is not modelled. */
  within?: Bounds
  /** Highlights and transparency of what the body is made of. */
  finish?: { sheen: number; alpha: number }
}

const CLAY = { sheen: 0, alpha: 1 }

/** Bodies are modelled one after the other, so one buffer serves all. */
const buffer = new ClayBuffer()

/** Models solids in clay and lights them with neutral, shadowless daylight; null when none is in view. */
export function drawBody(
  solids: readonly Solid[],
  scale: number,
  pitch: number,
  { shift = { x: 0, y: 0 }, within, finish = CLAY }: Placing = {},
): ClayPicture | null {
  const box = boundsOf(solids, scale, pitch)
  const left = Math.max(within?.left ?? -Infinity, Math.floor(box.left + shift.x) - 2)
  const top = Math.max(within?.top ?? -Infinity, Math.floor(box.top + shift.y) - 2)
  const width = Math.min(within?.right ?? Infinity, Math.ceil(box.right + shift.x) + 2) - left
  const height = Math.min(within?.bottom ?? Infinity, Math.ceil(box.bottom + shift.y) + 2) - top
  if (width < 1 || height < 1) return null
  buffer.clear(width, height)
  const view = { scale, pitch, originX: shift.x - left, originY: shift.y - top }
  solids.forEach((solid, part) => {
    rasteriseSolid(buffer, solid, view, part)
  })
  return { left, top, width, height, ...lightBody(finish) }
}

type Lit = Pick<ClayPicture, 'rgba' | 'uv' | 'glow'>

/** Soft light from everywhere, a little more from above and in front; edges turn gently away. */
function lightBody(finish: { sheen: number; alpha: number }): Lit {
  const pixels = buffer.width * buffer.height
  const lit = { rgba: new Uint8ClampedArray(pixels * 4), glow: new Uint8Array(pixels) }
  shadePixels(lit, pixels, finish.sheen, finish.alpha)
  return { ...lit, uv: buffer.uv.slice(0, pixels * 2) }
}

function shadePixels({ rgba, glow }: Omit<Lit, 'uv'>, pixels: number, sheen: number, opacity: number): void {
  const { matter, alpha } = buffer
  for (let i = 0; i < pixels; i++) {
    const cover = alpha[i]!
    if (cover <= 0) continue
    const m = i * 6
    const nx = matter[m]!
    const ny = matter[m + 1]!
    const nz = matter[m + 2]!
    const size = 1 / Math.max(1e-6, Math.sqrt(nx * nx + ny * ny + nz * nz))
    const up = ny * size
    const front = Math.max(0, nz * size)
    const edge = 1 - front
    const shade = (0.8 + 0.17 * up + 0.09 * front) * (1 - 0.2 * edge * edge)
    const bounce = 6 * Math.max(0, -up)
    const sky = 14 * Math.max(0, up) * front
    const gloss = sheen > 0 ? sheen * glossOf(nx * size, up, front) : 0
    rgba[4 * i] = matter[m + 3]! * shade * 255 + sky + bounce + gloss
    rgba[4 * i + 1] = matter[m + 4]! * shade * 255 + sky + bounce * 0.8 + gloss
    rgba[4 * i + 2] = matter[m + 5]! * shade * 255 + sky + bounce * 0.5 + gloss
    rgba[4 * i + 3] = cover * 255 * opacity
    glow[i] = buffer.glow[i]! * 255
  }
}

/** Highlight of a polished surface: a window above on the left, a darker band below it, a bright rim. */
function glossOf(nx: number, ny: number, nz: number): number {
  const window = Math.max(0, -0.42 * nx + 0.62 * ny + 0.66 * nz) ** 22
  const band = Math.max(0, 1 - Math.abs(ny + 0.12) / 0.3)
  const rim = (1 - nz) ** 4
  return 190 * window - 42 * band * (1 - rim) + 46 * rim
}
