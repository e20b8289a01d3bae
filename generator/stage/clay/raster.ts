import { valueNoise } from '../random.ts'
import { type ClayBuffer, POINT } from './buffer.ts'
import type { Cone, Ellipsoid, Solid } from './solid.ts'

/** How metres become pixels: an orthographic look from in front, `pitch` radians from above. */
export interface View {
  /** Pixels a metre. */
  scale: number
  pitch: number
  /** Pixel where the origin falls, from the buffer's top left. */
  originX: number
  originY: number
}

/** Draws a solid into the buffer. `part` tells its surface coordinates from its neighbours'. */
export function rasteriseSolid(buffer: ClayBuffer, solid: Solid, view: View, part: number): void {
  if (solid.kind === 'cone') rasteriseCone(buffer, solid, view, part)
  else rasteriseEllipsoid(buffer, solid, view, part)
}

const FINE = 1e-6

/**
 * Round cone under orthographic rays: with q = p - a, d = b - a and m = |d|² - (rb - ra)², the wrapping
 * cone is q·q - ra² - (q·d + ra·(rb - ra))²/m = 0, a quadratic in z; beyond its ends the two spheres close it.
 */
function rasteriseCone(buffer: ClayBuffer, solid: Cone, view: View, part: number): void {
  const { scale, originX, originY } = view
  const { point } = buffer
  const texel = 2 ** Math.round(Math.log2(scale)) / scale
  const cp = Math.cos(view.pitch)
  const sp = Math.sin(view.pitch)
  const ax = originX + solid.a[0] * scale
  const ay = originY - (solid.a[1] * cp - solid.a[2] * sp) * scale
  const az = (solid.a[2] * cp + solid.a[1] * sp) * scale
  const dx = originX + solid.b[0] * scale - ax
  const dy = originY - (solid.b[1] * cp - solid.b[2] * sp) * scale - ay
  const dz = (solid.b[2] * cp + solid.b[1] * sp) * scale - az
  const ra = solid.ra * scale
  const dr = solid.rb * scale - ra
  const flat2 = dx * dx + dy * dy
  const flat = Math.sqrt(flat2)
  const slope = flat2 - dr * dr > FINE ? dr / Math.sqrt(flat2 - dr * dr) : 0
  const capped = flat2 - dr * dr <= FINE
  const m = flat2 + dz * dz - dr * dr
  const quadratic = m > FINE ? 1 - (dz * dz) / m : 0
  const ux = flat > FINE ? dx / flat : 1
  const uy = flat > FINE ? dy / flat : 0
  const [r0, g0, b0] = solid.colour
  const [r1, g1, b1] = solid.tip ?? solid.colour
  const grain = solid.grain ?? 0
  const [alongScale, acrossScale] = solid.grainScale ?? [14, 14]
  const blend = solid.blend * scale
  const glow = solid.glow ?? 0
  const grainSeed = part * 7919
  const reach = Math.max(ra, ra + dr) + 1
  const top = Math.max(0, Math.floor(Math.min(ay, ay + dy) - reach))
  const bottom = Math.min(buffer.height - 1, Math.ceil(Math.max(ay, ay + dy) + reach))
  for (let y = top; y <= bottom; y++) {
    const qy = y + 0.5 - ay
    coneSpan(qy, dx, dy, reach)
    const right = Math.min(buffer.width - 1, Math.ceil(ax + span.to))
    for (let x = Math.max(0, Math.floor(ax + span.from)); x <= right; x++) {
      const qx = x + 0.5 - ax
      const along = qx * ux + qy * uy
      const across = qy * ux - qx * uy
      let t = capped ? (dr > 0 ? 1 : 0) : (along + Math.abs(across) * slope) / flat
      t = t < 0 ? 0 : t > 1 ? 1 : t
      const sx = qx - t * dx
      const sy = qy - t * dy
      const outside = Math.sqrt(sx * sx + sy * sy) - (ra + t * dr)
      if (outside >= 0.5) continue
      let z = t * dz
      let end = -1
      if (quadratic > FINE) {
        const s = qx * dx + qy * dy + ra * dr
        const half = (s * dz) / m
        const rest = qx * qx + qy * qy - ra * ra - (s * s) / m
        const inside = half * half - quadratic * rest
        if (inside >= 0) {
          z = (half + Math.sqrt(inside)) / quadratic
          t = (s + z * dz) / m
          if (t < 0) end = 0
          else if (t > 1) end = 1
        }
      } else end = dz + dr > 0 ? 1 : 0
      if (end >= 0) {
        t = end
        const radius = ra + t * dr
        const ex = qx - t * dx
        const ey = qy - t * dy
        z = t * dz + Math.sqrt(Math.max(0, radius * radius - ex * ex - ey * ey))
      }
      const i = y * buffer.width + x
      point[POINT.z] = az + z
      if (buffer.hides(i, blend)) continue
      const radius = Math.max(FINE, ra + t * dr)
      let shade = 1
      if (grain > 0) {
        shade += grain * valueNoise((along / scale) * alongScale, (across / scale) * acrossScale, grainSeed)
      }
      point[POINT.nx] = (qx - t * dx) / radius
      point[POINT.ny] = -(qy - t * dy) / radius
      point[POINT.nz] = (z - t * dz) / radius
      point[POINT.r] = (r0 + (r1 - r0) * t) * shade
      point[POINT.g] = (g0 + (g1 - g0) * t) * shade
      point[POINT.b] = (b0 + (b1 - b0) * t) * shade
      point[POINT.coverage] = outside > -0.5 ? 0.5 - outside : 1
      buffer.merge(i, blend, glow, part * 37 + Math.round(along * texel), part * 91 + Math.round(across * texel))
    }
  }
}

const span = { from: 0, to: 0 }

/** Sets `span` to the x, from the near end, that a row can hold of what lies within `reach` of a line to (dx, dy). */
function coneSpan(qy: number, dx: number, dy: number, reach: number): void {
  const aside = Math.max(0, Math.min(0, dy) - qy, qy - Math.max(0, dy))
  const half = Math.sqrt(Math.max(0, reach * reach - aside * aside))
  let from = 0
  let to = 1
  if (Math.abs(dy) > FINE) {
    const one = (qy - reach) / dy
    const other = (qy + reach) / dy
    from = Math.min(1, Math.max(0, Math.min(one, other)))
    to = Math.min(1, Math.max(0, Math.max(one, other)))
  }
  span.from = Math.min(from * dx, to * dx) - half
  span.to = Math.max(from * dx, to * dx) + half
}

/** Ellipsoid p·A·p = 1 under orthographic rays: a quadratic in z for each pixel. */
function rasteriseEllipsoid(buffer: ClayBuffer, solid: Ellipsoid, view: View, part: number): void {
  const { scale, originX, originY } = view
  const { point } = buffer
  const texel = 2 ** Math.round(Math.log2(scale)) / scale
  const cp = Math.cos(view.pitch)
  const sp = Math.sin(view.pitch)
  const cx = originX + solid.centre[0] * scale
  const cy = originY - (solid.centre[1] * cp - solid.centre[2] * sp) * scale
  const cz = (solid.centre[2] * cp + solid.centre[1] * sp) * scale
  let xx = 0
  let xy = 0
  let xz = 0
  let yy = 0
  let yz = 0
  let zz = 0
  let width = 0
  let height = 0
  const axes: [number, number][] = []
  for (let k = 0; k < 3; k++) {
    const e = solid.axes[k]!
    const r = solid.radii[k]! * scale
    const ex = e[0]
    const ey = -(e[1] * cp - e[2] * sp)
    const ez = e[2] * cp + e[1] * sp
    const w = 1 / (r * r)
    xx += ex * ex * w
    xy += ex * ey * w
    xz += ex * ez * w
    yy += ey * ey * w
    yz += ey * ez * w
    zz += ez * ez * w
    width += (ex * r) ** 2
    height += (ey * r) ** 2
    axes.push([ex, ey])
  }
  const reachX = Math.sqrt(width) + 1
  const reachY = Math.sqrt(height) + 1
  const fxx = xx - (xz * xz) / zz
  const fxy = xy - (xz * yz) / zz
  const fyy = yy - (yz * yz) / zz
  const [r0, g0, b0] = solid.colour
  const grain = solid.grain ?? 0
  const [alongScale, acrossScale] = solid.grainScale ?? [14, 14]
  const blend = solid.blend * scale
  const glow = solid.glow ?? 0
  const left = Math.max(0, Math.floor(cx - reachX))
  const right = Math.min(buffer.width - 1, Math.ceil(cx + reachX))
  const top = Math.max(0, Math.floor(cy - reachY))
  const bottom = Math.min(buffer.height - 1, Math.ceil(cy + reachY))
  const [e1, e2] = axes as [[number, number], [number, number]]
  // What is counted as its soft edge lies within the outline made larger by this, squared.
  const steepest = (fxx + fyy + Math.sqrt((fxx - fyy) ** 2 + 4 * fxy * fxy)) / 2
  const within = (1 + Math.sqrt(steepest)) ** 2
  for (let y = top; y <= bottom; y++) {
    const qy = y + 0.5 - cy
    const middle = (-fxy * qy) / fxx
    const half = Math.sqrt(Math.max(0, middle * middle - (fyy * qy * qy - within) / fxx))
    const to = Math.min(right, Math.ceil(cx + middle + half))
    for (let x = Math.max(left, Math.floor(cx + middle - half)); x <= to; x++) {
      const qx = x + 0.5 - cx
      const gx = fxx * qx + fxy * qy
      const gy = fxy * qx + fyy * qy
      const level = gx * qx + gy * qy
      const outside = (level - 1) / Math.max(FINE, 2 * Math.sqrt(gx * gx + gy * gy))
      if (outside >= 0.5) continue
      const slant = xz * qx + yz * qy
      const z = (-slant + Math.sqrt(Math.max(0, (1 - level) * zz))) / zz
      const i = y * buffer.width + x
      point[POINT.z] = cz + z
      if (buffer.hides(i, blend)) continue
      const nx = xx * qx + xy * qy + xz * z
      const ny = xy * qx + yy * qy + yz * z
      const nz = slant + zz * z
      const size = 1 / Math.max(FINE, Math.sqrt(nx * nx + ny * ny + nz * nz))
      const along = qx * e1[0] + qy * e1[1]
      const across = qx * e2[0] + qy * e2[1]
      let shade = 1
      if (grain > 0)
        shade += grain * valueNoise((along / scale) * alongScale, (across / scale) * acrossScale, part * 7919)
      point[POINT.nx] = nx * size
      point[POINT.ny] = -ny * size
      point[POINT.nz] = nz * size
      point[POINT.r] = r0 * shade
      point[POINT.g] = g0 * shade
      point[POINT.b] = b0 * shade
      point[POINT.coverage] = outside > -0.5 ? 0.5 - outside : 1
      buffer.merge(i, blend, glow, part * 37 + Math.round(along * texel), part * 91 + Math.round(across * texel))
    }
  }
}
