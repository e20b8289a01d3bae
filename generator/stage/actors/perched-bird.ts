import { ball, cone, ellipsoid, type Rgb, rgb, type Solid } from '../clay/solid.ts'
import { lerp, tilt, times, turn, type Vec3 } from '../vector.ts'
import { type BirdShape, owlFace } from './bird.ts'
import { footAt, type Gait } from './gait.ts'
import type { Pose } from './pose.ts'

const STEP: Gait = {
  stride: 2.2,
  duty: 0.58,
  lift: 0.4,
  bob: { height: 0.02, perCycle: 2 },
  feet: [{ offset: 0 }, { offset: 0.5 }],
}
const LEG = 0.2

const legOf = (shape: BirdShape) => shape.leg ?? LEG

/** What a bird does on its feet or on the water; all else it does on the wing. */
export const ON_FOOT: ReadonlySet<Pose['action']> = new Set(['stand', 'walk', 'look-around', 'eat', 'sleep', 'swim'])

/** Metres of one cycle of steps. */
export const birdStride = (shape: BirdShape, height: number, action: Pose['action']): number =>
  action === 'walk' ? STEP.stride * legOf(shape) * height : 0

/** Where both feet are from the point under the body; while planted, x + distance stays the same. */
export function birdFeet(shape: BirdShape, height: number, pose: Pose): { at: Vec3; planted: boolean }[] {
  const unit = legOf(shape) * height
  return [0, 1].map((foot) => {
    const state = pose.action === 'walk' ? footAt(STEP, foot, pose.distance / unit) : { along: 0, up: 0, planted: true }
    const base = turn([0, 0, (foot === 0 ? 1 : -1) * 0.11 * height], pose.yaw)
    return { planted: state.planted, at: [base[0] + state.along * unit, state.up * unit, base[2]] }
  })
}

/** A bird with folded wings on its feet at the origin, looking right; unit = its height. */
export function perchedBird(shape: BirdShape, height: number, pose: Pose): Solid[] {
  const [leg, neck] = [legOf(shape), shape.neck ?? 0]
  const b = ((1 - leg) / (1 + neck)) * height
  const walks = pose.action === 'walk'
  const cycle = (pose.distance / (legOf(shape) * height * STEP.stride)) * 2 * Math.PI
  const sway = walks ? 0.04 * Math.sin(cycle) : 0.02 * Math.sin(pose.time * 2.1)
  const place = (p: Vec3): Vec3 => turn([p[0] * b, p[1] * b + leg * height, p[2] * b], pose.yaw)
  const direction = (d: Vec3): Vec3 => turn(tilt(d, 0.3 + sway), pose.yaw)
  const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
  const feathers = { grain: 0.05, grainScale: [14 / height, 30 / height] as const }
  const oval = (c: Vec3, r: Vec3, colour: Rgb, blend: number): Solid =>
    ellipsoid(place(c), times(r, b), colour, { ...feathers, axes, blend: blend * b })
  const wing = (side: number): Solid[] => [
    oval([-0.1, 0.36, side * 0.28], [0.42, 0.2, 0.1], shape.wing, 0.02),
    oval([-0.3, 0.27, side * 0.24], [0.4, 0.11, 0.08], times(shape.wing, 0.86) as Rgb, 0.02),
  ]
  return [
    ...legs(shape, height, pose, place, b),
    ...wing(-1),
    ...[-0.08, 0, 0.08].map((z) =>
      cone(place([-0.4, 0.24, 0]), 0.1 * b, place([-0.82, 0.12, z]), 0.06 * b, shape.wing, {
        ...feathers,
        blend: 0.04 * b,
      }),
    ),
    oval([0, 0.34, 0], [0.5, 0.33, 0.33], shape.body, 0.02),
    oval([0.14, 0.25, 0], [0.36, 0.25, 0.29], shape.belly, 0.06),
    ...head(shape, place, b, neck, pose, walks ? cycle : 0),
    ...wing(1),
  ]
}

function legs(shape: BirdShape, height: number, pose: Pose, place: (p: Vec3) => Vec3, b: number): Solid[] {
  if (pose.action === 'sleep') return []
  const thick = 0.026 * height
  return birdFeet(shape, height, pose).flatMap(({ at }, foot): Solid[] => {
    const hip = place([0, 0.12, (foot === 0 ? 1 : -1) * 0.14])
    const ankle: Vec3 = [at[0], at[1] + thick, at[2]]
    const toes = [-0.5, 0, 0.5].map((angle): Solid => {
      const toe = turn([Math.cos(angle) * 0.1 * b, 0, Math.sin(angle) * 0.1 * b], pose.yaw)
      return cone(ankle, thick, [ankle[0] + toe[0], at[1] + thick * 0.6, ankle[2] + toe[2]], thick * 0.6, shape.beak)
    })
    return [cone(hip, thick * 1.3, ankle, thick, shape.beak), ...toes]
  })
}

/** Head and neck: the head is held still while the body walks on, dips to eat and looks about. */
function head(shape: BirdShape, place: (p: Vec3) => Vec3, b: number, neck: number, pose: Pose, cycle: number): Solid[] {
  const dip = pose.action === 'eat' ? Math.max(0, Math.sin(pose.time * 2.6)) ** 0.7 : 0
  const nod = 0.05 * Math.sin(2 * cycle)
  const look = pose.action === 'look-around' ? 0.7 * Math.sin(pose.time * 1.1) : 0
  const c: Vec3 = [lerp(0.36 + nod, 0.62, dip), lerp(0.74 + neck, 0.02, dip), 0]
  const down = -0.9 * dip
  const at = (x: number, y: number, z: number): Vec3 => {
    const q = turn(tilt([x, y, z], down), look)
    return place([c[0] + q[0], c[1] + q[1], c[2] + q[2]])
  }
  const feathers = { grain: 0.05, blend: 0.1 * b }
  const slim = neck > 0 ? 0.13 : 0.22
  return [
    cone(place([0.28, 0.46, 0]), (slim + 0.06) * b, place(c), slim * b, shape.body, feathers),
    cone(place(c), 0.24 * b, place([c[0] + 0.01, c[1], 0]), 0.24 * b, shape.body, feathers),
    cone(at(0.1, -0.08, 0), 0.16 * b, at(0.11, -0.08, 0), 0.16 * b, neck > 0 ? shape.body : shape.belly, {
      blend: 0.06 * b,
    }),
    ...(shape.discs ? owlFace(shape, at, b) : []),
    ...(shape.discs
      ? []
      : [cone(at(0.2, -0.02, 0), 0.085 * b, at(0.46, -0.07, 0), 0.014 * b, shape.beak, { blend: 0.01 * b })]),
    ...(shape.discs ? [] : [-1, 1]).flatMap((side): Solid[] => [
      ball(at(0.13, 0.06, side * 0.17), 0.06 * b, rgb('#1a141a')),
      ball(at(0.16, 0.085, side * 0.205), 0.018 * b, [1, 1, 1]),
    ]),
  ]
}
