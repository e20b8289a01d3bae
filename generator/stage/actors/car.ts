import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { scaleVector, turnVector, type Vec3 } from '../vector.ts'
import type { Pose } from './pose.ts'

export interface CarShape {
  paint: Rgb
}

export const CAR: CarShape = { paint: parseRgb('#d8382f') }

const GLASS: Rgb = parseRgb('#6f9fbe')
const RUBBER: Rgb = parseRgb('#2b2a2e')
const METAL: Rgb = parseRgb('#d9dbe0')
const LAMP: Rgb = parseRgb('#fff0b8')
const WHEEL = 0.225
const AXLES = [-0.66, 0.66] as const

/** A small rounded car on its wheels at the origin, looking right; unit = its height. */
export function buildCar(shape: CarShape, height: number, pose: Pose): Solid[] {
  const h = height
  const rolling = pose.action === 'drive'
  const shake = rolling ? 0.006 * Math.sin(pose.time * 9) + 0.004 * Math.sin(pose.time * 14.3) : 0
  const place = (p: Vec3): Vec3 =>
    scaleVector(turnVector([p[0], p[1] + (p[1] > WHEEL * 2 ? shake : shake * 0.5), p[2]], pose.yaw), h)
  const axes = [
    turnVector([1, 0, 0], pose.yaw),
    turnVector([0, 1, 0], pose.yaw),
    turnVector([0, 0, 1], pose.yaw),
  ] as const
  const oval = (c: Vec3, r: Vec3, colour: Rgb, blend = 0, glow = 0): Solid =>
    makeEllipsoid(place(c), scaleVector(r, h), colour, { axes, blend: blend * h, glow })
  const spin = pose.distance / (WHEEL * h)
  return [
    ...AXLES.flatMap((x) => buildWheel(place, axes, h, [x, WHEEL, -0.42], spin)),
    ...buildBody(shape.paint, place, h),
    ...buildCabin(shape.paint, place, h),
    ...buildTrim(shape.paint, place, oval, h),
    ...AXLES.flatMap((x) => buildWheel(place, axes, h, [x, WHEEL, 0.47], spin)),
  ]
}

function buildBody(paint: Rgb, place: (p: Vec3) => Vec3, h: number): Solid[] {
  const melt = { blend: 0.12 * h }
  return [-0.32, -0.16, 0, 0.16, 0.32].flatMap((z): Solid[] => [
    makeCone(place([-0.86, 0.42, z]), 0.21 * h, place([0.3, 0.43, z]), 0.22 * h, paint, melt),
    makeCone(place([0.3, 0.43, z]), 0.22 * h, place([0.9, 0.37, z]), 0.18 * h, paint, melt),
  ])
}

type Oval = (c: Vec3, r: Vec3, colour: Rgb, blend?: number, glow?: number) => Solid

/** A glass house under a painted roof, with painted pillars. */
function buildCabin(paint: Rgb, place: (p: Vec3) => Vec3, h: number): Solid[] {
  const solids: Solid[] = []
  for (const z of [-0.2, 0, 0.2]) {
    solids.push(
      makeCone(place([-0.46, 0.68, z]), 0.17 * h, place([0.26, 0.66, z]), 0.17 * h, GLASS, { blend: 0.06 * h }),
    )
  }
  for (const z of [-0.19, 0, 0.19]) {
    solids.push(
      makeCone(place([-0.4, 0.85, z]), 0.13 * h, place([0.04, 0.85, z]), 0.12 * h, paint, { blend: 0.08 * h }),
    )
  }
  const pillar = (low: Vec3, high: Vec3, r: number) =>
    makeCone(place(low), r * h, place(high), r * h, paint, { blend: 0.03 * h })
  for (const side of [-1, 1]) {
    solids.push(
      pillar([-0.6, 0.58, side * 0.3], [-0.44, 0.86, side * 0.22], 0.07),
      pillar([-0.13, 0.58, side * 0.385], [-0.15, 0.86, side * 0.28], 0.028),
      pillar([0.38, 0.6, side * 0.31], [0.08, 0.88, side * 0.24], 0.035),
    )
  }
  return solids
}

function buildTrim(paint: Rgb, place: (p: Vec3) => Vec3, oval: Oval, h: number): Solid[] {
  const dark = scaleVector(paint, 0.72) as Rgb
  return [
    makeCone(place([-1.04, 0.3, -0.3]), 0.06 * h, place([-1.04, 0.3, 0.3]), 0.06 * h, METAL, { blend: 0.01 * h }),
    makeCone(place([1.06, 0.28, -0.3]), 0.06 * h, place([1.06, 0.28, 0.3]), 0.06 * h, METAL, { blend: 0.01 * h }),
    oval([1.02, 0.42, 0.3], [0.07, 0.085, 0.085], LAMP, 0, 1),
    oval([1.02, 0.42, -0.3], [0.07, 0.085, 0.085], LAMP, 0, 1),
    oval([-1.06, 0.46, 0.34], [0.05, 0.07, 0.06], [0.93, 0.2, 0.16], 0, 0.7),
    makeCone(place([-0.12, 0.54, 0.53]), 0.012 * h, place([-0.04, 0.54, 0.53]), 0.012 * h, METAL),
    makeCone(place([-0.86, 0.36, 0.52]), 0.014 * h, place([0.8, 0.36, 0.5]), 0.014 * h, dark, { blend: 0.01 * h }),
  ]
}

function buildWheel(
  place: (p: Vec3) => Vec3,
  axes: readonly [Vec3, Vec3, Vec3],
  h: number,
  at: Vec3,
  spin: number,
): Solid[] {
  const face = at[2] + (at[2] > 0 ? 0.05 : -0.05)
  const solids: Solid[] = [
    makeEllipsoid(place(at), [WHEEL * h, WHEEL * h, 0.1 * h], RUBBER, { axes }),
    makeEllipsoid(place([at[0], at[1], face]), [WHEEL * 0.62 * h, WHEEL * 0.62 * h, 0.055 * h], METAL, { axes }),
  ]
  for (let k = 0; k < 5; k++) {
    const angle = -spin + (k * 2 * Math.PI) / 5
    const rim: Vec3 = [at[0] + Math.cos(angle) * WHEEL * 0.42, at[1] + Math.sin(angle) * WHEEL * 0.42, face + 0.05]
    solids.push(makeBall(place(rim), 0.036 * h, [0.32, 0.33, 0.38]))
  }
  solids.push(makeBall(place([at[0], at[1], face + 0.05]), 0.035 * h, [0.6, 0.62, 0.66]))
  return solids
}
