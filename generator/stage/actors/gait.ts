import type { Vec3 } from '../vector.ts'

/** How one foot goes round: it stands for `duty` of the cycle, then swings forward. */
export interface Step {
  /** Share of the cycle by which this foot is ahead of the first. */
  offset: number
}

export interface Gait {
  /** Distance covered by one whole cycle, in leg lengths. */
  stride: number
  /** Share of the cycle a foot stays on the ground. */
  duty: number
  /** Height of the swing, in leg lengths. */
  lift: number
  /** Up and down of the trunk, in leg lengths, and how often a cycle. */
  bob: { height: number; perCycle: number }
  feet: readonly Step[]
}

export interface FootState {
  /** Relative to the point under the joint at rest, along the way and up, in leg lengths. */
  along: number
  up: number
  /** True while the foot must not move over the ground. */
  planted: boolean
  /** 0 … 1 through the swing, 0 while planted. */
  swing: number
}

/** A foot and where its sole is from the point under the body's middle, metres. */
export interface Foot extends FootState {
  at: Vec3
}

const fractionOf = (x: number) => x - Math.floor(x)

/**
 * Where a foot is after `distance` (leg lengths) of way. While planted it moves backward exactly as fast
 * as the body moves forward, so that on the ground it stands still.
 */
export function footAt(gait: Gait, foot: number, distance: number): FootState {
  const phase = fractionOf(distance / gait.stride + gait.feet[foot]!.offset)
  const stroke = gait.stride * gait.duty
  if (phase < gait.duty) {
    return { along: stroke / 2 - phase * gait.stride, up: 0, planted: true, swing: 0 }
  }
  const swing = (phase - gait.duty) / (1 - gait.duty)
  // A cubic that leaves and lands at the ground's own speed: the foot neither jerks nor scuffs.
  const slope = -(1 - gait.duty) * gait.stride
  const s2 = swing * swing
  const s3 = s2 * swing
  const along =
    (2 * s3 - 3 * s2 + 1) * (-stroke / 2) +
    (s3 - 2 * s2 + swing) * slope +
    (-2 * s3 + 3 * s2) * (stroke / 2) +
    (s3 - s2) * slope
  return { along, up: gait.lift * Math.sin(Math.PI * swing) ** 1.5, planted: false, swing }
}

/**
 * Middle joint of a two-bone limb from `root` to `end`; `bend` points to the side on which the joint lies.
 * An end out of reach is approached as far as the bones allow.
 */
export function bendLimb(root: Vec3, end: Vec3, upper: number, lower: number, bend: Vec3): { joint: Vec3; end: Vec3 } {
  let dx = end[0] - root[0]
  let dy = end[1] - root[1]
  let dz = end[2] - root[2]
  const far = Math.max(1e-6, Math.hypot(dx, dy, dz))
  const reach = Math.min(far, (upper + lower) * 0.999)
  const k = reach / far
  dx *= k
  dy *= k
  dz *= k
  const along = (reach * reach + upper * upper - lower * lower) / (2 * reach)
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along))
  const [ux, uy, uz] = [dx / reach, dy / reach, dz / reach]
  const dot = bend[0] * ux + bend[1] * uy + bend[2] * uz
  const [px, py, pz] = [bend[0] - dot * ux, bend[1] - dot * uy, bend[2] - dot * uz]
  const size = Math.max(1e-6, Math.hypot(px, py, pz))
  return {
    joint: [
      root[0] + ux * along + (px / size) * aside,
      root[1] + uy * along + (py / size) * aside,
      root[2] + uz * along + (pz / size) * aside,
    ],
    end: [root[0] + dx, root[1] + dy, root[2] + dz],
  }
}
