import { makeCone, makeEllipsoid, moveSolid, type Rgb, type Solid } from '../clay/solid.ts'
import type { Action } from '../deeds/deed.ts'
import { add, scaleVector, turnVector, type Vec3 } from '../vector.ts'
import type { BipedShape } from './biped-shape.ts'
import { bendLimb } from './gait.ts'
import type { Pose } from './pose.ts'

/** Shoulders of the adult whose measures the actions are written in, over the height. */
const ADULT_SHOULDER = 0.735
const UPPER = 0.148

/** Both arms with the hands where an action has them, and what they work with, in metres as `chest` gives them. */
export function handiwork(
  action: Action,
  shape: BipedShape,
  height: number,
  pose: Pose,
  chest: (p: Vec3) => Vec3,
): { near: Solid[]; far: Solid[]; tools: Solid[] } {
  const scale = (shape.shoulder / ADULT_SHOULDER) * height
  const onStage = (p: Vec3) => turnVector(scaleVector(p, scale), pose.yaw)
  const [near, far] = action.hands(pose.time)
  const arms = ([near, far] as const).map((hand, n) =>
    reachFor(shape, height, n === 0 ? 1 : -1, onStage(hand), pose, chest),
  )
  const grip = (end: Vec3): Vec3 => scaleVector(turnVector(end, -pose.yaw), 1 / scale)
  // The animal at the hands is on stage by itself.
  const alone = !(pose.accompanied && (pose.action === 'pet' || pose.action === 'milk'))
  const tools = alone ? action.tools(pose.time, [grip(arms[0]!.hand), grip(arms[1]!.hand)]) : []
  return {
    near: arms[0]!.solids,
    far: arms[1]!.solids,
    tools: tools.map((solid) => moveSolid(solid, onStage, (d) => turnVector(d, pose.yaw), scale)),
  }
}

/** An arm bent so that its hand is at a point, as far as it reaches. */
function reachFor(
  shape: BipedShape,
  height: number,
  side: number,
  target: Vec3,
  pose: Pose,
  chest: (p: Vec3) => Vec3,
): { hand: Vec3; solids: Solid[] } {
  const h = height
  const root = chest([0, shape.shoulder - 0.025, side * (shape.shoulderWidth / 2)])
  const elbowSide = turnVector([-0.35, -1, side * 0.35], pose.yaw)
  const { joint, end } = bendLimb(root, target, UPPER * h, UPPER * h, elbowSide)
  const shade = side < 0 ? 0.9 : 1
  const sleeve = darken(shape.top, shade)
  const skin = darken(shape.skin, shade)
  return {
    hand: end,
    solids: [
      makeCone(root, 0.045 * h, joint, 0.035 * h, sleeve, { grain: 0.03, blend: 0.02 * h }),
      makeCone(joint, 0.034 * h, end, 0.028 * h, shape.shortSleeves ? skin : sleeve, { blend: 0.006 * h }),
      makeEllipsoid(add(end, [0, 0, 0]), [0.034 * h, 0.034 * h, 0.03 * h], skin, { blend: 0.01 * h }),
    ],
  }
}

const darken = (colour: Rgb, k: number): Rgb => [colour[0] * k, colour[1] * k, colour[2] * k]
