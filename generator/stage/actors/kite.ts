import { makeBall, makeCone, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { tiltVector, turnVector, type Vec3 } from '../vector.ts'
import type { Pose } from './pose.ts'

export interface KiteShape {
  sail: Rgb
  other: Rgb
}

export const KITE: KiteShape = { sail: parseRgb('#e5453d'), other: parseRgb('#f6c843') }

/** A diamond kite, its middle at half its height. Its string runs to the pose's tether, or hangs. */
export function buildKite(shape: KiteShape, height: number, pose: Pose): Solid[] {
  const h = height
  const sway = 0.25 + Math.sin(pose.time * 1.1) * 0.12
  const place = (p: Vec3): Vec3 => {
    const q = turnVector(tiltVector(p, sway), 0.35 + 0.1 * Math.sin(pose.time * 0.8))
    return [q[0] * h, (q[1] + 0.55) * h, q[2] * h]
  }
  const tip: Vec3 = [0, 0.42, 0]
  const foot: Vec3 = [0, -0.5, 0]
  const left: Vec3 = [-0.34, 0.1, 0]
  const right: Vec3 = [0.34, 0.1, 0]
  const middle: Vec3 = [0, 0.1, 0.05]
  return [
    ...buildString(place(middle), pose.tether ?? [-0.9 * h, -2.2 * h, 0.1], h, pose.time),
    ...buildTail(place(foot), h, pose.time, shape),
    ...buildPanel(place, tip, left, middle, shape.sail, h),
    ...buildPanel(place, tip, right, middle, shape.other, h),
    ...buildPanel(place, foot, left, middle, shape.other, h),
    ...buildPanel(place, foot, right, middle, shape.sail, h),
    makeCone(place(tip), 0.014 * h, place(foot), 0.014 * h, parseRgb('#8a5a33')),
    makeCone(place(left), 0.014 * h, place(right), 0.014 * h, parseRgb('#8a5a33')),
  ]
}

/** A triangle of cloth as a fan of thin rounded slats. */
function buildPanel(place: (p: Vec3) => Vec3, end: Vec3, side: Vec3, middle: Vec3, colour: Rgb, h: number): Solid[] {
  const slats = 34
  return Array.from({ length: slats }, (_, k) => {
    const s = k / (slats - 1)
    const inner: Vec3 = [
      middle[0] + (end[0] - middle[0]) * s,
      middle[1] + (end[1] - middle[1]) * s,
      middle[2] * (1 - s),
    ]
    const outer: Vec3 = [side[0] + (end[0] - side[0]) * s, side[1] + (end[1] - side[1]) * s, 0]
    return makeCone(place(inner), 0.024 * h, place(outer), 0.022 * h, colour, { blend: 0.012 * h })
  })
}

function buildTail(root: Vec3, h: number, time: number, shape: KiteShape): Solid[] {
  const solids: Solid[] = []
  let before = root
  for (let k = 1; k <= 9; k++) {
    const wave = Math.sin(time * 4 - k * 0.8) * 0.09 * Math.min(1, k / 4)
    const at: Vec3 = [root[0] + (-0.085 * k + wave * 0.4) * h, root[1] + (-0.05 * k + wave) * h, root[2]]
    solids.push(makeCone(before, 0.01 * h, at, 0.01 * h, [0.95, 0.95, 0.92]))
    if (k % 2 === 0) {
      const colour = k % 4 === 0 ? shape.sail : shape.other
      solids.push(
        makeCone([at[0] - 0.055 * h, at[1] + 0.03 * h, at[2]], 0.03 * h, at, 0.012 * h, colour),
        makeCone([at[0] + 0.055 * h, at[1] - 0.03 * h, at[2]], 0.03 * h, at, 0.012 * h, colour),
      )
    }
    before = at
  }
  solids.push(makeBall(before, 0.02 * h, shape.sail))
  return solids
}

function buildString(from: Vec3, to: Vec3, h: number, time: number): Solid[] {
  const parts = 14
  const at = (k: number): Vec3 => {
    const s = k / parts
    const sag = Math.sin(Math.PI * s) * (0.1 + 0.02 * Math.sin(time * 2)) * Math.hypot(to[0] - from[0], to[1] - from[1])
    return [
      from[0] + (to[0] - from[0]) * s,
      from[1] + (to[1] - from[1]) * s - sag * 0.6,
      from[2] + (to[2] - from[2]) * s,
    ]
  }
  return Array.from({ length: parts }, (_, k) => makeCone(at(k), 0.006 * h, at(k + 1), 0.006 * h, [0.97, 0.97, 0.95]))
}
