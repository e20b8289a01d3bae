import { blendRgb, makeBall, makeCone, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** Streaming behind who runs, lowered in who sneaks or sleeps, else as it is grown. */
export type TailCarriage = 'grown' | 'streaming' | 'lowered'

const LINKS = 7

/** Points of a chain that leaves the body backward and curls, its wave running from root to tip. */
function chainPoints(root: Vec3, length: number, start: number, curl: number, sway: number, swing: number): Vec3[] {
  const points: Vec3[] = [root]
  let [x, y, z] = root
  for (let k = 0; k < LINKS; k++) {
    const along = k / (LINKS - 1)
    const wave = Math.sin(sway - along * 2.4) * swing * (0.3 + along)
    const angle = Math.PI - start - curl * along - wave
    x += (Math.cos(angle) * length) / LINKS
    y += (Math.sin(angle) * length) / LINKS
    z += ((Math.cos(sway * 0.7 - along * 2) * swing * 0.25 * length) / LINKS) * along
    points.push([x, y, z])
  }
  return points
}

/** A fox's brush: swells toward the middle and ends in a pale point. */
export function bushyTail(
  shape: QuadrupedShape,
  height: number,
  root: Vec3,
  trunk: (p: Vec3) => Vec3,
  sway: number,
  carried: TailCarriage,
): Solid[] {
  const { length, radius, rise } = shape.tail
  const [start, curl] = { grown: [-rise, 1], streaming: [0.05, 0.35], lowered: [-0.5, 0.75] }[carried] as [
    number,
    number,
  ]
  const points = chainPoints(root, length, start, curl, sway, carried === 'streaming' ? 0.22 : 0.12)
  const swell = [0.42, 0.72, 0.95, 1, 0.98, 0.82, 0.5, 0.1]
  const tipped = shape.ringed ? [0, 1, 0, 1, 0, 1, 0, 1] : [0, 0, 0, 0, 0.0, 0.75, 1, 1]
  const colours = tipped.map((k) => blendRgb(shape.coat, shape.tailTip, k))
  return buildLinks(points, swell, colours, radius, height, trunk, 0.07)
}

/** A cat's or dog's tail: slim, curled upward. */
export function slimTail(
  shape: QuadrupedShape,
  height: number,
  root: Vec3,
  trunk: (p: Vec3) => Vec3,
  sway: number,
  carried: TailCarriage,
): Solid[] {
  const { length, radius, rise } = shape.tail
  const low = Math.min(-0.3, rise * 0.35)
  const [start, curl] = { grown: [rise * 0.35, rise], streaming: [0.1, 0.5], lowered: [low, 0.25] }[carried] as [
    number,
    number,
  ]
  const points = chainPoints(
    root,
    length,
    start,
    curl,
    carried === 'lowered' ? 0.6 * sway : sway,
    carried === 'lowered' ? 0.1 : 0.2,
  )
  const swell = [1.25, 1.15, 1.05, 1, 0.97, 0.94, 0.9, 0.8]
  const colours = [0, 0, 0, 0, 0, 0, 0.6, 1].map((k) => blendRgb(shape.coat, shape.tailTip, k))
  return buildLinks(points, swell, colours, radius, height, trunk, 0.03)
}

/** A crocodile's tail: as thick as the body where it begins, trailing on the ground, a point at its end. */
export function taperTail(
  shape: QuadrupedShape,
  height: number,
  root: Vec3,
  trunk: (p: Vec3) => Vec3,
  sway: number,
): Solid[] {
  const { length, radius, rise } = shape.tail
  const points = chainPoints([root[0] + 0.08, root[1] - 0.05, 0], length, -rise, -rise * 1.4, sway, 0.06)
  const colours = points.map(() => shape.coat)
  return buildLinks(points, [1, 0.9, 0.78, 0.66, 0.52, 0.38, 0.24, 0.1], colours, radius, height, trunk, 0.05)
}

/** A rabbit's or bear's tail: a ball of fur. */
export function stubTail(shape: QuadrupedShape, height: number, root: Vec3, trunk: (p: Vec3) => Vec3): Solid[] {
  const at: Vec3 = [root[0] - shape.tail.length * 0.3, root[1] + 0.02, 0]
  return [makeBall(trunk(at), shape.tail.radius * height, shape.tailTip, { grain: 0.08, blend: 0.03 * height })]
}

function buildLinks(
  points: Vec3[],
  swell: number[],
  colours: (readonly [number, number, number])[],
  radius: number,
  height: number,
  trunk: (p: Vec3) => Vec3,
  blend: number,
): Solid[] {
  const fur = { grain: 0.06, grainScale: [9 / height, 26 / height] as const, blend: blend * height }
  return points.slice(1).map((point, k) =>
    makeCone(
      trunk(points[k]!),
      swell[k]! * radius * height,
      trunk(point),
      swell[k + 1]! * radius * height,
      colours[k]!,
      {
        ...fur,
        tip: colours[k + 1]!,
      },
    ),
  )
}
