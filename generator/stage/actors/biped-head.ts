import { makeBall, makeCone, makeEllipsoid, type Rgb, type Solid, scaleSolids } from '../clay/solid.ts'
import { add, scaleVector, tiltVector, turnVector, type Vec3 } from '../vector.ts'
import type { BipedShape } from './biped-shape.ts'
import { buildHeadgear } from './headgear.ts'
import { closedHead, outfitOnHead } from './outfit-head.ts'
import type { Pose } from './pose.ts'
import { headSolids } from './quadruped-head.ts'

const EYE: Rgb = [0.13, 0.09, 0.08]
const CROWN = { item: 'crown', colour: null }
const WHITE: Rgb = [1, 0.99, 0.97]

/** A face in its own frame: skull centre at the origin, looking right, unit = skull radius. */
function buildFace(shape: BipedShape, blink: number): Solid[] {
  const skin = shape.skin
  const blush: Rgb = [Math.min(1, skin[0] * 1.06), skin[1] * 0.82, skin[2] * 0.78]
  const solids: Solid[] = [
    makeEllipsoid([0, 0, 0], [0.95, 1, 0.92], skin, { blend: 0.1 }),
    makeEllipsoid([0.2, -0.4, 0], [0.68, 0.58, 0.66], skin, { blend: 0.25 }),
    makeBall([0.98, -0.12, 0], 0.15, skin, { blend: 0.12 }),
  ]
  for (const side of [-1, 1]) {
    solids.push(
      makeEllipsoid([0.62, -0.32, side * 0.5], [0.2, 0.16, 0.2], blush, { blend: 0.3 }),
      makeEllipsoid([0.8, 0.08, side * 0.38], [0.13, 0.2 * blink, 0.13], EYE),
      makeBall([0.92, 0.16, side * 0.36], 0.045 * blink, WHITE),
      makeCone([0.84, 0.38, side * 0.28], 0.045, [0.72, 0.38, side * 0.52], 0.035, shape.hairColour),
      makeEllipsoid([-0.05, -0.05, side * 0.92], [0.16, 0.22, 0.1], skin, { blend: 0.05 }),
    )
  }
  const lips: Rgb = [skin[0] * 0.68, skin[1] * 0.42, skin[2] * 0.4]
  for (const side of [-1, 1]) {
    solids.push(makeCone([0.87, -0.52, 0], 0.045, [0.8, -0.44, side * 0.24], 0.03, lips))
  }
  return solids
}

function buildHair(shape: BipedShape, swing: number): Solid[] {
  const colour = shape.hairColour
  const strands = { grain: 0.1, grainScale: [3, 14] as const, blend: 0.12 }
  const crown: Solid[] = [
    makeEllipsoid([-0.14, 0.24, 0], [0.98, 0.92, 1], colour, strands),
    makeEllipsoid([-0.4, -0.05, 0], [0.72, 0.85, 0.93], colour, strands),
  ]
  if (shape.hair === 'bun') return [...crown, makeBall([-0.7, 0.75, 0], 0.42, colour, strands)]
  if (shape.hair === 'long') {
    return [
      ...crown,
      makeCone([-0.5, -0.1, 0], 0.72, [-0.75 - swing * 0.2, -1.25, 0], 0.5, colour, strands),
      makeCone([-0.75 - swing * 0.2, -1.2, 0], 0.5, [-0.85 - swing * 0.5, -1.75, 0], 0.2, colour, strands),
    ]
  }
  return crown
}

/** An animal's head with the same unit as a face. */
function buildMuzzledHead(shape: BipedShape, blink: number): Solid[] {
  const animal = shape.animal!
  const unit = animal.headRadius
  return scaleSolids(headSolids({ ...animal, wears: shape.wears }, blink), 1 / unit).map((solid) => {
    const [along, across] = solid.grainScale ?? [14, 14]
    return { ...solid, grainScale: [along * unit, across * unit] as const }
  })
}

function buildHead(shape: BipedShape, blink: number, cycle: number): Solid[] {
  if (shape.animal) return buildMuzzledHead(shape, blink)
  const closed = closedHead(shape)
  if (closed) return [...closed, ...buildHeadgear(shape.wears)]
  const worn = shape.crown ? [...(shape.wears ?? []), CROWN] : shape.wears
  return [
    ...buildFace(shape, blink),
    ...buildHair(shape, Math.sin(2 * cycle)),
    ...outfitOnHead(shape),
    ...buildHeadgear(worn),
  ]
}

/** Puts the head on the shoulders. */
export function bipedHead(
  shape: BipedShape,
  height: number,
  place: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
  pose: Pose,
  cycle: number,
): Solid[] {
  const r = shape.headRadius
  const at: Vec3 = [0.025, 1 - r * 1.12, 0]
  const looking =
    pose.action === 'look-around'
      ? 0.8 * Math.sin(pose.time * 1.1)
      : pose.action === 'wave'
        ? 0.5
        : 0.06 * Math.sin(pose.time * 0.8)
  const blink = pose.action === 'sleep' || (pose.time + 1.3) % 3.3 < 0.12 ? 0.15 : 1
  const nod = 0.03 * Math.sin(2 * cycle)
  const swivel = (d: Vec3): Vec3 => turnVector(tiltVector(d, nod), looking + 0.2)
  return buildHead(shape, blink, cycle).map((solid): Solid => {
    const point = (p: Vec3): Vec3 => place(add(at, scaleVector(swivel(p), r)))
    const k = r * height
    const [along, across] = solid.grainScale ?? [14, 14]
    const shared = { blend: solid.blend * k, grainScale: [along / k, across / k] as const }
    if (solid.kind === 'cone')
      return { ...solid, ...shared, a: point(solid.a), b: point(solid.b), ra: solid.ra * k, rb: solid.rb * k }
    const axes = solid.axes.map((axis) => direction(swivel(axis))) as unknown as typeof solid.axes
    return { ...solid, ...shared, centre: point(solid.centre), radii: scaleVector(solid.radii, k), axes }
  })
}
