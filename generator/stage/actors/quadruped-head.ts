import { makeCone, makeEllipsoid, type Rgb, type Solid, scaleSolids } from '../clay/solid.ts'
import { add, scaleVector, tiltVector, turnVector, type Vec3 } from '../vector.ts'
import { buildHeadgear } from './headgear.ts'
import type { Pose } from './pose.ts'
import { buildCrest } from './quadruped-crest.ts'
import { buildFace } from './quadruped-face.ts'
import type { HeadCarriage } from './quadruped-neck.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

const PINK: Rgb = [0.93, 0.66, 0.6]
/** Head in its own frame (skull centre at the origin, looking right, unit = body height). */
export function headSolids(shape: QuadrupedShape, blink: number): Solid[] {
  return [
    ...buildFace(shape, blink),
    ...buildEars(shape),
    ...buildCrest(shape),
    ...scaleSolids(buildHeadgear(shape.wears), shape.headRadius),
  ]
}

function buildEars(shape: QuadrupedShape): Solid[] {
  const r = shape.headRadius
  const { kind, height, radius, apart } = shape.ears
  return [-1, 1].flatMap((side): Solid[] => {
    if (kind === 'none') return []
    if (kind === 'hanging') {
      const root: Vec3 = [-r * 0.15, r * 0.62, side * apart]
      const end: Vec3 = [-r * 0.1, r * 0.62 - height, side * (apart + 0.06)]
      return [makeCone(root, radius * 0.8, end, radius * 1.05, shape.earTip, { grain: 0.04, blend: 0.02 })]
    }
    if (kind === 'round' || kind === 'fan') return roundEar(shape, side)
    const root: Vec3 = [-r * 0.22, r * 0.62, side * apart]
    const end: Vec3 = [-r * 0.38, r * 0.62 + height, side * (apart + 0.03)]
    const inner = (p: Vec3, k: number): Vec3 => [p[0] + radius * k, p[1], p[2] + side * radius * 0.12]
    return [
      makeCone(root, radius, end, radius * 0.16, shape.coat, { tip: shape.earTip, blend: 0.02 }),
      makeCone(
        inner(add(root, [0, height * 0.12, 0]), 0.52),
        radius * 0.58,
        inner(add(root, scaleVector(add(end, scaleVector(root, -1)), 0.62)), 0.3),
        radius * 0.16,
        PINK,
        { blend: 0.008 },
      ),
    ]
  })
}

/** A bear's small ear or an elephant's large one. */
function roundEar(shape: QuadrupedShape, side: number): Solid[] {
  const r = shape.headRadius
  const { kind, height, radius, apart } = shape.ears
  const fan = kind === 'fan'
  const at: Vec3 = fan ? [-r * 0.5, r * 0.1, side * (apart + radius * 0.3)] : [-r * 0.2, r * 0.72, side * apart]
  const inside: Vec3 = [at[0] + (fan ? radius * 0.12 : radius * 0.45), at[1], at[2] + side * radius * 0.12]
  const flat: Vec3 = fan ? [radius, height, radius * 0.28] : [radius * 0.6, height, radius]
  return [
    makeEllipsoid(at, flat, shape.coat, { blend: 0.02, grain: 0.03 }),
    makeEllipsoid(inside, scaleVector(flat, 0.68), shape.earTip, { blend: 0.01 }),
  ]
}

/** Puts the head on the trunk, nodding and looking about. */
export function quadrupedHead(
  shape: QuadrupedShape,
  height: number,
  trunk: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
  pose: Pose,
  { at, nod }: HeadCarriage,
): Solid[] {
  const looking = pose.action === 'look-around' ? 1.05 * Math.sin(pose.time * 1.6) : 0.06 * Math.sin(pose.time * 0.7)
  const blink = pose.action === 'sleep' || pose.time % 3.7 < 0.13 ? 0.15 : 1
  const swivel = (d: Vec3): Vec3 => turnVector(tiltVector(d, nod), looking + 0.3)
  return headSolids(shape, blink).map((solid): Solid => {
    const point = (p: Vec3): Vec3 => trunk(add(at, swivel(p)))
    const shared = { blend: solid.blend * height, grainScale: grainAt(solid.grainScale, 1 / height) }
    if (solid.kind === 'cone') {
      return { ...solid, ...shared, a: point(solid.a), b: point(solid.b), ra: solid.ra * height, rb: solid.rb * height }
    }
    const axes = solid.axes.map((axis) => direction(swivel(axis))) as unknown as typeof solid.axes
    return { ...solid, ...shared, centre: point(solid.centre), radii: scaleVector(solid.radii, height), axes }
  })
}

const grainAt = (pair: readonly [number, number] | undefined, k: number) =>
  pair && ([pair[0] * k, pair[1] * k] as const)
