import { makeCone, makeEllipsoid, type Solid } from '../clay/solid.ts'
import { tiltVector, turnVector, type Vec3 } from '../vector.ts'
import { type Foot, footAt, type Gait } from './gait.ts'
import { quadrupedGarments } from './garments.ts'
import type { Pose } from './pose.ts'
import { coatMarks } from './quadruped-coat.ts'
import { buildFare } from './quadruped-fare.ts'
import { quadrupedHead } from './quadruped-head.ts'
import { buildLegs } from './quadruped-leg.ts'
import { buildNeck, type HeadCarriage, headCarriage } from './quadruped-neck.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'
import { carriageOf, restingFoot } from './quadruped-stance.ts'
import { bushyTail, slimTail, stubTail, taperTail } from './tail.ts'

/** Order of feet: left hind, right hind, left front, right front; left is nearer to the viewer. */
const WALK: Gait = {
  stride: 1.9,
  duty: 0.63,
  lift: 0.2,
  bob: { height: 0.02, perCycle: 2 },
  feet: [{ offset: 0 }, { offset: 0.5 }, { offset: 0.75 }, { offset: 0.25 }],
}
const GALLOP: Gait = {
  stride: 4.8,
  duty: 0.28,
  lift: 0.4,
  bob: { height: 0.13, perCycle: 1 },
  feet: [{ offset: 0 }, { offset: 0.9 }, { offset: 0.52 }, { offset: 0.42 }],
}
const SNEAK: Gait = { ...WALK, stride: 1.7, duty: 0.72, lift: 0.42, bob: { height: 0.01, perCycle: 2 } }
const STAND: Gait = { ...WALK, duty: 1, stride: 1e-9, bob: { height: 0, perCycle: 0 } }

/** The gait an action is done in. Strides are in leg lengths. */
export function quadrupedGait(action: Pose['action']): Gait {
  if (action === 'run') return GALLOP
  if (action === 'sneak') return SNEAK
  if (action === 'walk') return WALK
  return STAND
}

/** How far one cycle carries an animal of this height, in metres. */
export function quadrupedStride(shape: QuadrupedShape, height: number, action: Pose['action']): number {
  return quadrupedGait(action).stride * shape.leg * height
}

/** The four feet. While planted, `at[0]` + distance stays the same: tested to 1e-9. */
export function quadrupedFeet(shape: QuadrupedShape, height: number, pose: Pose): Foot[] {
  const gait = quadrupedGait(pose.action)
  const unit = shape.leg * height
  const still = gait.duty === 1
  return [0, 1, 2, 3].map((foot) => {
    const state = still ? restingFoot(pose, foot) : footAt(gait, foot, pose.distance / unit)
    const side = foot % 2 === 0 ? 1 : -1
    const front = foot >= 2
    const joint: Vec3 = [(front ? 0.5 : -0.5) * shape.body * height, 0, (side * shape.track * height) / 2]
    const base = turnVector(joint, pose.yaw)
    return { ...state, at: [base[0] + state.along * unit, state.up * unit, base[2]] }
  })
}

/** The animal as clay, standing on the ground at the origin and looking to the right. */
export function buildQuadruped(shape: QuadrupedShape, height: number, pose: Pose): Solid[] {
  const gait = quadrupedGait(pose.action)
  const unit = shape.leg * height
  const cycle = (pose.distance / unit / gait.stride) * 2 * Math.PI
  const moving = gait.duty < 1
  const running = gait === GALLOP
  const carriage = carriageOf(shape, pose.action)
  const crouch = carriage.sink + 0.34 * (pose.press ?? 0)
  const breath = moving ? 0 : Math.sin(pose.time * 2.4) * 0.008
  const bob = moving ? gait.bob.height * Math.cos(cycle * gait.bob.perCycle - 0.6) : breath
  const pitch = running ? 0.17 * Math.sin(cycle + 0.5) : carriage.pitch
  const trunk = (p: Vec3): Vec3 => {
    const leaned = tiltVector([p[0], p[1] - shape.leg, p[2]], pitch)
    const raised: Vec3 = [leaned[0], leaned[1] + shape.leg * (1 - crouch + bob), leaned[2]]
    const turned = turnVector(raised, pose.yaw)
    return [turned[0] * height, turned[1] * height, turned[2] * height]
  }
  const direction = (d: Vec3): Vec3 => turnVector(tiltVector(d, pitch), pose.yaw)
  const feet = quadrupedFeet(shape, height, pose)
  /** Height in the body's own frame of what is `up` above the ground at `x`. */
  const level = (x: number, up: number) =>
    shape.leg + (up - shape.leg * (1 - crouch) - x * Math.sin(pitch)) / Math.cos(pitch)
  const carried = headCarriage(shape, pose, level, headNod(pose, cycle, moving))
  return [
    ...buildLegs(shape, height, feet, trunk, pose.yaw, [1, 3], running),
    ...buildTail(shape, height, trunk, cycle, pose, running),
    ...buildTorso(shape, height, trunk, direction, running ? Math.sin(cycle + 2.2) * 0.04 : 0),
    ...coatMarks(shape, height, trunk, direction),
    ...buildNeck(shape, height, trunk, direction, carried),
    ...quadrupedGarments(shape, height, trunk, Math.sin(cycle + pose.time * 3)),
    ...buildLegs(shape, height, feet, trunk, pose.yaw, [0, 2], running),
    ...quadrupedHead(shape, height, trunk, direction, pose, carried),
    ...(pose.action === 'eat' ? buildFare(shape, height, mouthAt(shape, trunk, carried), pose) : []),
  ]
}

/** Where its mouth is, on the stage. */
const mouthAt = (shape: QuadrupedShape, trunk: (p: Vec3) => Vec3, { at }: HeadCarriage): Vec3 =>
  trunk([at[0] + 0.6 * (0.62 * shape.headRadius + shape.snout.length), at[1], 0])

function headNod(pose: Pose, cycle: number, moving: boolean): number {
  if (pose.action === 'sit') return -0.35 + 0.04 * Math.sin(pose.time)
  if (pose.action === 'look-around') return Math.sin(pose.time * 0.9) * 0.1
  return moving ? Math.sin(cycle * 2 + 0.8) * 0.05 : Math.sin(pose.time * 1.3) * 0.03
}

function buildTorso(
  shape: QuadrupedShape,
  height: number,
  trunk: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
  arch: number,
): Solid[] {
  const fur = { grain: 0.05, grainScale: [9 / height, 26 / height] as const, blend: 0.1 * height }
  const half = shape.body / 2
  const y = shape.leg + 0.05
  const hip: Vec3 = [-half, y + 0.01, 0]
  const waist: Vec3 = [0, y + 0.015 + arch, 0]
  const chest: Vec3 = [half, y + 0.01, 0]
  const bib = Math.min(0.2, shape.chestRadius)
  const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
  const h = height
  return [
    makeCone(trunk(hip), shape.hipRadius * h, trunk(waist), shape.hipRadius * 0.97 * h, shape.coat, fur),
    makeCone(trunk(waist), shape.hipRadius * 0.97 * h, trunk(chest), shape.chestRadius * h, shape.coat, fur),
    makeEllipsoid(
      trunk([half * 0.2, y - 0.075, 0]),
      [(half + 0.06) * h, shape.chestRadius * 0.6 * h, shape.chestRadius * 0.86 * h],
      shape.belly,
      { ...fur, axes, blend: 0.05 * h },
    ),
    ...(shape.face
      ? []
      : [
          makeEllipsoid(
            trunk([half + 0.66 * bib, y - 0.015, 0]),
            [0.54 * bib * h, 0.9 * bib * h, shape.chestRadius * 0.72 * h],
            shape.belly,
            {
              ...fur,
              axes: [direction([0.9, 0.43, 0]), direction([-0.43, 0.9, 0]), direction([0, 0, 1])],
              blend: 0.06 * h,
            },
          ),
        ]),
  ]
}

function buildTail(
  shape: QuadrupedShape,
  height: number,
  trunk: (p: Vec3) => Vec3,
  cycle: number,
  pose: Pose,
  running: boolean,
): Solid[] {
  const root: Vec3 = [-shape.body / 2 - shape.hipRadius * 0.72, shape.leg + 0.1, 0]
  const sway = running ? cycle : pose.action === 'stand' ? pose.time * 2.2 : cycle * 0.5 + pose.time * 1.5
  const make = { bushy: bushyTail, slim: slimTail, stub: stubTail, taper: taperTail }[shape.tail.kind]
  const low = pose.action === 'sneak' || pose.action === 'sleep'
  return make(shape, height, root, trunk, sway, running ? 'streaming' : low ? 'lowered' : 'grown')
}
