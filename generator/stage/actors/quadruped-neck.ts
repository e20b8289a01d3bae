import { makeBall, makeCone, type Rgb, type Solid } from '../clay/solid.ts'
import { add, lerp, scaleVector, type Vec3 } from '../vector.ts'
import { flatMark, type Skin } from './flat-mark.ts'
import type { Pose } from './pose.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** How a head is carried: the neck's root and the skull's centre in the body's own frame, and the nod in radians. */
export interface HeadCarriage {
  root: Vec3
  at: Vec3
  nod: number
}

/** Face angle, radians below level, of what has the nose to the ground. */
const GRAZING = 0.95

/**
 * Where the head is in a pose. The neck turns about its root and keeps its length, or stretches by a fifth when the
 * ground is far; `level` gives the height in the body's frame of a point that is so high above the ground.
 */
export function headCarriage(
  shape: QuadrupedShape,
  pose: Pose,
  level: (x: number, up: number) => number,
  nod: number,
): HeadCarriage {
  const y = shape.leg + 0.05
  const root: Vec3 = [shape.body / 2 + 0.02, y + 0.03, 0]
  const rest: Vec3 = [shape.body / 2 + shape.head[0], y + shape.head[1], 0]
  const droop = shape.face === 'long' ? LONG_FACE : 0
  const trunked = shape.crest?.kind === 'trunk'
  const lowered = (up: number, nods: number): HeadCarriage => {
    const long = Math.hypot(rest[0] - root[0], rest[1] - root[1]) * 1.05
    const down = level(root[0] + 0.6 * long, up) - root[1]
    const ahead = Math.sqrt(Math.max((0.4 * long) ** 2, long * long - down * down))
    const most = Math.min(1, (1.25 * long) / Math.hypot(ahead, down))
    return { root, at: [root[0] + ahead * most, root[1] + down * most, 0], nod: nods }
  }
  switch (pose.action) {
    case 'eat': {
      const chew = Math.sin(pose.time * 5)
      const nose = shape.headRadius * 0.62 + shape.snout.length
      const up = trunked ? 0.36 : Math.sin(GRAZING) * nose + 0.07 + 0.03 * chew
      return lowered(up, (trunked ? -0.25 : -GRAZING) + droop + 0.1 * chew)
    }
    case 'sneak':
      return lowered(shape.leg * 0.6 + shape.chestRadius * 0.7, droop * 0.6 - 0.12)
    case 'sleep':
      return lowered(trunked ? 0.34 : shape.headRadius * 0.9, droop - 0.06)
    default:
      return { root, at: rest, nod }
  }
}

/** Radians by which a long face looks down from its brow. */
export const LONG_FACE = 0.6

/** The neck from shoulder to skull, with what its coat bears and the mane that stands or hangs along it. */
export function buildNeck(
  shape: QuadrupedShape,
  height: number,
  trunk: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
  { root, at }: HeadCarriage,
): Solid[] {
  const way = add(at, scaleVector(root, -1))
  const long = Math.max(1e-6, Math.hypot(way[0], way[1]))
  const ahead: Vec3 = [way[0] / long, way[1] / long, 0]
  const above: Vec3 = [-ahead[1], ahead[0], 0]
  const end = add(at, scaleVector(ahead, -0.35 * shape.headRadius))
  const [thick, thin] = [shape.chestRadius * (shape.face === 'long' ? 0.74 : 0.86), shape.headRadius * 0.66]
  const fur = { grain: 0.05, grainScale: [9 / height, 26 / height] as const, blend: 0.1 * height }
  const along = (k: number, out: number): Vec3 => add(add(root, scaleVector(way, k)), scaleVector(above, out))
  const solids: Solid[] = [makeCone(trunk(root), thick * height, trunk(end), thin * height, shape.coat, fur)]
  if (shape.coatMarks) {
    const own = (d: Vec3): Vec3 => add(add(scaleVector(ahead, d[0]), scaleVector(above, d[1])), [0, 0, d[2]])
    const skin: Skin = {
      place: (p) => trunk(add(root, own(p))),
      direction: (d) => direction(own(d)),
      unit: height,
      colour: shape.coatMarks.colour,
    }
    solids.push(...neckMarks(shape, skin, long, (k) => lerp(thick, thin, k)))
  }
  if (shape.mane)
    solids.push(...buildMane(shape.mane, (k) => trunk(along(k, lerp(thick, thin, k) * 0.96)), height, thin))
  return solids
}

/** Rings about the neck or tiles on its side; the skin's frame runs from the root to the skull, `long` units. */
function neckMarks(shape: QuadrupedShape, skin: Skin, long: number, radiusAt: (k: number) => number): Solid[] {
  const { place, unit, colour } = skin
  if (shape.coatMarks?.kind === 'stripes') {
    return (shape.face ? [0.12, 0.34, 0.55, 0.74] : [0.45]).map((k) => {
      const r = radiusAt(k) * 1.03 * unit
      return makeCone(place([k * long - 0.008, 0, 0]), r, place([k * long + 0.008, 0, 0]), r * 0.97, colour, {
        blend: 0.006 * unit,
      })
    })
  }
  if (shape.coatMarks?.kind !== 'tiles') return []
  const side = skin.direction([0, 0, 1])[2] < 0 ? -1 : 1
  return Array.from({ length: 9 }, (_, n) => {
    const k = 0.1 + 0.085 * n
    const angle = n % 2 === 0 ? 0.55 : -0.35
    const r = radiusAt(k)
    const out: Vec3 = [0, Math.sin(angle), side * Math.cos(angle)]
    return flatMark(skin, [k * long, out[1] * r, out[2] * r], out, 0.034, 0.36 * r)
  })
}

/** Hair along the back of the neck, from the withers to the poll. */
function buildMane(colour: Rgb, at: (k: number) => Vec3, height: number, thin: number): Solid[] {
  return Array.from({ length: 9 }, (_, n) => {
    const k = 0.12 + (n / 8) * 0.98
    const r = thin * (0.58 + 0.2 * Math.sin(k * 3))
    return makeBall(at(k), r * height, colour, {
      grain: 0.1,
      grainScale: [10 / height, 24 / height],
      blend: 0.03 * height,
    })
  })
}
