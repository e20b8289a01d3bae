import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { mixVectors, type Vec3 } from '../vector.ts'

export const WOOD = parseRgb('#a87748')
export const STEEL = parseRgb('#aeb6bf')
export const WHITE = parseRgb('#f4f1ea')
const DARK = parseRgb('#3a3d47')

/** A rod between two points. */
export const makeRod = (from: Vec3, to: Vec3, radius: number, colour: Rgb, end = radius): Solid =>
  makeCone(from, radius, to, end, colour)

/** A long tool held by both hands: its line goes on beyond them to `tip`; `top` is how far it stands out behind. */
export function makeShaft(tip: Vec3, hand: Vec3, top: number, colour: Rgb): Solid {
  return makeRod(mixVectors(tip, hand, 1 + top), tip, 0.012, colour)
}

/** A table from `from` to `to` ahead, its top at `up`. */
export function makeTable(from: number, to: number, up: number, colour: Rgb = WOOD): Solid[] {
  return [
    ...[-0.09, 0, 0.09].map(
      (z): Solid =>
        makeCone([from, up - 0.022, z], 0.022, [to, up - 0.022, z], 0.022, colour, { blend: 0.03, grain: 0.05 }),
    ),
    ...[from + 0.03, to - 0.03].flatMap((x): Solid[] => [makeRod([x, up - 0.03, 0.09], [x, 0, 0.1], 0.014, colour)]),
    ...[from + 0.03, to - 0.03].map((x): Solid => makeRod([x, up - 0.03, -0.09], [x, 0, -0.1], 0.014, colour)),
  ]
}

/** A chair under somebody whose hips are at `up`. */
export const makeChair = (up: number): Solid[] => [
  ...[-0.07, 0, 0.07].map(
    (z): Solid => makeCone([-0.1, up - 0.085, z], 0.025, [0.1, up - 0.085, z], 0.025, WOOD, { blend: 0.03 }),
  ),
  ...[-0.1, 0.1].flatMap((x): Solid[] =>
    [-0.08, 0.08].map((z) => makeRod([x, up - 0.09, z], [x * 1.15, 0, z * 1.1], 0.013, WOOD)),
  ),
  ...[-0.07, 0.07].map((z): Solid => makeRod([-0.11, up - 0.08, z], [-0.14, up + 0.22, z], 0.013, WOOD)),
  makeRod([-0.14, up + 0.2, -0.07], [-0.14, up + 0.2, 0.07], 0.025, WOOD),
]

/** A box by its middle and half sizes. */
export function makeBox([x, y, z]: Vec3, [wide, tall, deep]: Vec3, colour: Rgb): Solid[] {
  const r = Math.min(wide, tall, deep) * 0.5
  const rows = Math.max(2, Math.ceil((2 * tall) / r))
  return Array.from({ length: rows }, (_, n) => y - tall + r + ((2 * tall - 2 * r) * n) / (rows - 1)).flatMap(
    (up): Solid[] =>
      [z - deep + r, z + deep - r].map((side) =>
        makeCone([x - wide + r, up, side], r, [x + wide - r, up, side], r, colour, { blend: r }),
      ),
  )
}

/** An open book whose middle is at a point, its pages to the reader. */
export const makeBook = ([x, y, z]: Vec3, colour: Rgb): Solid[] =>
  [-1, 1].flatMap((side): Solid[] => [
    makeEllipsoid([x + 0.012, y, z + side * 0.055], [0.016, 0.075, 0.062], colour),
    makeEllipsoid([x - 0.004, y, z + side * 0.052], [0.012, 0.068, 0.054], WHITE),
  ])

export const makeCup = ([x, y, z]: Vec3, colour: Rgb): Solid[] => [
  makeRod([x, y - 0.03, z], [x, y + 0.035, z], 0.026, colour, 0.034),
  makeEllipsoid([x, y + 0.066, z], [0.03, 0.006, 0.03], parseRgb('#5a3a26')),
]

/** Drops from one point to another, one after the other. */
export function makeDrops(from: Vec3, to: Vec3, time: number, colour: Rgb, count = 6): Solid[] {
  return Array.from({ length: count }, (_, n): Solid => {
    const k = (time * 1.6 + n / count) % 1
    const [x, , z] = mixVectors(from, to, k)
    return makeBall([x, from[1] + (to[1] - from[1]) * k * k, z], 0.012, colour)
  })
}

/** Puffs that rise and fade: steam, smoke or dust. */
export function makePuffs(from: Vec3, rise: Vec3, time: number, colour: Rgb, size = 0.02): Solid[] {
  return Array.from({ length: 4 }, (_, n): Solid => {
    const age = (time * 0.5 + n / 4) % 1
    return makeBall(
      mixVectors(from, [from[0] + rise[0], from[1] + rise[1], from[2] + rise[2]], age),
      size * (0.4 + 1.4 * age * (1.3 - age)),
      colour,
    )
  })
}

/** A small plant with leaves. */
export const makePlant = ([x, y, z]: Vec3, tall: number): Solid[] => [
  makeRod([x, y, z], [x, y + tall, z], 0.008, parseRgb('#5f8f3e')),
  ...[-1, 1].map(
    (side): Solid =>
      makeEllipsoid([x + side * 0.03, y + 0.6 * tall, z + 0.01], [0.035, 0.014, 0.02], parseRgb('#76a94c')),
  ),
  makeEllipsoid([x, y + tall, z], [0.022, 0.028, 0.022], parseRgb('#86bb58')),
]

export const makeMound = (x: number, half: number): Solid =>
  makeEllipsoid([x, 0, 0.04], [half, 0.4 * half, 0.8 * half], parseRgb('#7d5a3c'), { grain: 0.2 })

/** Two discs on an axle, seen from the side. */
export const makeWheels = (x: number, radius: number): Solid[] =>
  [-0.1, 0.1].map((z): Solid => makeCone([x, radius, z - 0.012], radius, [x, radius, z + 0.012], radius, DARK))
