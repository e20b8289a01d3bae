import { makeBall, makeCone, makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'
import { scaleVector, type Vec3 } from '../vector.ts'
import { flatMark, type Skin } from './flat-mark.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

type Place = (p: Vec3) => Vec3
type Marks = (shape: QuadrupedShape, skin: Skin) => Solid[]

/** What a coat bears besides its colour, on the trunk; `trunk` and `direction` take the body's frame to the stage's. */
export function coatMarks(shape: QuadrupedShape, height: number, trunk: Place, direction: Place): Solid[] {
  if (!shape.coatMarks) return []
  const { kind, colour } = shape.coatMarks
  return MARKS[kind](shape, { place: trunk, direction, unit: height, colour })
}

const MARKS: Record<NonNullable<QuadrupedShape['coatMarks']>['kind'], Marks> = {
  stripes: (shape, skin) =>
    Array.from({ length: 8 }, (_, n) => buildRing(shape, skin, -1.08 + n * 0.3, 0.075 + 0.025 * (n & 1))),
  band: (shape, skin) => [buildBand(shape, skin, 0.95, 0.07)],
  patches: (shape, skin) => [
    ...PATCHES.map(([k, angle, along, around]) => onFlank(shape, skin, k, angle, along, around)),
    ...buildUdder(shape, skin),
  ],
  spots: (shape, skin) => latticePoints(9, 4).map(([k, angle]) => onFlank(shape, skin, k, angle, 0.03, 0.024)),
  tiles: (shape, skin) => {
    const size = shape.hipRadius * 0.36
    return latticePoints(6, 3).map(([k, angle]) => onFlank(shape, skin, k * 0.95, angle, size, size * 0.9))
  },
  wool: (shape, { place, unit, colour }) =>
    Array.from({ length: 60 }, (_, n) => {
      const at = surfacePoint(
        shape,
        (((n * 0.618) % 1) * 2 - 1) * (shape.body / 2 + 0.1),
        -0.7 + ((n * 0.7549) % 1) * 2.7,
      )
      const r = 0.062 + 0.02 * ((n * 0.7) % 1)
      return makeBall(place(at), r * unit, colour, { blend: 0.012 * unit, grain: 0.04 })
    }),
  scutes: (shape, { place, unit, colour }) =>
    Array.from({ length: 22 }, (_, n) => {
      const at = surfacePoint(shape, ((n >> 1) / 5 - 1) * shape.body * 0.62, Math.PI / 2 + (n & 1 ? 0.35 : -0.35))
      return makeBall(place(at), 0.026 * unit, colour, { blend: 0.006 * unit })
    }),
}

/** Place along the trunk (-1 hip … 1 shoulder), angle above the flank, and half sizes along and around. */
const PATCHES = [
  [-0.85, 0.75, 0.13, 0.12],
  [-0.55, 0.35, 0.1, 0.09],
  [0.12, 0.95, 0.14, 0.1],
  [0.3, 0.5, 0.08, 0.09],
  [0.85, 0.2, 0.1, 0.12],
  [-0.2, -0.25, 0.07, 0.06],
] as const

const axisHeight = (shape: QuadrupedShape) => shape.leg + 0.06
const radiusAt = ({ body, hipRadius, chestRadius }: QuadrupedShape, x: number) =>
  hipRadius + (chestRadius - hipRadius) * Math.min(1, Math.max(0, x / body + 0.5))

function surfacePoint(shape: QuadrupedShape, x: number, angle: number): Vec3 {
  const r = radiusAt(shape, x)
  return [x, axisHeight(shape) + Math.sin(angle) * r, Math.cos(angle) * r]
}

/** A mark on the flank that is seen; near a leg it lies on the bulge of the thigh. */
function onFlank(shape: QuadrupedShape, skin: Skin, k: number, angle: number, along: number, around: number): Solid {
  const side = skin.direction([0, 0, 1])[2] < 0 ? -1 : 1
  const [x, y, z] = surfacePoint(shape, (k * shape.body) / 2, angle)
  const overLeg = Math.abs(k) > 0.6 && angle < 0.35
  const bulge = shape.track / 2 + shape.legRadius * (k < 0 ? 2.1 : 1.75)
  const out: Vec3 = [0, Math.sin(angle), side * Math.cos(angle)]
  return flatMark(skin, [x, y, side * (overLeg ? Math.max(z, bulge * 0.97) : z)], out, along, around)
}

/** Places in rows along the trunk, every second row shifted by half, none exactly in line. */
function latticePoints(columns: number, rows: number): [number, number][] {
  return Array.from({ length: columns * rows }, (_, n) => {
    const row = Math.floor(n / columns)
    const k = ((n % columns) + (row & 1) * 0.5 + 0.22 * Math.sin(n * 2.3)) / (columns - 0.5)
    return [2.3 * k - 1.15, -0.2 + (1.55 * (row + 0.15 * Math.sin(n * 1.7))) / (rows - 1)]
  })
}

/** A thin stripe about the trunk: only the middle of a lens of so many half lengths stands out. */
function buildRing(shape: QuadrupedShape, { place, direction, unit, colour }: Skin, k: number, half: number): Solid {
  const x = (k * shape.body) / 2
  const r = radiusAt(shape, x)
  const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
  const at = place([x, axisHeight(shape) + 0.004, 0])
  return makeEllipsoid(at, scaleVector([half, r * 1.03, r * 1.04], unit), colour, { axes, blend: 0.006 * unit })
}

function buildBand(shape: QuadrupedShape, { place, unit, colour }: Skin, k: number, half: number): Solid {
  const x = (k * shape.body) / 2
  const r = radiusAt(shape, x)
  const at = (dx: number) => place([x + dx, axisHeight(shape) + 0.004, 0])
  return makeCone(at(-half), r * 1.03 * unit, at(half), r * 1.03 * unit, colour, { blend: 0.006 * unit })
}

function buildUdder(shape: QuadrupedShape, { place, unit }: Skin): Solid[] {
  const at: Vec3 = [-0.26 * shape.body, shape.leg - 0.13, 0]
  return [makeBall(place(at), 0.085 * unit, parseRgb('#f0b3a8'), { blend: 0.03 * unit })]
}
