import { blendRgb, makeCone, type Solid } from '../clay/solid.ts'
import { add, clamp, lerp, mixVectors, turnVector, type Vec3 } from '../vector.ts'
import { shadeOf } from './colours.ts'
import { bendLimb, type Foot } from './gait.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** Legs number `which` from hip or shoulder to toe. */
export function buildLegs(
  shape: QuadrupedShape,
  height: number,
  feet: readonly Foot[],
  trunk: (p: Vec3) => Vec3,
  yaw: number,
  which: readonly number[],
  running: boolean,
): Solid[] {
  return which.flatMap((foot) => buildLeg(shape, height, feet[foot]!, foot, trunk, yaw, running))
}

function buildLeg(
  shape: QuadrupedShape,
  height: number,
  foot: Foot,
  index: number,
  trunk: (p: Vec3) => Vec3,
  yaw: number,
  running: boolean,
): Solid[] {
  const front = index >= 2
  const side = index % 2 === 0 ? 1 : -1
  const h = height
  const r = shape.legRadius * h
  const joint = trunk([(front ? 0.5 : -0.5) * shape.body, shape.leg + 0.02, (side * shape.track) / 2])
  const shin = (front ? 0.1 : 0.17) * h
  const fold = foot.planted ? 0 : Math.sin(Math.PI * clamp(foot.swing * 1.25, 0, 1))
  const lean = (front ? -0.12 : -0.35) - fold * (front ? 1.3 : 0.9) - foot.along * 0.12
  const ankle = add(foot.at, turnVector([Math.sin(lean) * shin, Math.cos(lean) * shin + 0.028 * h, 0], yaw))
  const bent = shape.leg * (front ? 0.96 : 0.94)
  const standing = (shape.leg - Math.cos(lean) * (front ? 0.1 : 0.17)) * 1.03
  const bone = (lerp(bent, Math.min(bent, standing), running ? 0 : (shape.straight ?? 0)) * h) / 2
  const bend = turnVector([front ? -1 : 1, 0, 0], yaw)
  const limb = bendLimb(joint, ankle, bone * 1.02, bone, bend)
  const far = side < 0 ? 0.9 : 1
  const shoulder = front && shape.coatMarks?.kind === 'band' ? shape.socks : shape.coat
  const coat = shadeOf(shoulder, far)
  const socks = shadeOf(shape.socks, far)
  const sole: Vec3 = [foot.at[0], foot.at[1] + 0.03 * h, foot.at[2]]
  const toe = add(sole, turnVector([(shape.hoof ? 0.025 : 0.06) * h, -0.006 * h, 0], yaw))
  const claw = shape.hoof ? shadeOf(shape.hoof, far) : socks
  const melt = { blend: 0.05 * h, grain: 0.04, grainScale: [9 / h, 20 / h] as const }
  const middle = blendRgb(coat, socks, front ? 0.35 : 0.15)
  const stripes = shape.coatMarks?.kind === 'stripes' ? buildRings(shape, front, joint, limb.joint, limb.end, r) : []
  return [
    makeCone(joint, r * (front ? 1.7 : 2.1), limb.joint, r * 1.18, coat, { ...melt, tip: middle, blend: 0.09 * h }),
    makeCone(limb.joint, r * 1.18, limb.end, r * 0.84, middle, { ...melt, tip: socks, blend: 0.02 * h }),
    makeCone(limb.end, r * 0.84, sole, r * 0.8, socks, { ...melt, blend: 0.02 * h }),
    makeCone(sole, r * (shape.hoof ? 0.98 : 0.86), toe, r * (shape.hoof ? 0.86 : 0.66), claw, {
      ...melt,
      blend: 0.02 * h,
    }),
    ...stripes,
  ]
}

/** Rings about the upper and the lower leg. */
function buildRings(
  { coatMarks }: QuadrupedShape,
  front: boolean,
  hip: Vec3,
  knee: Vec3,
  ankle: Vec3,
  r: number,
): Solid[] {
  const about = (from: Vec3, to: Vec3, k: number, radius: number) => {
    const [a, b] = [mixVectors(from, to, k - 0.05), mixVectors(from, to, k + 0.05)]
    return makeCone(a, radius, b, radius * 0.97, coatMarks!.colour, { blend: 0.05 * r })
  }
  const upper = front ? 1.7 : 2.1
  return [
    ...[0.5, 0.86].map((k) => about(hip, knee, k, r * lerp(upper, 1.18, k) * 1.02)),
    ...[0.25, 0.65].map((k) => about(knee, ankle, k, r * lerp(1.18, 0.84, k) * 1.04)),
  ]
}
