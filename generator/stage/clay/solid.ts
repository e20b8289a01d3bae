import type { Vec3 } from '../vector.ts'

/** sRGB, each 0 … 1. */
export type Rgb = readonly [number, number, number]

interface Matter {
  colour: Rgb
  /** Distance in metres over which the solid melts into those it touches; 0 keeps a crease. */
  blend: number
  /** Strength of the surface's mottling, 0 none. */
  grain?: number
  /** Mottles per metre, along and across the solid. */
  grainScale?: readonly [number, number]
  /** 0 … 1, glows by itself. */
  glow?: number
}

/** Two spheres and the cone that wraps them. */
export interface Cone extends Matter {
  kind: 'cone'
  a: Vec3
  b: Vec3
  ra: number
  rb: number
  /** Colour at the far end; the near end has `colour`. */
  tip?: Rgb
}

export interface Ellipsoid extends Matter {
  kind: 'ellipsoid'
  centre: Vec3
  radii: Vec3
  /** The directions of the three radii, unit vectors. */
  axes: readonly [Vec3, Vec3, Vec3]
}

export type Solid = Cone | Ellipsoid

export const UPRIGHT: Ellipsoid['axes'] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

type Finish = Partial<Omit<Matter, 'colour'>>

export function makeCone(
  a: Vec3,
  ra: number,
  b: Vec3,
  rb: number,
  colour: Rgb,
  more: Finish & { tip?: Rgb } = {},
): Cone {
  return { kind: 'cone', a, b, ra, rb, colour, blend: 0, ...more }
}

export function makeBall(centre: Vec3, radius: number, colour: Rgb, more: Finish = {}): Cone {
  return { kind: 'cone', a: centre, b: centre, ra: radius, rb: radius, colour, blend: 0, ...more }
}

export function makeEllipsoid(
  centre: Vec3,
  radii: Vec3,
  colour: Rgb,
  more: Finish & { axes?: Ellipsoid['axes'] } = {},
): Ellipsoid {
  return { kind: 'ellipsoid', centre, radii, axes: UPRIGHT, colour, blend: 0, ...more }
}

/** "#f2a65a" as three numbers. */
export function parseRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

export const blendRgb = (a: Rgb, b: Rgb, k: number): Rgb => [
  a[0] + (b[0] - a[0]) * k,
  a[1] + (b[1] - a[1]) * k,
  a[2] + (b[2] - a[2]) * k,
]

/** Moves every point of a solid; directions of ellipsoids go through the same linear map. */
export function moveSolid(solid: Solid, point: (p: Vec3) => Vec3, direction: (d: Vec3) => Vec3, scale = 1): Solid {
  if (solid.kind === 'cone') {
    return {
      ...solid,
      a: point(solid.a),
      b: point(solid.b),
      ra: solid.ra * scale,
      rb: solid.rb * scale,
      blend: solid.blend * scale,
    }
  }
  const [r1, r2, r3] = solid.radii
  const [e1, e2, e3] = solid.axes
  return {
    ...solid,
    centre: point(solid.centre),
    radii: [r1 * scale, r2 * scale, r3 * scale],
    axes: [direction(e1), direction(e2), direction(e3)],
    blend: solid.blend * scale,
  }
}

/** How low a solid reaches. */
export function lowestOf(solid: Solid): number {
  if (solid.kind === 'cone') return Math.min(solid.a[1] - solid.ra, solid.b[1] - solid.rb)
  const [e1, e2, e3] = solid.axes
  const [r1, r2, r3] = solid.radii
  return solid.centre[1] - Math.hypot(r1 * e1[1], r2 * e2[1], r3 * e3[1])
}

/** Solids at another size, about the origin. */
export const scaleSolids = (solids: readonly Solid[], k: number): Solid[] =>
  solids.map((solid) =>
    moveSolid(
      solid,
      (p) => [p[0] * k, p[1] * k, p[2] * k],
      (d) => d,
      k,
    ),
  )
