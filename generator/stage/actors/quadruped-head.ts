import { ball, blendRgb, cone, ellipsoid, type Rgb, type Solid, scaled } from '../clay/solid.ts'
import { add, tilt, times, turn, type Vec3 } from '../vector.ts'
import { headgear } from './headgear.ts'
import type { Pose } from './pose.ts'
import { crest } from './quadruped-crest.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

const PINK: Rgb = [0.93, 0.66, 0.6]
const WHITE: Rgb = [1, 0.99, 0.97]
const PUPIL: Rgb = [0.1, 0.07, 0.07]

/** Head in its own frame (skull centre at the origin, looking right, unit = body height). */
export function headSolids(shape: QuadrupedShape, blink: number): Solid[] {
  const r = shape.headRadius
  const { length, radius, tip } = shape.snout
  const fur = { grain: 0.04, grainScale: [12, 26] as const }
  const nose: Vec3 = [r * 0.62 + length, -r * 0.3, 0]
  const solids: Solid[] = [
    ellipsoid([0, 0, 0], [r, r * 0.95, r * 1.02], shape.coat, { ...fur, blend: 0.06 }),
    cone([r * 0.5, -r * 0.16, 0], radius, [nose[0] - tip, nose[1] + tip * 0.3, 0], tip, shape.coat, {
      ...fur,
      blend: 0.05,
      tip: blendRgb(shape.coat, shape.muzzle, 0.15),
    }),
  ]
  for (const side of [-1, 1]) {
    const back: Vec3 = [-r * 0.02, -r * 0.5, side * r * 0.82]
    solids.push(
      cone([r * 0.36, -r * 0.46, side * r * 0.4], r * 0.4, back, r * 0.26, shape.muzzle, { ...fur, blend: 0.07 }),
    )
  }
  solids.push(
    cone(
      [r * 0.42, -r * 0.5, 0],
      radius * 0.82,
      [nose[0] - tip * 1.1, nose[1] - tip * 0.55, 0],
      tip * 0.86,
      shape.muzzle,
      {
        ...fur,
        blend: 0.03,
      },
    ),
    ellipsoid([nose[0], nose[1] + tip * 0.35, 0], [tip * 0.72, tip * 0.62, tip * 0.85], shape.nose, { blend: 0.004 }),
    ...ears(shape),
    ...crest(shape),
    ...eyes(shape, blink),
    ...scaled(headgear(shape.wears), r),
  )
  return solids
}

function ears(shape: QuadrupedShape): Solid[] {
  const r = shape.headRadius
  const { kind, height, radius, apart } = shape.ears
  return [-1, 1].flatMap((side): Solid[] => {
    if (kind === 'hanging') {
      const root: Vec3 = [-r * 0.15, r * 0.62, side * apart]
      const end: Vec3 = [-r * 0.1, r * 0.62 - height, side * (apart + 0.06)]
      return [cone(root, radius * 0.8, end, radius * 1.05, shape.earTip, { grain: 0.04, blend: 0.02 })]
    }
    if (kind === 'round' || kind === 'fan') return roundEar(shape, side)
    const root: Vec3 = [-r * 0.22, r * 0.62, side * apart]
    const end: Vec3 = [-r * 0.38, r * 0.62 + height, side * (apart + 0.03)]
    const inner = (p: Vec3, k: number): Vec3 => [p[0] + radius * k, p[1], p[2] + side * radius * 0.12]
    return [
      cone(root, radius, end, radius * 0.16, shape.coat, { tip: shape.earTip, blend: 0.02 }),
      cone(
        inner(add(root, [0, height * 0.12, 0]), 0.52),
        radius * 0.58,
        inner(add(root, times(add(end, times(root, -1)), 0.62)), 0.3),
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
    ellipsoid(at, flat, shape.coat, { blend: 0.02, grain: 0.03 }),
    ellipsoid(inside, times(flat, 0.68), shape.earTip, { blend: 0.01 }),
  ]
}

function eyes(shape: QuadrupedShape, blink: number): Solid[] {
  const r = shape.headRadius
  const size = r * 0.2
  return [-1, 1].flatMap((side): Solid[] => {
    const at: Vec3 = [r * 0.7, r * 0.22, side * r * 0.54]
    const out: Vec3 = [0.55, 0.12, side * 0.8]
    return [
      ellipsoid(at, [size, size * 1.15 * blink, size], shape.iris, {}),
      ellipsoid(add(at, times(out, size * 0.28)), [size * 0.78, size * 0.9 * blink, size * 0.78], PUPIL, {}),
      ball(
        add(at, [out[0] * size * 0.75 - size * 0.05, size * 0.5 * blink, out[2] * size * 0.75]),
        size * 0.27 * blink,
        WHITE,
      ),
    ]
  })
}

/** Puts the head on the trunk, nodding and looking about. */
export function quadrupedHead(
  shape: QuadrupedShape,
  height: number,
  trunk: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
  pose: Pose,
  nod: number,
): Solid[] {
  const at: Vec3 = [shape.body / 2 + shape.head[0], shape.leg + 0.05 + shape.head[1], 0]
  const looking = pose.action === 'look-around' ? 0.75 * Math.sin(pose.time * 1.1) : 0.06 * Math.sin(pose.time * 0.7)
  const blink = pose.action === 'sleep' || pose.time % 3.7 < 0.13 ? 0.15 : 1
  const swivel = (d: Vec3): Vec3 => turn(tilt(d, nod), looking + 0.3)
  return headSolids(shape, blink).map((solid): Solid => {
    const point = (p: Vec3): Vec3 => trunk(add(at, swivel(p)))
    const shared = { blend: solid.blend * height, grainScale: grainAt(solid.grainScale, 1 / height) }
    if (solid.kind === 'cone') {
      return { ...solid, ...shared, a: point(solid.a), b: point(solid.b), ra: solid.ra * height, rb: solid.rb * height }
    }
    const axes = solid.axes.map((axis) => direction(swivel(axis))) as unknown as typeof solid.axes
    return { ...solid, ...shared, centre: point(solid.centre), radii: times(solid.radii, height), axes }
  })
}

const grainAt = (pair: readonly [number, number] | undefined, k: number) =>
  pair && ([pair[0] * k, pair[1] * k] as const)
