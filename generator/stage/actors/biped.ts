import { makeCone, makeEllipsoid, moveSolid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { findAction, TOGETHER } from '../deeds/deeds.ts'
import { add, clamp, tiltVector, turnVector, type Vec3 } from '../vector.ts'
import { bipedHead } from './biped-head.ts'
import { type BipedShape, MAN, WOMAN } from './biped-shape.ts'
import { type ArmStance, armStance, footTurn, restingFoot, stanceOf, turnOf } from './biped-stance.ts'
import { bendLimb, type Foot, footAt, type Gait } from './gait.ts'
import { bipedGarments } from './garments.ts'
import { handiwork } from './handiwork.ts'
import { inHand, RAISED } from './in-hand.ts'
import { outfitOnBody } from './outfit-body.ts'
import type { Pose } from './pose.ts'
import { uprightTail } from './upright.ts'
import { limbMarks, uprightCoat } from './upright-coat.ts'

/** Order of feet: left (nearer to the viewer), right. Strides are in leg lengths. */
const WALK: Gait = {
  stride: 1.75,
  duty: 0.6,
  lift: 0.16,
  bob: { height: 0.025, perCycle: 2 },
  feet: [{ offset: 0 }, { offset: 0.5 }],
}
const RUN: Gait = {
  stride: 3.2,
  duty: 0.3,
  lift: 0.42,
  bob: { height: 0.07, perCycle: 2 },
  feet: [{ offset: 0 }, { offset: 0.5 }],
}
const SNEAK: Gait = { ...WALK, stride: 1.15, duty: 0.62, lift: 0.62 }
const STAND: Gait = { ...WALK, stride: 1e-9, duty: 1 }

/** The gait an action is done in. */
export function bipedGait(action: Pose['action']): Gait {
  if (action === 'run') return RUN
  if (action === 'walk') return WALK
  if (action === 'sneak') return SNEAK
  return findAction(action)?.walks ? WALK : STAND
}

/** How far one cycle carries somebody of this height, in metres. */
export function bipedStride(shape: BipedShape, height: number, action: Pose['action']): number {
  return bipedGait(action).stride * shape.leg * height
}

/** Both feet; while planted, `at[0]` + distance stays the same. */
export function bipedFeet(shape: BipedShape, height: number, pose: Pose): Foot[] {
  const gait = bipedGait(pose.action)
  const unit = shape.leg * height
  return [1, -1].map((side, foot) => {
    const state = gait.duty === 1 ? restingFoot(pose, side) : footAt(gait, foot, pose.distance / unit)
    const base = turnVector([0, 0, (side * shape.hipWidth * height) / 2], pose.yaw + footTurn(pose, side))
    return { ...state, at: [base[0] + state.along * unit, state.up * unit, base[2]] }
  })
}

/** Somebody as clay, standing on the ground at the origin and looking to the right. */
export function buildBiped(shape: BipedShape, height: number, given: Pose): Solid[] {
  const dances = given.action === 'dance'
  const pose = { ...given, yaw: given.yaw + turnOf(given) }
  const gait = bipedGait(pose.action)
  const moving = gait.duty < 1
  const cycle = (pose.distance / (shape.leg * height) / gait.stride) * 2 * Math.PI
  const running = gait === RUN
  const action = findAction(pose.action)
  const stance = action ? { sink: action.sink(pose.time), lean: action.lean(pose.time) } : stanceOf(pose.action)
  const sink = stance ? stance.sink : pose.action === 'sneak' ? 0.2 : running ? 0.1 : moving ? 0.035 : 0.012
  const bob = moving
    ? gait.bob.height * -Math.cos(2 * cycle - (running ? 2 * Math.PI * 2 * gait.duty * 0.5 : 0.4))
    : dances
      ? 0.06 * Math.abs(Math.sin(pose.time * 6)) - 0.05
      : Math.sin(pose.time * 2.1) * 0.006
  const lean = stance
    ? stance.lean
    : running
      ? -0.2
      : pose.action === 'sneak'
        ? -0.46
        : moving
          ? -0.06
          : -0.35 * (pose.press ?? 0)
  const hipHeight = shape.leg * (1 - sink - 0.3 * (pose.press ?? 0) + bob)
  const twist = moving ? Math.cos(cycle - 2 * Math.PI * gait.duty * 0.5) * (running ? 0.28 : 0.16) : 0
  const place = (p: Vec3, angle: number): Vec3 => {
    const leaned = tiltVector([p[0], p[1] - shape.leg, p[2]], lean)
    const turned = turnVector(leaned, pose.yaw + angle)
    return [turned[0] * height, (turned[1] + hipHeight) * height, turned[2] * height]
  }
  const hips = (p: Vec3) => place(p, -twist * 0.5)
  const chest = (p: Vec3) => place(p, twist)
  const direction = (d: Vec3): Vec3 => turnVector(tiltVector(d, lean), pose.yaw + twist)
  const feet = bipedFeet(shape, height, given)
  const swing = moving ? Math.cos(cycle - 2 * Math.PI * gait.duty * 0.5) : 0
  const work = action ? handiwork(action, shape, height, pose, chest) : null
  return [
    ...(work ? work.far : buildArm(shape, height, -1, swing, pose, running, chest)),
    ...buildLeg(shape, height, feet[1]!, -1, hips, given.yaw + footTurn(given, -1)),
    ...buildLeg(shape, height, feet[0]!, 1, hips, given.yaw + footTurn(given, 1)),
    ...buildTorso(shape, height, hips, chest, direction, swing, sink > 0.5 && lean < 1),
    ...outfitOnBody(shape, height, chest, direction, pose.action),
    ...uprightCoat(shape, height, chest, direction),
    ...(shape.animal ? uprightTail(shape.animal, shape.leg, height, hips, pose.time) : []),
    ...bipedGarments(shape, height, chest, Math.sin(2 * cycle + pose.time * 3)),
    ...bipedHead(
      shape,
      height,
      (p) => place(p, twist * 0.2),
      (d) => turnVector(tiltVector(d, lean * 0.3), pose.yaw),
      pose,
      cycle,
    ),
    ...(work ? work.near : buildArm(shape, height, 1, -swing, pose, running, chest)),
    ...(work ? work.tools : []),
    ...(TOGETHER[pose.action] && !pose.accompanied ? partnerOf(shape, height, pose) : []),
  ]
}

/** Whom somebody hugs, greets or fights who has nobody for it: another one, face to face. */
function partnerOf(shape: BipedShape, height: number, pose: Pose): Solid[] {
  const away = turnVector([TOGETHER[pose.action]! * height, 0, -0.02 * height], pose.yaw)
  const other = shape.skirt ? MAN : WOMAN
  const body = buildBiped(other, height * 0.97, { ...pose, yaw: -pose.yaw, time: pose.time + 0.31, accompanied: true })
  const flip = ([x, y, z]: Vec3): Vec3 => [away[0] - x, y, away[2] + z]
  return body.map((solid) => moveSolid(solid, flip, ([x, y, z]) => [-x, y, z]))
}

const WEAVE = { grain: 0.03 } as const

function buildTorso(
  shape: BipedShape,
  height: number,
  hips: (p: Vec3) => Vec3,
  chest: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
  swing: number,
  seated: boolean,
): Solid[] {
  const h = height
  const waist = shape.leg + (shape.shoulder - shape.leg) * 0.32
  const solids: Solid[] = [
    makeCone(hips([0, shape.leg + 0.01, 0]), 0.078 * h, chest([0, waist, 0]), 0.074 * h, shape.bottom, {
      ...WEAVE,
      blend: 0.03 * h,
    }),
    makeCone(chest([0, waist, 0]), 0.08 * h, chest([0.005, shape.shoulder - 0.04, 0]), 0.088 * h, shape.top, {
      ...WEAVE,
      blend: 0.02 * h,
    }),
    makeEllipsoid(
      chest([0, shape.shoulder - 0.055, 0]),
      [0.083 * h, 0.085 * h, (shape.shoulderWidth / 2 + 0.01) * h],
      shape.top,
      { ...WEAVE, blend: 0.04 * h, axes: [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] },
    ),
    makeCone(
      chest([0.01, shape.shoulder, 0]),
      0.04 * h,
      chest([0.02, shape.shoulder + 0.06, 0]),
      0.036 * h,
      shape.skin,
      {
        blend: 0.01 * h,
      },
    ),
  ]
  if (shape.skirt) {
    const hem: Vec3 = seated ? [0.2, shape.leg + 0.005, 0] : [-0.015 + swing * 0.012, shape.leg - 0.135, 0]
    solids.push(
      makeCone(chest([0, waist, 0]), 0.077 * h, hips(hem), 0.105 * h, shape.bottom, { ...WEAVE, blend: 0.07 * h }),
    )
  }
  return solids
}

function buildLeg(
  shape: BipedShape,
  height: number,
  foot: Foot,
  side: number,
  hips: (p: Vec3) => Vec3,
  yaw: number,
): Solid[] {
  const h = height
  const joint = hips([0, shape.leg, (side * shape.hipWidth) / 2])
  const roll = foot.planted
    ? clamp(foot.along - 0.25, 0, 1) * 0.6
    : -Math.sin(Math.PI * clamp(foot.swing * 1.3, 0, 1)) * 0.9
  const heelOff = foot.planted ? clamp(-foot.along - 0.22, 0, 1) * 0.9 : 0
  const pitch = roll - heelOff
  const sole = 0.03 * h
  const forward = turnVector([Math.cos(pitch), Math.sin(pitch), 0], yaw)
  const ankle: Vec3 = add(foot.at, [0, sole + 0.02 * h + heelOff * 0.06 * h, 0])
  const heel = add(ankle, [0, -0.018 * h, 0])
  const toe: Vec3 = [
    heel[0] + forward[0] * 0.085 * h,
    heel[1] + forward[1] * 0.085 * h,
    heel[2] + forward[2] * 0.085 * h,
  ]
  const bone = ((shape.leg - 0.048) * h) / 2
  const limb = bendLimb(joint, ankle, bone * 1.02, bone, turnVector([1, 0, 0], yaw))
  const shade = side < 0 ? 0.9 : 1
  const cloth = darkenColour(shape.bottom, shade)
  const shin = darkenColour(shape.shorts ? shape.skin : shape.bottom, shade)
  const shoe = darkenColour(shape.shoes, shade)
  const melt = { blend: 0.03 * h, ...WEAVE }
  return [
    makeCone(joint, 0.066 * h, limb.joint, (shape.skirt ? 0.066 : 0.05) * h, cloth, {
      ...melt,
      blend: (shape.skirt ? 0.07 : 0.03) * h,
    }),
    makeCone(limb.joint, 0.046 * h, limb.end, 0.034 * h, shin, { ...melt, blend: shape.shorts ? 0.006 * h : 0.03 * h }),
    makeCone(heel, 0.034 * h, toe, 0.027 * h, shoe, { blend: 0.008 * h }),
    ...limbMarks(shape, joint, 0.066 * h, limb.joint, 0.05 * h),
    ...limbMarks(shape, limb.joint, 0.046 * h, limb.end, 0.034 * h),
  ]
}

/** An arm that holds something up in front. */
const CARRYING: ArmStance = { raise: 0.9, fold: 1.3, out: 0.15 }

function buildArm(
  shape: BipedShape,
  height: number,
  side: number,
  swing: number,
  pose: Pose,
  running: boolean,
  chest: (p: Vec3) => Vec3,
): Solid[] {
  const h = height
  const root: Vec3 = [0, shape.shoulder - 0.025, side * (shape.shoulderWidth / 2)]
  const upper = 0.145
  const held = shape.holds?.[side > 0 ? 0 : 1]
  const stance = held && RAISED.has(held.item) ? CARRYING : armStance(pose, side)
  const raise = stance ? stance.raise : swing * (running ? 0.85 : 0.5)
  const bent = running ? 1.55 + swing * 0.25 : 0.28 + Math.max(0, swing) * 0.3
  const fold = stance ? stance.fold : bent
  const out = side * (stance ? stance.out : 0.1)
  const elbow: Vec3 = [
    root[0] + Math.sin(raise) * upper,
    root[1] - Math.cos(raise) * upper,
    root[2] + out * upper * 1.2,
  ]
  const fore = raise + fold
  const hand: Vec3 = [
    elbow[0] + Math.sin(fore) * upper * 0.95,
    elbow[1] - Math.cos(fore) * upper * 0.95,
    elbow[2] + side * upper * (stance?.sway ?? 0) - side * (running ? 0.03 : 0),
  ]
  const eats = pose.action === 'eat' && side > 0
  const shade = side < 0 ? 0.9 : 1
  const sleeve = darkenColour(shape.top, shade)
  const skin = darkenColour(shape.skin, shade)
  return [
    makeCone(chest(root), 0.045 * h, chest(elbow), 0.035 * h, sleeve, { ...WEAVE, blend: 0.02 * h }),
    makeCone(chest(elbow), 0.034 * h, chest(hand), 0.028 * h, shape.shortSleeves ? skin : sleeve, { blend: 0.006 * h }),
    makeEllipsoid(chest(hand), [0.034 * h, 0.034 * h, 0.03 * h], skin, { blend: 0.01 * h }),
    ...limbMarks(shape, chest(elbow), 0.034 * h, chest(hand), 0.028 * h),
    ...(held ? inHand(held, chest(hand), h) : eats ? [buildSnack(chest(hand), h)] : []),
  ]
}

/** What somebody eats who was given nothing: an apple in the hand. */
const buildSnack = (hand: Vec3, h: number): Solid =>
  makeEllipsoid(add(hand, [0.03 * h, 0.03 * h, 0.02 * h]), [0.048 * h, 0.046 * h, 0.046 * h], parseRgb('#d03a34'))

const darkenColour = (colour: Rgb, k: number): Rgb => [colour[0] * k, colour[1] * k, colour[2] * k]
