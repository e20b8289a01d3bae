import { blendRgb, cone, type Solid } from '../clay/solid.ts'
import { add, clamp, turn, type Vec3 } from '../vector.ts'
import { shadeOf } from './colours.ts'
import { bendLimb, type Foot } from './gait.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** Legs number `which` from hip or shoulder to toe. */
export function legs(
  shape: QuadrupedShape,
  height: number,
  feet: readonly Foot[],
  trunk: (p: Vec3) => Vec3,
  yaw: number,
  which: readonly number[],
): Solid[] {
  return which.flatMap((foot) => leg(shape, height, feet[foot]!, foot, trunk, yaw))
}

function leg(
  shape: QuadrupedShape,
  height: number,
  foot: Foot,
  index: number,
  trunk: (p: Vec3) => Vec3,
  yaw: number,
): Solid[] {
  const front = index >= 2
  const side = index % 2 === 0 ? 1 : -1
  const h = height
  const r = shape.legRadius * h
  const joint = trunk([(front ? 0.5 : -0.5) * shape.body, shape.leg + 0.02, (side * shape.track) / 2])
  const shin = (front ? 0.1 : 0.17) * h
  const fold = foot.planted ? 0 : Math.sin(Math.PI * clamp(foot.swing * 1.25, 0, 1))
  const lean = (front ? -0.12 : -0.35) - fold * (front ? 1.3 : 0.9) - foot.along * 0.12
  const ankle = add(foot.at, turn([Math.sin(lean) * shin, Math.cos(lean) * shin + 0.028 * h, 0], yaw))
  const bone = (shape.leg * h * (front ? 0.96 : 0.94)) / 2
  const bend = turn([front ? -1 : 1, 0, 0], yaw)
  const limb = bendLimb(joint, ankle, bone * 1.02, bone, bend)
  const far = side < 0 ? 0.9 : 1
  const coat = shadeOf(shape.coat, far)
  const socks = shadeOf(shape.socks, far)
  const sole: Vec3 = [foot.at[0], foot.at[1] + 0.03 * h, foot.at[2]]
  const toe = add(sole, turn([0.06 * h, -0.006 * h, 0], yaw))
  const melt = { blend: 0.05 * h, grain: 0.04, grainScale: [9 / h, 20 / h] as const }
  const middle = blendRgb(coat, socks, front ? 0.35 : 0.15)
  return [
    cone(joint, r * (front ? 1.7 : 2.1), limb.joint, r * 1.18, coat, { ...melt, tip: middle, blend: 0.09 * h }),
    cone(limb.joint, r * 1.18, limb.end, r * 0.84, middle, { ...melt, tip: socks, blend: 0.02 * h }),
    cone(limb.end, r * 0.84, sole, r * 0.8, socks, { ...melt, blend: 0.02 * h }),
    cone(sole, r * 0.86, toe, r * 0.66, socks, { ...melt, blend: 0.02 * h }),
  ]
}
