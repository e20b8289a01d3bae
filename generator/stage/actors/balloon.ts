import { makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { tiltVector, type Vec3 } from '../vector.ts'
import type { Pose } from './pose.ts'

export interface BalloonShape {
  skin: Rgb
}

export const BALLOON: BalloonShape = { skin: parseRgb('#e2403f') }

/** A balloon on its string, the string's end at the origin; unit = height with string. */
export function buildBalloon(shape: BalloonShape, height: number, pose: Pose): Solid[] {
  const sway = Math.sin(pose.time * 1.3) * 0.1 + Math.sin(pose.time * 0.57) * 0.06
  const h = height
  const knot: Vec3 = [0, 0.42, 0]
  const swing = (p: Vec3): Vec3 => {
    const q = tiltVector([p[0], p[1] - 0.42, p[2]], sway)
    return [q[0] * h, (q[1] + 0.42) * h, q[2] * h]
  }
  const axes = [tiltVector([1, 0, 0], sway), tiltVector([0, 1, 0], sway), [0, 0, 1] as const] as const
  const solids: Solid[] = []
  const string: Vec3[] = []
  for (let k = 0; k <= 8; k++) {
    const y = 0.42 * (1 - k / 8)
    string.push([Math.sin(pose.time * 1.9 - k * 0.7) * 0.035 * (k / 8), y, 0])
  }
  for (let k = 0; k < 8; k++) {
    solids.push(makeCone(swing(string[k]!), 0.007 * h, swing(string[k + 1]!), 0.007 * h, [0.93, 0.93, 0.92]))
  }
  const glossy: Rgb = [shape.skin[0] * 0.7 + 0.3, shape.skin[1] * 0.7 + 0.3, shape.skin[2] * 0.7 + 0.3]
  solids.push(
    makeCone(swing(knot), 0.03 * h, swing([0, 0.455, 0]), 0.012 * h, shape.skin, { blend: 0.01 * h }),
    makeCone(swing([0, 0.47, 0]), 0.03 * h, swing([0, 0.62, 0]), 0.16 * h, shape.skin, { blend: 0.08 * h }),
    makeEllipsoid(swing([0, 0.735, 0]), [0.225 * h, 0.262 * h, 0.225 * h], shape.skin, { axes, blend: 0.1 * h }),
    makeEllipsoid(swing([-0.085, 0.85, 0.185]), [0.03 * h, 0.05 * h, 0.02 * h], glossy, { blend: 0.02 * h }),
  )
  return solids
}
