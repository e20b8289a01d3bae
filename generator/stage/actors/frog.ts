import type { Variant } from '../../../models/cast/concepts.ts'
import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { scaleVector, tiltVector, turnVector, type Vec3 } from '../vector.ts'
import { shadeOf } from './colours.ts'
import { clayPerformer, type Performer } from './performer.ts'
import type { Pose } from './pose.ts'

export interface FrogShape {
  skin: Rgb
  belly: Rgb
}

const PUPIL = parseRgb('#1d1f1c')
const WHITE: Rgb = [1, 0.99, 0.97]
/** Metres of one leap on its way, over its height, and how high it goes. */
const LEAP = { far: 2.6, high: 0.75 }

const STEPS = new Set<Pose['action']>(['walk', 'run', 'sneak'])

/** 0 on the ground … 1 at the top of a leap. */
function leapOf(pose: Pose, height: number): number {
  if (STEPS.has(pose.action)) return Math.max(0, Math.sin((2 * Math.PI * pose.distance) / (LEAP.far * height)))
  return pose.action === 'jump' && !pose.press ? 0.8 : pose.action === 'swim' ? 0.5 + 0.5 * Math.sin(pose.time * 4) : 0
}

/** A squatting frog on the ground at the origin, looking to the right; unit = ground to the top of its eyes. */
export function buildFrog(shape: FrogShape, height: number, pose: Pose): Solid[] {
  const up = leapOf(pose, height)
  const hop = STEPS.has(pose.action) ? LEAP.high * up : 0
  const squat = 1 - 0.18 * (pose.press ?? 0) + 0.015 * Math.sin(pose.time * 2.4)
  const lean = 0.28 * up
  const sway = pose.action === 'dance' ? 0.25 * Math.sin(pose.time * 5) : 0
  const set = (p: Vec3): Vec3 => {
    const [x, y, z] = turnVector(tiltVector([p[0], p[1] * squat, p[2]], lean + sway), pose.yaw)
    return scaleVector([x, y + hop, z], height)
  }
  const along = (d: Vec3) => turnVector(tiltVector(d, lean + sway), pose.yaw)
  const axesAt = (angle: number) =>
    [along(tiltVector([1, 0, 0], angle)), along(tiltVector([0, 1, 0], angle)), along([0, 0, 1])] as const
  const round = (at: Vec3, radii: Vec3, colour: Rgb, angle = 0, blend = 0.05): Solid =>
    makeEllipsoid(set(at), scaleVector(radii, height), colour, {
      axes: axesAt(angle),
      blend: blend * height,
      grain: 0.04,
    })
  const limb = (a: Vec3, ra: number, b: Vec3, rb: number): Solid =>
    makeCone(set(a), ra * height, set(b), rb * height, shape.skin, { blend: 0.04 * height })
  return [
    round([-0.14, 0.36, 0], [0.46, 0.28, 0.33], shape.skin, 0.5),
    round([0.1, 0.3, 0], [0.3, 0.24, 0.28], shape.belly, 0.5),
    round([0.28, 0.56, 0], [0.36, 0.22, 0.36], shape.skin),
    round([0.34, 0.45, 0], [0.3, 0.13, 0.31], shape.belly, 0, 0.03),
    ...[-1, 1].flatMap((side) => [
      ...buildFace(shape, set, height, side, pose),
      ...buildLegs(shape, limb, round, side, up),
    ]),
  ]
}

function buildFace(shape: FrogShape, set: (p: Vec3) => Vec3, height: number, side: number, pose: Pose): Solid[] {
  const open = pose.action === 'sleep' || (pose.time + 0.7) % 3.1 < 0.12 ? 0.15 : 1
  const eye = (x: number, y: number, z: number, r: number, colour: Rgb, blend = 0) =>
    makeBall(set([x, y, side * z]), r * height, colour, { blend: blend * height })
  const dark = shadeOf(shape.skin, 0.45)
  return [
    eye(0.26, 0.8, 0.2, 0.15, shape.skin, 0.04),
    ...(open < 1 ? [] : [eye(0.33, 0.83, 0.235, 0.115, parseRgb('#f4d23c')), eye(0.4, 0.84, 0.27, 0.068, PUPIL)]),
    ...(open < 1 ? [] : [eye(0.43, 0.88, 0.285, 0.022, WHITE)]),
    // The mouth, from the middle to the corner.
    makeCone(set([0.66, 0.51, 0]), 0.018 * height, set([0.57, 0.52, side * 0.23]), 0.018 * height, dark),
    makeCone(set([0.57, 0.52, side * 0.23]), 0.014 * height, set([0.36, 0.55, side * 0.37]), 0.012 * height, dark),
    makeBall(set([0.62, 0.6, side * 0.07]), 0.014 * height, dark),
  ]
}

type Round = (at: Vec3, radii: Vec3, colour: Rgb, angle?: number) => Solid
type Limb = (a: Vec3, ra: number, b: Vec3, rb: number) => Solid

/** Forelegs before it and hind legs folded beside it; in a leap the hind legs are stretched out behind. */
function buildLegs({ skin }: FrogShape, limb: Limb, round: Round, side: number, up: number): Solid[] {
  const between = (folded: Vec3, stretched: Vec3): Vec3 => [
    folded[0] + (stretched[0] - folded[0]) * up,
    folded[1] + (stretched[1] - folded[1]) * up,
    (folded[2] + (stretched[2] - folded[2]) * up) * side,
  ]
  const hip = between([-0.4, 0.26, 0.22], [-0.45, 0.3, 0.2])
  const knee = between([-0.12, 0.3, 0.4], [-0.78, 0.2, 0.26])
  const heel = between([-0.46, 0.07, 0.42], [-1.08, 0.16, 0.24])
  const toe = between([-0.14, 0.03, 0.48], [-1.3, 0.06, 0.28])
  const elbow = between([0.3, 0.24, 0.34], [0.32, 0.26, 0.34])
  const hand = between([0.36, 0.04, 0.36], [0.5, 0.16, 0.32])
  const shade = shadeOf(skin, 0.9)
  return [
    limb(hip, 0.15, knee, 0.1),
    limb(knee, 0.085, heel, 0.055),
    limb(heel, 0.045, toe, 0.04),
    round([toe[0], Math.max(0.03, toe[1]), toe[2]], [0.12, 0.03, 0.09], shade),
    limb([0.22, 0.38, side * 0.26], 0.085, elbow, 0.07),
    limb(elbow, 0.065, hand, 0.05),
    round([hand[0] + 0.05, Math.max(0.03, hand[1] - 0.01), hand[2]], [0.1, 0.03, 0.085], shade),
  ]
}

/** A frog in the colours of its picture, or in one that was asked for. */
export function frogPerformer({ colours }: Variant, colour: Rgb | null): Performer {
  const shape = { skin: colour ?? parseRgb(colours[0]!), belly: parseRgb('#e9efb2') }
  return clayPerformer({
    breadth: 1.9,
    face: 0.7,
    ahead: 0.35,
    yaw: 0.4,
    stride: (height, action) => (STEPS.has(action) ? LEAP.far * height : 0),
    solids: (height, pose) => buildFrog(shape, height, pose),
  })
}
