import { makeBall, makeCone, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import type { BirdShape } from './bird-shape.ts'

type Place = (p: Vec3) => Vec3
const featherFinish = (b: number) => ({ grain: 0.05, grainScale: [14 / b, 30 / b] as const, blend: 0.04 * b })

/** Straight tail feathers; `b` is the size of the body in metres. */
export function buildRump(shape: BirdShape, place: Place, b: number): Solid[] {
  return [-0.08, 0, 0.08].map((z) =>
    makeCone(place([-0.4, 0.24, 0]), 0.1 * b, place([-0.82, 0.12, z]), 0.06 * b, shape.wing, featherFinish(b)),
  )
}

/** A tail that rises and falls over, as a cock's. */
export function buildPlumes(colour: Rgb, place: Place, b: number): Solid[] {
  return Array.from({ length: 6 }, (_, n) => {
    const z = (n % 2 === 0 ? 1 : -1) * 0.05
    const bow: Vec3 = [-0.62 - 0.05 * n, 0.86 - 0.11 * n, z]
    const tip: Vec3 = [-0.86 - 0.03 * n, 0.62 - 0.12 * n, z * 1.6]
    return [
      makeCone(place([-0.36, 0.36, z]), 0.12 * b, place(bow), 0.085 * b, colour, featherFinish(b)),
      makeCone(place(bow), 0.085 * b, place(tip), 0.04 * b, colour, featherFinish(b)),
    ]
  }).flat()
}

/** Comb on the crown and wattles under the beak; `at` is about the middle of the head. */
export function buildComb(colour: Rgb, at: (x: number, y: number, z: number) => Vec3, b: number): Solid[] {
  const soft = { blend: 0.02 * b }
  return [
    ...[0, 1, 2, 3].map((n) =>
      makeBall(at(0.17 - 0.1 * n, 0.25 + 0.05 * Math.sin(n + 0.6), 0), 0.085 * b, colour, soft),
    ),
    ...[-1, 1].map((side) =>
      makeCone(at(0.2, -0.12, side * 0.05), 0.05 * b, at(0.21, -0.27, side * 0.06), 0.07 * b, colour, soft),
    ),
  ]
}

/** The bill of a bird without discs about its eyes; `at` is about the middle of the head. */
export function buildBill(
  { bill: kind, beak }: BirdShape,
  at: (x: number, y: number, z: number) => Vec3,
  b: number,
): Solid[] {
  const soft = { blend: 0.01 * b }
  if (kind === 'hooked') {
    return [
      makeCone(at(0.19, 0, 0), 0.1 * b, at(0.37, -0.02, 0), 0.07 * b, beak, soft),
      makeCone(at(0.37, -0.02, 0), 0.07 * b, at(0.43, -0.17, 0), 0.015 * b, beak, soft),
    ]
  }
  if (kind === 'broad') {
    return [
      ...[-1, 1].map((side) =>
        makeCone(at(0.18, -0.04, side * 0.03), 0.075 * b, at(0.46, -0.1, side * 0.06), 0.055 * b, beak, {
          blend: 0.04 * b,
        }),
      ),
    ]
  }
  return [makeCone(at(0.2, -0.02, 0), 0.085 * b, at(0.46, -0.07, 0), 0.014 * b, beak, soft)]
}

/** The head of a bird that sleeps: turned round, the beak laid on the back, eyes shut. */
export function tuckedHead(shape: BirdShape, place: Place, b: number): Solid[] {
  const colour = shape.head ?? shape.body
  const at = (x: number, y: number, z: number): Vec3 => place([0.16 - x, 0.7 + y, 0.1 + z])
  const size = shape.young ? 0.3 : 0.235
  const lids = [-2, -1, 0, 1, 2].map((n) =>
    makeBall(at(0.1 + 0.035 * n, 0.02 - 0.012 * (4 - n * n), size * 0.93), 0.024 * b, parseRgb('#1a141a')),
  )
  return [
    makeCone(place([0.26, 0.4, 0]), 0.27 * b, at(0, -0.06, -0.04), 0.2 * b, colour, { grain: 0.05, blend: 0.08 * b }),
    makeBall(at(0, 0, 0), size * b, colour, { grain: 0.05, blend: 0.02 * b }),
    ...(shape.comb ? buildComb(shape.comb, (x, y, z) => at(x - 0.06, y, z), b).slice(0, 4) : []),
    makeCone(at(0.16, -0.06, 0.1), 0.08 * b, at(0.4, -0.16, 0.16), 0.03 * b, shape.beak, { blend: 0.01 * b }),
    ...lids,
  ]
}

/** Grains on the ground about a point, metres. */
export function buildGrain([x, , z]: Vec3, b: number): Solid[] {
  return Array.from({ length: 9 }, (_, n) => {
    const out = 0.26 * Math.sqrt(n / 9)
    const at: Vec3 = [x + Math.cos(n * 2.4) * out * b, 0.03 * b, z + Math.sin(n * 2.4) * out * b]
    return makeBall(at, 0.045 * b, parseRgb('#e6b84a'))
  })
}
