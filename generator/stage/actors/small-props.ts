import { lowestOf, moveSolid, parseRgb, type Rgb, type Solid, scaleSolids } from '../clay/solid.ts'
import { buildBoat } from '../props/boat.ts'
import { grandPiano } from '../props/furniture.ts'
import { buildLighthouse } from '../props/lighthouse.ts'
import { buildChair, buildSofa, buildTable } from '../props/seats.ts'
import { buildApple, buildBottle, buildCup } from '../props/tableware.ts'
import { buildTrain, TRAIN_BREADTH } from '../props/train.ts'
import { leafTree } from '../props/trees.ts'
import { tiltVector, type Vec3 } from '../vector.ts'
import type { Pose } from './pose.ts'

/** A thing modelled in clay: its solids in its own measure. */
interface SmallProp {
  /** Height of the model in its own measure, and width over height. */
  tall: number
  breadth: number
  paint: Rgb
  solids(paint: Rgb, pose: Pose, height: number): Solid[]
  /** True for what runs on the ground and does not rock. */
  steady?: boolean
}

/** Things modelled in clay, by concept; sharp at any size. */
export const SMALL_PROPS: Readonly<Record<string, SmallProp>> = {
  piano: { tall: 1.5, breadth: 2.25, paint: parseRgb('#2a2628'), solids: () => grandPiano() },
  boat: { tall: 1, breadth: 0.95, paint: parseRgb('#c8443c'), solids: buildBoat },
  lighthouse: { tall: 1, breadth: 0.66, paint: parseRgb('#d0403a'), solids: buildLighthouse },
  sofa: { tall: 0.88, breadth: 2.55, paint: parseRgb('#4f86a8'), solids: buildSofa },
  chair: { tall: 1, breadth: 0.6, paint: parseRgb('#b07f50'), solids: buildChair },
  table: { tall: 0.8, breadth: 2.1, paint: parseRgb('#b98a5c'), solids: buildTable },
  cup: { tall: 1, breadth: 1.65, paint: parseRgb('#e9e2d6'), solids: buildCup },
  bottle: { tall: 0.97, breadth: 0.36, paint: parseRgb('#3f7a4f'), solids: buildBottle },
  train: { tall: 1, breadth: TRAIN_BREADTH, paint: parseRgb('#b8433a'), solids: buildTrain, steady: true },
  apple: { tall: 1, breadth: 1, paint: parseRgb('#d03a34'), solids: buildApple },
  tree: { tall: 4.85, breadth: 0.85, paint: parseRgb('#6f9c46'), solids: () => leafTree(0) },
}

/** The thing in its bearing: it rocks on water, turns about its middle when it rolls or flies, else stands. */
export function buildSmallProp(of: SmallProp, paint: Rgb | null, height: number, pose: Pose): Solid[] {
  const still = scaleSolids(of.solids(paint ?? of.paint, pose, height), height / of.tall)
  const [angle, pivot] = of.steady ? [0, 0] : bearingOf(pose, height)
  if (angle === 0) return still
  const direction = (d: Vec3): Vec3 => tiltVector(d, angle)
  const turned = still.map((solid) =>
    moveSolid(
      solid,
      (p) => {
        const q = tiltVector([p[0], p[1] - pivot, p[2]], angle)
        return [q[0], q[1] + pivot, q[2]]
      },
      direction,
    ),
  )
  return pose.action === 'roll' ? onGround(turned) : turned
}

/** What is not round rises and sinks as it rolls. */
function onGround(solids: readonly Solid[]): Solid[] {
  const lowest = Math.min(...solids.map(lowestOf))
  return solids.map((solid) =>
    moveSolid(
      solid,
      ([x, y, z]) => [x, y - lowest, z],
      (d) => d,
    ),
  )
}

/** Radians by which it is turned to the left, and metres above its foot of the point about which it is. */
function bearingOf(pose: Pose, height: number): [angle: number, pivot: number] {
  switch (pose.action) {
    case 'swim':
    case 'drive':
      return [0.05 * Math.sin(pose.time * 1.7) + 0.02 * Math.sin(pose.time * 2.9 + 1), 0]
    case 'roll':
      return [(-2 * pose.distance) / height, height / 2]
    case 'bounce':
    case 'throw':
    case 'fall':
      return [(pose.press ?? 0) > 0 ? 0 : -Math.min(8, pose.distance / height) * 0.9, height / 2]
    case 'fly':
    case 'float':
      return [0.1 * Math.sin(pose.time * 1.3), height / 2]
    default:
      return [0, 0]
  }
}
