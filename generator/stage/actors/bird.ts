import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { scaleVector, tiltVector, turnVector, type Vec3 } from '../vector.ts'
import { buildBill, buildComb } from './bird-parts.ts'
import type { BirdShape } from './bird-shape.ts'
import type { Pose } from './pose.ts'

export const BIRD: BirdShape = {
  body: parseRgb('#3f8fd6'),
  wing: parseRgb('#2b6cb0'),
  belly: parseRgb('#fdf3e1'),
  beak: parseRgb('#f2a33a'),
}

/** Wing beats a second. */
const BEATS = 2.6

/** A bird on the wing, its body at the origin, looking right; unit = body height without wings. */
export function buildBird(shape: BirdShape, height: number, pose: Pose): Solid[] {
  const beat = pose.time * BEATS * 2 * Math.PI
  const flap = Math.sin(beat)
  const lift = -Math.cos(beat) * 0.06
  const place = (p: Vec3): Vec3 => {
    const q = turnVector(tiltVector(p, 0.08 + 0.05 * flap), pose.yaw)
    return [q[0] * height, (q[1] + 0.5 - lift) * height, q[2] * height]
  }
  const direction = (d: Vec3): Vec3 => turnVector(tiltVector(d, 0.08 + 0.05 * flap), pose.yaw)
  const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
  const h = height
  const feathers = { grain: 0.05, grainScale: [14 / h, 30 / h] as const }
  const oval = (c: Vec3, r: Vec3, colour: Rgb, blend: number): Solid =>
    makeEllipsoid(place(c), scaleVector(r, h), colour, { ...feathers, axes, blend: blend * h })
  return [
    ...buildWing(shape, h, place, -1, flap),
    ...[-0.14, 0, 0.14].map((z) =>
      makeCone(place([-0.4, 0.02, 0]), 0.1 * h, place([-0.98, 0.06, z]), 0.05 * h, shape.wing, {
        ...feathers,
        blend: 0.04 * h,
      }),
    ),
    oval([0, 0, 0], [0.52, 0.34, 0.34], shape.body, 0.02),
    oval([0.12, -0.1, 0], [0.4, 0.27, 0.29], shape.belly, 0.05),
    ...flyingHead(shape, h, place, oval),
    ...buildWing(shape, h, place, 1, flap),
  ]
}

/** The head, ahead of the body by the length of the neck. */
function flyingHead(
  shape: BirdShape,
  h: number,
  place: (p: Vec3) => Vec3,
  oval: (c: Vec3, r: Vec3, colour: Rgb, blend: number) => Solid,
): Solid[] {
  const neck = shape.neck ?? 0
  const colour = shape.head ?? shape.body
  const long = neck > 0.3
  const [cx, cy] = [0.46 + 0.8 * neck, 0.2 + 0.12 * neck]
  const at = (x: number, y: number, z: number): Vec3 => place([cx + x, cy + y, z])
  const slim = long ? 0.8 : 1
  return [
    ...(neck > 0
      ? [
          makeCone(
            place([0.34, 0.12, 0]),
            (long ? 0.2 : 0.25) * h,
            at(-0.04, -0.03, 0),
            (long ? 0.13 : 0.2) * h,
            colour,
            {
              blend: 0.08 * h,
            },
          ),
        ]
      : []),
    oval([cx, cy, 0], [0.27 * slim, 0.26 * slim, 0.26 * slim], colour, shape.head ? 0.05 : 0.12),
    oval(
      [cx + 0.1, cy - 0.1, 0],
      [0.18 * slim, 0.16 * slim, 0.2 * slim],
      neck > 0 ? colour : (shape.head ?? shape.belly),
      0.05,
    ),
    ...(shape.comb ? buildComb(shape.comb, at, h) : []),
    ...(shape.discs ? owlFace(shape, at, h) : buildBill(shape, (x, y, z) => at(x * slim + 0.02, y, z), h)),
    ...(shape.discs ? [] : [-1, 1]).flatMap((side): Solid[] => [
      oval([cx + 0.14 * slim, cy + 0.07, side * 0.17 * slim], [0.065, 0.075, 0.065], [0.1, 0.08, 0.1], 0),
      makeBall(at(0.17 * slim, 0.1, side * 0.21 * slim), 0.02 * h, [1, 1, 1]),
    ]),
  ]
}

/** Two discs with large eyes, a small beak between them and tufts above; `at` is about the middle of the head. */
export function owlFace(shape: BirdShape, at: (x: number, y: number, z: number) => Vec3, h: number): Solid[] {
  const discs = shape.discs ?? shape.belly
  const soft = { blend: 0.02 * h }
  return [
    makeCone(at(0.22, -0.06, 0.03), 0.045 * h, at(0.27, -0.14, 0.03), 0.012 * h, shape.beak, soft),
    ...[-1, 1].flatMap((side): Solid[] => {
      const z = 0.05 + side * 0.13
      return [
        makeEllipsoid(at(0.14, 0.03, z), [0.14 * h, 0.14 * h, 0.1 * h], discs, soft),
        makeBall(at(0.21, 0.04, z + 0.04), 0.085 * h, shape.beak),
        makeBall(at(0.25, 0.045, z + 0.07), 0.055 * h, [0.08, 0.06, 0.08]),
        makeBall(at(0.28, 0.075, z + 0.09), 0.017 * h, [1, 1, 1]),
        makeCone(at(0.02, 0.16, side * 0.14), 0.075 * h, at(0, 0.33, side * 0.2), 0.015 * h, shape.wing, soft),
      ]
    }),
  ]
}

/** Feathers fan out from an arm that beats about the shoulder; the hand trails the arm by a quarter beat. */
function buildWing(shape: BirdShape, h: number, place: (p: Vec3) => Vec3, side: number, flap: number): Solid[] {
  const arm = flap * 0.85 + 0.25
  const hand = arm + Math.min(0.5, flap * 0.5)
  const shoulder: Vec3 = [0.14, 0.16, side * 0.2]
  const out = (from: Vec3, angle: number, far: number, back: number): Vec3 => [
    from[0] - back,
    from[1] + Math.sin(angle) * far,
    from[2] + side * Math.cos(angle) * far,
  ]
  const wrist = out(shoulder, arm, 0.5, 0.02)
  const shade = side < 0 ? 0.88 : 1
  const colour = scaleVector(shape.wing, shade) as Rgb
  const light = scaleVector(shape.body, shade) as Rgb
  const soft = { blend: 0.03 * h, grain: 0.05, grainScale: [14 / h, 30 / h] as const }
  const feathers: Solid[] = []
  for (let k = 0; k < 7; k++) {
    const spread = k / 6
    const root = out(shoulder, arm, 0.5 * spread, 0.02)
    const end = out(root, hand - 0.1, 0.12 + 0.5 * spread ** 2, 0.5 - 0.18 * spread)
    feathers.push(makeCone(place(root), 0.1 * h, place(end), 0.05 * h, colour, soft))
  }
  feathers.push(makeCone(place(shoulder), 0.12 * h, place(wrist), 0.1 * h, light, { ...soft, blend: 0.05 * h }))
  return feathers
}
