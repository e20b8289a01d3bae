import { makeCone, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { createRandom } from '../random.ts'
import type { Vec3 } from '../vector.ts'
import { buildFoliage, mixRgb } from './leaves.ts'

const BARK = { grain: 0.2, grainScale: [3, 17] as const, blend: 0.04 }
const BARKS: Rgb[] = [parseRgb('#7d5a42'), parseRgb('#6d5546'), parseRgb('#8a6a4d')]
const GREENS: [Rgb, Rgb][] = [
  [parseRgb('#3f6f38'), parseRgb('#8fbf52')],
  [parseRgb('#35673d'), parseRgb('#79b25a')],
  [parseRgb('#55783a'), parseRgb('#a9c558')],
  [parseRgb('#2f6246'), parseRgb('#6da86a')],
]

function buildTrunk(height: number, radius: number, bark: Rgb, lean: number): Solid[] {
  const dark = mixRgb(bark, [0.2, 0.13, 0.1], 0.35)
  const solids: Solid[] = []
  const foot = radius * 0.85
  const at = (k: number): Vec3 => [Math.sin(k * 2.2) * lean * height, foot + k * (height - foot), 0]
  for (let k = 0; k < 5; k++) {
    const r = (s: number) => radius * (1 - 0.5 * s) * (s === 0 ? 1.12 : 1)
    solids.push(makeCone(at(k / 5), r(k / 5), at((k + 1) / 5), r((k + 1) / 5), bark, BARK))
  }
  for (const [x, z] of [
    [-1, 0.5],
    [0.9, 0.7],
    [0.2, 1.1],
  ] as const) {
    solids.push(
      makeCone(
        [x * radius * 0.35, radius * 0.9, z * radius * 0.4],
        radius * 0.5,
        [x * radius * 1.7, 0, z * radius * 1.2],
        radius * 0.2,
        dark,
        BARK,
      ),
    )
  }
  return solids
}

/** A broad tree with a round crown, about five metres. */
export function leafTree(variant: number): Solid[] {
  const dice = createRandom(variant * 977 + 5)
  const bark = BARKS[variant % 3]!
  const [dark, light] = GREENS[variant % 4]!
  const height = dice.between(2.2, 2.7)
  const solids = buildTrunk(height, 0.24, bark, dice.between(-0.03, 0.03))
  const clumps: [number, number, number, number][] = [
    [0, height + 1.1, -0.2, 1.15],
    [-0.95, height + 0.45, 0, 0.8],
    [0.95, height + 0.5, 0.05, 0.82],
    [-0.4, height + 1.7, 0.1, 0.75],
    [0.5, height + 1.65, 0, 0.7],
    [0.05, height + 0.35, 0.45, 0.75],
  ]
  for (const [x, y, z, r] of clumps) {
    const c: Vec3 = [x + dice.between(-0.15, 0.15), y + dice.between(-0.15, 0.15), z]
    solids.push(makeCone([0, height * 0.85, 0], 0.1, c, 0.04, bark, BARK))
    solids.push(...buildFoliage(c, [r, r * 0.86, r * 0.8], 0.13, 110, dark, light, dice))
  }
  return solids
}

/** A fir in tiers, about five metres. */
export function firTree(variant: number): Solid[] {
  const dice = createRandom(variant * 1013 + 7)
  const bark = BARKS[(variant + 1) % 3]!
  const [dark, light] = (
    [
      [parseRgb('#2c5a45'), parseRgb('#5f9a6a')],
      [parseRgb('#2b5348'), parseRgb('#568f72')],
    ] as const
  )[variant % 2]!
  const solids = buildTrunk(1.6, 0.17, bark, 0)
  const tiers = 6
  for (let k = 0; k < tiers; k++) {
    const y = 0.95 + k * 0.62
    const r = 1.25 * (1 - k / (tiers + 0.6))
    solids.push(makeCone([0, y + r * 0.2, 0], r * 0.42, [0, y + 0.95, 0], r * 0.12, dark, { grain: 0.1 }))
    const needles = Math.round(30 - k * 3)
    for (let n = 0; n < needles; n++) {
      const angle = (n / needles) * Math.PI * 2 + k
      if (Math.sin(angle) < -0.4) continue
      const out = r * dice.between(0.88, 1.08)
      const from: Vec3 = [Math.cos(angle) * r * 0.3, y + 0.42, Math.sin(angle) * r * 0.3]
      const to: Vec3 = [Math.cos(angle) * out, y - dice.between(0.02, 0.16), Math.sin(angle) * out * 0.8]
      const shade = 0.35 + 0.4 * Math.sin(angle) + dice.between(-0.15, 0.15)
      solids.push(
        makeCone(from, r * 0.17, to, r * 0.07, mixRgb(dark, light, shade), {
          blend: 0.03,
          tip: mixRgb(dark, light, shade + 0.35),
        }),
      )
    }
  }
  return solids
}

/** A tall bare trunk that leaves the frame at the top; for near planes. */
export function tallTrunk(variant: number): Solid[] {
  const dice = createRandom(variant * 733 + 11)
  const bark = BARKS[variant % 3]!
  const height = 7
  const lean = dice.between(-0.02, 0.02)
  const solids = buildTrunk(height, 0.3, bark, lean)
  for (const [x, y, r] of [
    [-0.55, -0.25, 0.7],
    [0.6, -0.1, 0.72],
    [0, 0.45, 0.85],
  ] as const) {
    const c: Vec3 = [x + Math.sin(2.2) * lean * height, height + y, 0.1]
    solids.push(
      ...buildFoliage(c, [r, r * 0.8, r * 0.8], 0.13, 90, GREENS[variant % 4]![0], GREENS[variant % 4]![1], dice),
    )
  }
  for (let k = 0; k < 3; k++) {
    const y = dice.between(2.2, 5.5)
    const side = dice.sign()
    const end: Vec3 = [side * dice.between(0.5, 1), y + dice.between(0.4, 0.9), 0.1]
    solids.push(makeCone([0, y, 0], 0.11, end, 0.05, bark, BARK))
    const [dark, light] = GREENS[(variant + k) % 4]!
    solids.push(...buildFoliage(end, [0.5, 0.36, 0.4], 0.11, 60, dark, light, dice))
  }
  for (let k = 0; k < 5; k++) {
    const y = dice.between(0.4, 1.8)
    const x = dice.between(-0.2, 0.2)
    solids.push(
      makeCone([x, y, 0.24], 0.07, [x + 0.1, y + 0.04, 0.24], 0.05, parseRgb('#7f9a4a'), { blend: 0.04, grain: 0.15 }),
    )
  }
  return solids
}
