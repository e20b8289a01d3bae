import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { lerp, scaleVector, tiltVector, turnVector, type Vec3 } from '../vector.ts'
import { owlFace } from './bird.ts'
import { buildBill, buildComb, buildGrain, buildPlumes, buildRump, tuckedHead } from './bird-parts.ts'
import type { BirdShape } from './bird-shape.ts'
import { footAt, type Gait } from './gait.ts'
import type { Pose } from './pose.ts'

const STEP: Gait = {
  stride: 2.2,
  duty: 0.58,
  lift: 0.4,
  bob: { height: 0.02, perCycle: 2 },
  feet: [{ offset: 0 }, { offset: 0.5 }],
}
/** Long steps with moments in the air. */
const RUN: Gait = { ...STEP, stride: 4.2, duty: 0.36, lift: 0.75, bob: { height: 0.1, perCycle: 2 } }
const LEG = 0.2

const gaitOf = (action: Pose['action']): Gait | null => (action === 'walk' ? STEP : action === 'run' ? RUN : null)

const legOf = (shape: BirdShape) => shape.leg ?? LEG

/** What a bird does on its feet or on the water; all else it does on the wing. */
export const ON_FOOT: ReadonlySet<Pose['action']> = new Set([
  'stand',
  'walk',
  'run',
  'jump',
  'look-around',
  'eat',
  'sleep',
  'swim',
])

/** Metres of one cycle of steps. */
export const birdStride = (shape: BirdShape, height: number, action: Pose['action']): number =>
  (gaitOf(action)?.stride ?? 0) * legOf(shape) * height

/** Where both feet are from the point under the body; while planted, x + distance stays the same. */
export function birdFeet(shape: BirdShape, height: number, pose: Pose): { at: Vec3; planted: boolean }[] {
  const unit = legOf(shape) * height
  return [0, 1].map((foot) => {
    const gait = gaitOf(pose.action)
    const state = gait ? footAt(gait, foot, pose.distance / unit) : { along: 0, up: 0, planted: true }
    const base = turnVector([0, 0, (foot === 0 ? 1 : -1) * 0.11 * height], pose.yaw)
    return { planted: state.planted, at: [base[0] + state.along * unit, state.up * unit, base[2]] }
  })
}

/** A bird with folded wings on its feet at the origin, looking right; unit = its height. */
export function perchedBird(shape: BirdShape, height: number, pose: Pose): Solid[] {
  const [leg, neck] = [legOf(shape), shape.neck ?? 0]
  const b = ((1 - leg) / (1 + neck)) * height
  const gait = gaitOf(pose.action)
  const runs = pose.action === 'run'
  const sleeps = pose.action === 'sleep'
  const cycle = gait ? (pose.distance / (legOf(shape) * height * gait.stride)) * 2 * Math.PI : 0
  const sway = gait ? 0.04 * Math.sin(cycle) : 0.02 * Math.sin(pose.time * 2.1)
  const lean = runs ? -0.34 : 0
  const rise = (gait ? gait.bob.height * Math.cos(2 * cycle) * leg : 0) - 0.3 * leg * (pose.press ?? 0)
  const place = (p: Vec3): Vec3 => {
    const q = tiltVector([p[0], p[1] - 0.3, p[2]], lean)
    return turnVector(
      [q[0] * b, (q[1] + 0.3) * b + (sleeps && leg < 0.3 ? 0.02 : leg + rise) * height, q[2] * b],
      pose.yaw,
    )
  }
  const direction = (d: Vec3): Vec3 => turnVector(tiltVector(d, (sleeps ? 0.08 : 0.3) + lean + sway), pose.yaw)
  const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
  const feathers = { grain: 0.05, grainScale: [14 / height, 30 / height] as const }
  const oval = (c: Vec3, r: Vec3, colour: Rgb, blend: number): Solid =>
    makeEllipsoid(place(c), scaleVector(r, b), colour, { ...feathers, axes, blend: blend * b })
  const wing = (side: number): Solid[] => (runs || pose.action === 'jump' ? lifted(side) : folded(side))
  const folded = (side: number): Solid[] =>
    shape.young
      ? [oval([-0.12, 0.34, side * 0.28], [0.26, 0.15, 0.1], shape.wing, 0.02)]
      : [
          oval([-0.1, 0.36, side * 0.28], [0.42, 0.2, 0.1], shape.wing, 0.02),
          oval([-0.3, 0.27, side * 0.24], [0.4, 0.11, 0.08], scaleVector(shape.wing, 0.86) as Rgb, 0.02),
        ]
  /** A wing held up and half open, which beats with the steps. */
  const lifted = (side: number): Solid[] => {
    const beat = 0.12 * Math.sin(2 * cycle + pose.time * 6)
    const feathers = Array.from({ length: 6 }, (_, n): Solid => {
      const tip: Vec3 = [-0.62 + 0.1 * n, 0.62 + 0.075 * n + beat, side * (0.5 + 0.03 * n)]
      return makeCone(place([-0.2 + 0.07 * n, 0.42, side * 0.26]), 0.12 * b, place(tip), 0.06 * b, shape.wing, {
        blend: 0.03 * b,
      })
    })
    return feathers
  }
  return [
    ...buildLegs(shape, height, pose, place, b),
    ...wing(-1),
    ...(shape.plume ? buildPlumes(shape.plume, place, b) : shape.young ? [] : buildRump(shape, place, b)),
    oval([0, 0.34, 0], [0.5, 0.33, 0.33], shape.body, 0.02),
    oval([0.14, 0.25, 0], [0.36, 0.25, 0.29], shape.belly, 0.06),
    ...(sleeps ? tuckedHead(shape, place, b) : buildHead(shape, place, b, neck, pose, gait ? cycle : 0)),
    ...(pose.action === 'eat' ? buildGrain(place([0.95, 0, 0.05]), b * (1 - legOf(shape)) * 1.2) : []),
    ...wing(1),
  ]
}

function buildLegs(shape: BirdShape, height: number, pose: Pose, place: (p: Vec3) => Vec3, b: number): Solid[] {
  if (pose.action === 'sleep' && legOf(shape) < 0.3) return []
  const thick = 0.026 * height
  const feet = birdFeet(shape, height, pose)
  // One with long legs sleeps on one of them.
  return (pose.action === 'sleep' ? feet.slice(0, 1) : feet).flatMap(({ at }, foot): Solid[] => {
    const hip = place([0, 0.12, (foot === 0 ? 1 : -1) * 0.14])
    const ankle: Vec3 = [at[0], at[1] + thick, at[2]]
    const toes = [-0.5, 0, 0.5].map((angle): Solid => {
      const toe = turnVector([Math.cos(angle) * 0.1 * b, 0, Math.sin(angle) * 0.1 * b], pose.yaw)
      return makeCone(
        ankle,
        thick,
        [ankle[0] + toe[0], at[1] + thick * 0.6, ankle[2] + toe[2]],
        thick * 0.6,
        shape.beak,
      )
    })
    return [makeCone(hip, thick * 1.3, ankle, thick, shape.beak), ...toes]
  })
}

/** Head and neck: the head is held still while the body walks on, dips to eat and looks about. */
function buildHead(
  shape: BirdShape,
  place: (p: Vec3) => Vec3,
  b: number,
  neck: number,
  pose: Pose,
  cycle: number,
): Solid[] {
  const dip = pose.action === 'eat' ? 0.5 + 0.5 * Math.max(-0.9, Math.min(1, 1.6 * Math.sin(pose.time * 4.4) + 0.8)) : 0
  const nod = 0.05 * Math.sin(2 * cycle)
  const look = pose.action === 'look-around' ? 0.7 * Math.sin(pose.time * 1.1) : 0
  const reach = pose.action === 'run' ? 0.12 : 0
  const c: Vec3 = [
    lerp(0.36 + nod + reach, 0.62, dip),
    lerp(0.74 + neck, (shape.young ? 0.5 : 0.44) - (legOf(shape) * (1 + neck)) / (1 - legOf(shape)), dip),
    0,
  ]
  const down = -0.9 * dip
  const at = (x: number, y: number, z: number): Vec3 => {
    const q = turnVector(tiltVector([x, y, z], down), look)
    return place([c[0] + q[0], c[1] + q[1], c[2] + q[2]])
  }
  const feathers = { grain: 0.05, blend: 0.1 * b }
  const colour = shape.head ?? shape.body
  const far = shape.young ? 0.08 : 0
  const slim = neck > 0.3 ? 0.13 : neck > 0 ? 0.18 : 0.22
  return [
    makeCone(place([0.28, 0.46, 0]), (slim + 0.06) * b, place(c), slim * b, colour, feathers),
    makeBall(place(c), (shape.young ? 0.34 : 0.24) * b, colour, feathers),
    makeBall(at(0.1, -0.08, 0), 0.16 * b, neck > 0 || shape.head ? colour : shape.belly, { blend: 0.06 * b }),
    ...(shape.comb ? buildComb(shape.comb, at, b) : []),
    ...(shape.discs ? owlFace(shape, at, b) : []),
    ...(shape.discs ? [] : buildBill(shape, shape.young ? (x, y, z) => at(x + 0.1, y, z) : at, b)),
    ...(shape.discs ? [] : [-1, 1]).flatMap((side): Solid[] => [
      makeBall(at(0.13 + far, 0.06, side * (0.17 + far)), 0.06 * b, parseRgb('#1a141a')),
      makeBall(at(0.16 + far, 0.085, side * (0.205 + far)), 0.018 * b, [1, 1, 1]),
    ]),
  ]
}
