import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { createRandom } from '../random.ts'
import type { Vec3 } from '../vector.ts'
import { buildFoliage, mixRgb } from './leaves.ts'

/** A tuft of grass, about a quarter of a metre. */
export function buildTuft(variant: number): Solid[] {
  const dice = createRandom(variant * 389 + 3)
  const dark = parseRgb('#5c8a3c')
  const light = parseRgb('#a9cc62')
  return Array.from({ length: 13 }, (_, k) => {
    const x = (k / 12 - 0.5) * 0.26 + dice.between(-0.02, 0.02)
    const tall = dice.between(0.12, 0.27) * (1 - Math.abs(k / 12 - 0.5) * 0.8)
    const z = dice.between(-0.06, 0.06)
    const end: Vec3 = [x * 1.7 + dice.between(-0.05, 0.05), tall, z]
    return makeCone([x * 0.6, -0.01, z], 0.02, end, 0.005, dark, {
      tip: mixRgb(dark, light, dice.between(0.5, 1)),
      blend: 0.004,
    })
  })
}

/** A fern with arching fronds, about half a metre. */
export function buildFern(variant: number): Solid[] {
  const dice = createRandom(variant * 571 + 9)
  const dark = parseRgb('#3d7440')
  const light = parseRgb('#7fb457')
  const solids: Solid[] = []
  for (let f = 0; f < 7; f++) {
    const lean = ((f - 3) / 3) * 1.05 + dice.between(-0.12, 0.12)
    const long = dice.between(0.42, 0.58)
    const shade = mixRgb(dark, light, dice.between(0.1, 0.75))
    const at = (s: number): Vec3 => [
      Math.sin(lean * (0.45 + s * 0.75)) * long * s,
      Math.cos(lean * (0.45 + s)) * long * s * 0.95,
      0.1 * (3 - Math.abs(f - 3)) * 0.2 * s,
    ]
    for (let n = 1; n <= 9; n++) {
      const s = n / 9
      const p = at(s)
      solids.push(makeCone(at(s - 1 / 9), 0.008, p, 0.006, dark))
      const size = 0.1 * Math.sin(Math.PI * (0.14 + 0.82 * s)) + 0.015
      for (const side of [-1, 1]) {
        const angle = Math.PI / 2 - lean * (0.45 + s) + side * 0.95
        solids.push(
          makeCone(p, 0.017, [p[0] + Math.cos(angle) * size, p[1] + Math.sin(angle) * size, p[2]], 0.007, shade),
        )
      }
    }
  }
  return solids
}

const PETALS: Rgb[] = [
  parseRgb('#f4f1f4'),
  parseRgb('#f3c94b'),
  parseRgb('#c98be0'),
  parseRgb('#ec7f8f'),
  parseRgb('#7fa8ec'),
]

/** A few flowers on stems, about a quarter of a metre. */
export function buildFlowers(variant: number): Solid[] {
  const dice = createRandom(variant * 241 + 17)
  const petal = PETALS[variant % PETALS.length]!
  const solids: Solid[] = buildTuft(variant + 40).slice(2, 10)
  for (let n = 0; n < 5; n++) {
    const x = (n - 2) * 0.065 + dice.between(-0.02, 0.02)
    const y = dice.between(0.16, 0.3)
    const z = dice.between(-0.05, 0.08)
    solids.push(makeCone([x * 0.5, 0, z], 0.008, [x, y, z], 0.006, parseRgb('#5f8f3e')))
    for (let k = 0; k < 6; k++) {
      const angle = (k / 6) * 6.28 + n
      solids.push(
        makeBall([x + Math.cos(angle) * 0.025, y + Math.sin(angle) * 0.021, z + 0.012], 0.019, petal, { blend: 0.004 }),
      )
    }
    solids.push(makeBall([x, y, z + 0.032], 0.015, parseRgb('#f0a93a')))
  }
  return solids
}

/** Red-capped mushrooms, about a quarter of a metre. */
export function buildMushrooms(variant: number): Solid[] {
  const dice = createRandom(variant * 307 + 23)
  const cap = variant % 2 === 0 ? parseRgb('#d9483b') : parseRgb('#c98a4c')
  const solids: Solid[] = []
  for (const [x, size] of [
    [0, 1],
    [0.13, 0.62],
    [-0.11, 0.48],
  ] as const) {
    const z = dice.between(0, 0.05)
    solids.push(
      makeCone([x, 0, z], 0.032 * size, [x, 0.13 * size, z], 0.024 * size, parseRgb('#f5ead6'), { blend: 0.01 }),
      makeEllipsoid([x, 0.15 * size, z], [0.095 * size, 0.065 * size, 0.09 * size], cap, { blend: 0.004 }),
    )
    for (let k = 0; k < 5; k++) {
      const a = k * 1.35 + variant
      const at: Vec3 = [
        x + Math.cos(a) * 0.06 * size,
        (0.185 + 0.02 * Math.sin(a * 2)) * size,
        z + (0.05 + 0.03 * Math.sin(a)) * size,
      ]
      solids.push(makeBall(at, 0.014 * size, parseRgb('#fdf6ea'), { blend: 0.003 }))
    }
  }
  return solids
}

/** Mossy stones, about a third of a metre. */
export function buildRocks(variant: number): Solid[] {
  const dice = createRandom(variant * 613 + 29)
  const stone: Rgb = mixRgb(parseRgb('#8d8f8c'), parseRgb('#a79c8c'), dice.next())
  const solids: Solid[] = []
  for (let n = 0; n < 4; n++) {
    const r = dice.between(0.12, 0.24) * (n === 0 ? 1.25 : 0.8)
    const x = n === 0 ? 0 : dice.between(-0.32, 0.32)
    solids.push(
      makeEllipsoid([x, r * 0.45, dice.between(-0.05, 0.1)], [r * 1.15, r * 0.8, r], stone, {
        grain: 0.16,
        grainScale: [9, 12],
        blend: 0.05,
      }),
    )
    if (n < 2)
      solids.push(
        makeEllipsoid([x - 0.02, r * 0.92, 0.02], [r * 0.7, r * 0.36, r * 0.7], parseRgb('#86a24e'), {
          grain: 0.2,
          grainScale: [22, 22],
          blend: 0.06,
        }),
      )
  }
  return solids
}

/** A round bush, about a metre. */
export function buildBush(variant: number): Solid[] {
  const dice = createRandom(variant * 769 + 31)
  const palettes: [Rgb, Rgb][] = [
    [parseRgb('#3c6e3b'), parseRgb('#86b552')],
    [parseRgb('#4b7a3a'), parseRgb('#a0c65c')],
    [parseRgb('#2f6348'), parseRgb('#6aa76a')],
  ]
  const [dark, light] = palettes[variant % 3]!
  const solids: Solid[] = []
  for (let n = 0; n < 4; n++) {
    const r = dice.between(0.3, 0.44)
    solids.push(
      ...buildFoliage(
        [(n - 1.5) * 0.34 + dice.between(-0.06, 0.06), r * 0.8, dice.between(-0.1, 0.1)],
        [r, r * 0.88, r * 0.8],
        0.075,
        80,
        dark,
        light,
        dice,
      ),
    )
  }
  if (variant % 3 === 1) {
    for (let n = 0; n < 14; n++) {
      solids.push(makeBall([dice.between(-0.65, 0.65), dice.between(0.2, 0.62), 0.4], 0.026, parseRgb('#d8484a')))
    }
  }
  return solids
}

/** A fallen trunk, about two metres long. */
export function fallenLog(variant: number): Solid[] {
  const bark = parseRgb('#7b5a43')
  const tilted = variant % 2 === 0 ? 0.06 : -0.05
  return [
    makeCone([-0.95, 0.2, 0], 0.2, [0.95, 0.2 + tilted, 0], 0.17, bark, {
      grain: 0.22,
      grainScale: [4, 18],
      blend: 0.03,
    }),
    makeCone([0.3, 0.3, 0.05], 0.07, [0.45, 0.56, 0.12], 0.045, bark, { grain: 0.2, grainScale: [4, 18], blend: 0.06 }),
    makeEllipsoid([-0.45, 0.37, 0.02], [0.32, 0.08, 0.16], parseRgb('#86a24e'), {
      grain: 0.2,
      grainScale: [22, 22],
      blend: 0.07,
    }),
    makeEllipsoid([1.03, 0.2 + tilted, 0.02], [0.08, 0.15, 0.14], parseRgb('#d9b98a'), {
      grain: 0.15,
      grainScale: [30, 30],
    }),
    makeEllipsoid([1.09, 0.2 + tilted, 0.02], [0.03, 0.09, 0.085], parseRgb('#b98f5f')),
  ]
}
