import { makeBall, makeCone, makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'
import { createRandom } from '../random.ts'
import type { Vec3 } from '../vector.ts'
import { mixRgb } from './leaves.ts'

const GOLD = parseRgb('#d9b25a')
const WOOD = parseRgb('#8a5a3a')

/** A candlestick of seven lights, a metre and three quarters. */
export function buildCandelabra(): Solid[] {
  const solids: Solid[] = [
    makeCone([0, 0.05, 0], 0.2, [0, 0.2, 0], 0.06, GOLD, { blend: 0.04 }),
    makeCone([0, 0.2, 0], 0.035, [0, 1.35, 0], 0.03, GOLD),
    makeBall([0, 0.8, 0], 0.07, GOLD, { blend: 0.03 }),
  ]
  for (let n = -2; n <= 2; n++) {
    const x = n * 0.17
    const y = 1.4 - Math.abs(n) * 0.05
    solids.push(
      makeCone([0, 1.15, 0], 0.022, [x, y - 0.08, 0], 0.022, GOLD),
      makeCone([x, y - 0.06, 0], 0.05, [x, y, 0], 0.04, GOLD),
      makeCone([x, y, 0], 0.026, [x, y + 0.18, 0], 0.024, parseRgb('#f6efe0')),
      makeCone([x, y + 0.23, 0], 0.028, [x, y + 0.31, 0], 0.006, parseRgb('#ffc95a'), { glow: 1 }),
    )
  }
  return solids
}

/** An armchair in velvet and gold, over a metre. */
export function buildArmchair(variant: number): Solid[] {
  const velvet = [parseRgb('#a8383f'), parseRgb('#3f6a8a'), parseRgb('#4f7a5a')][variant % 3]!
  const legs = [-0.3, 0.3].flatMap((x): Solid[] => [
    makeCone([x, 0.3, 0.25], 0.045, [x * 1.1, 0.03, 0.3], 0.03, GOLD),
    makeCone([x, 0.3, -0.2], 0.045, [x * 1.05, 0.03, -0.2], 0.03, GOLD),
  ])
  return [
    ...legs,
    makeEllipsoid([0, 0.8, -0.22], [0.37, 0.42, 0.1], GOLD, { blend: 0.02 }),
    makeEllipsoid([0, 0.8, -0.16], [0.31, 0.36, 0.09], velvet, { grain: 0.05 }),
    makeEllipsoid([0, 0.43, 0.04], [0.4, 0.13, 0.33], velvet, { grain: 0.05 }),
    ...[-1, 1].map((side) =>
      makeCone([side * 0.4, 0.62, -0.15], 0.05, [side * 0.4, 0.58, 0.25], 0.055, GOLD, { blend: 0.03 }),
    ),
  ]
}

/** A grand piano from its side, a metre and a half. */
export function grandPiano(): Solid[] {
  const black = parseRgb('#2c2a30')
  const lid = parseRgb('#3a3840')
  const solids: Solid[] = []
  for (const z of [-0.55, -0.2, 0.15, 0.5]) {
    solids.push(makeCone([-0.85, 0.78, z], 0.16, [0.72, 0.78, z * 0.85], 0.16, black, { blend: 0.08 }))
  }
  for (let n = 0; n < 36; n++) {
    const k = n / 35
    const top: Vec3 = [-0.75 + k * 1.35, 1.5 - 0.25 * k * k, -0.85]
    solids.push(makeCone([-0.75 + k * 1.45, 0.95, -0.6], 0.035, top, 0.035, lid, { blend: 0.02 }))
  }
  solids.push(makeEllipsoid([-1.36, 0.5, 0], [0.26, 0.06, 0.24], parseRgb('#7a2f34'), { grain: 0.05 }))
  for (const x of [-1.54, -1.18]) solids.push(makeCone([x, 0.46, 0.1], 0.035, [x, 0.03, 0.12], 0.03, black))
  for (const [x, z] of [
    [-0.7, 0.4],
    [0.6, 0.35],
    [0, -0.5],
  ] as const)
    solids.push(makeCone([x, 0.65, z], 0.08, [x, 0.05, z], 0.045, black), makeBall([x, 0.04, z], 0.05, GOLD))
  solids.push(makeCone([-0.98, 0.8, -0.5], 0.05, [-0.98, 0.8, 0.55], 0.05, parseRgb('#f6f2ea'), { blend: 0.02 }))
  for (let n = 0; n < 10; n++) solids.push(makeBall([-0.97, 0.85, -0.45 + n * 0.1], 0.024, black))
  return solids
}

/** A kitchen table with a bowl of fruit, a metre. */
export function kitchenTable(variant: number): Solid[] {
  const top = parseRgb('#b98a5c')
  const solids: Solid[] = [-0.3, 0, 0.3].map((z) =>
    makeCone([-0.8, 0.76, z], 0.05, [0.8, 0.76, z], 0.05, top, { grain: 0.1, grainScale: [4, 20], blend: 0.04 }),
  )
  for (const [x, z] of [
    [-0.72, 0.28],
    [0.72, 0.28],
    [-0.72, -0.28],
    [0.72, -0.28],
  ] as const)
    solids.push(makeCone([x, 0.72, z], 0.055, [x, 0.03, z], 0.04, WOOD))
  solids.push(makeEllipsoid([0, 0.87, 0], [0.27, 0.1, 0.2], parseRgb('#5f86a8')))
  const dice = createRandom(variant + 3)
  for (let n = 0; n < 6; n++) {
    const colour = [parseRgb('#d8463a'), parseRgb('#f0a832'), parseRgb('#8fb84a')][n % 3]!
    solids.push(makeBall([(n - 2.5) * 0.08, 0.95 + dice.between(0, 0.06), dice.between(-0.06, 0.1)], 0.075, colour))
  }
  return solids
}

/** A stool, two thirds of a metre. */
export function buildStool(): Solid[] {
  const legs = (
    [
      [-0.17, 0.12],
      [0.17, 0.12],
      [0, -0.16],
    ] as const
  ).map(([x, z]): Solid => makeCone([x * 0.8, 0.52, z], 0.035, [x * 1.3, 0.02, z * 1.3], 0.028, WOOD))
  return [...legs, makeEllipsoid([0, 0.56, 0], [0.25, 0.06, 0.22], parseRgb('#b98a5c'), { grain: 0.1 })]
}

/** A velvet curtain in folds, six metres high and a metre and a half wide. */
export function buildCurtain(variant: number): Solid[] {
  const red = parseRgb('#a82f38')
  return Array.from({ length: 9 }, (_, n): Solid => {
    const x = (n - 4) * 0.17
    const sway = Math.sin(n * 1.7 + variant) * 0.05
    return makeCone(
      [x, 6.2, 0],
      0.12,
      [x * 1.08 + sway, 0.1, 0.05 * (n % 2)],
      0.135,
      mixRgb(red, [0.25, 0.03, 0.08], n % 2 === 0 ? 0 : 0.35),
      { blend: 0.03, grain: 0.03, grainScale: [1, 12] },
    )
  })
}

/** A footlight at the edge of a stage. */
export function buildFootlight(): Solid[] {
  const at: Vec3 = [0, 0.07, 0]
  return [
    makeEllipsoid(at, [0.16, 0.1, 0.1], parseRgb('#5a4a40')),
    makeEllipsoid([0, 0.12, 0.02], [0.1, 0.08, 0.07], parseRgb('#fff0c0'), { glow: 1 }),
  ]
}

const FRUIT = ['#d8463a', '#f0a832', '#8fb84a', '#e8d04a', '#8a4fa0', '#ee7f4e'].map(parseRgb)

/** A market stall under a striped roof, its crates full of fruit, two metres and a half. */
export function buildStall(variant: number): Solid[] {
  const dice = createRandom(variant * 151 + 9)
  const colour = [parseRgb('#c8443c'), parseRgb('#2f86a8'), parseRgb('#d9932f'), parseRgb('#4f8a5a')][variant % 4]!
  const solids: Solid[] = [-1, 1].flatMap((side): Solid[] => [
    makeCone([side * 1.05, 0.02, 0.3], 0.05, [side * 1.05, 2.0, 0.3], 0.045, WOOD),
    makeCone([side * 1.05, 0.02, -0.45], 0.05, [side * 1.05, 2.5, -0.45], 0.045, WOOD),
  ])
  for (let n = 0; n < 11; n++) {
    const x = (n - 5) * 0.24
    solids.push(
      makeCone([x, 2.5, -0.5], 0.13, [x, 1.98, 0.55], 0.13, n % 2 === 0 ? colour : parseRgb('#f7f0e4'), {
        blend: 0.01,
      }),
    )
  }
  for (const z of [-0.2, 0.1, 0.35])
    solids.push(
      makeCone([-0.98, 0.72 - z * 0.3, z], 0.09, [0.98, 0.72 - z * 0.3, z], 0.09, parseRgb('#a9794e'), {
        grain: 0.12,
        grainScale: [3, 20],
        blend: 0.03,
      }),
    )
  solids.push(
    makeCone([-0.95, 0.3, 0.3], 0.2, [0.95, 0.3, 0.3], 0.2, mixRgb(colour, [1, 0.97, 0.9], 0.55), { blend: 0.1 }),
  )
  for (let crate = 0; crate < 5; crate++) {
    const fruit = FRUIT[(crate + variant) % FRUIT.length]!
    for (let n = 0; n < 12; n++) {
      solids.push(
        makeBall(
          [(crate - 2) * 0.4 + dice.between(-0.15, 0.15), 0.82 + dice.between(0, 0.12), dice.between(-0.1, 0.4)],
          0.075,
          mixRgb(fruit, [1, 1, 1], dice.between(0, 0.12)),
        ),
      )
    }
  }
  return solids
}
