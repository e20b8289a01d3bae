import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { createRandom } from '../random.ts'
import type { Vec3 } from '../vector.ts'

/** A palm that leans, about five metres. */
export function buildPalm(variant: number): Solid[] {
  const dice = createRandom(variant * 523 + 61)
  const lean = dice.between(0.3, 0.8) * (variant % 2 === 0 ? 1 : -1)
  const bark = parseRgb('#a9825a')
  const at = (k: number): Vec3 => [lean * k * k * 1.6, 0.12 + k * 4.1, 0]
  const solids: Solid[] = []
  for (let n = 0; n < 10; n++) {
    solids.push(
      makeCone(
        at(n / 10),
        0.19 - 0.008 * n,
        at((n + 1) / 10),
        0.15 - 0.008 * n,
        n % 2 === 0 ? bark : parseRgb('#97714c'),
        {
          grain: 0.14,
          grainScale: [5, 16],
        },
      ),
    )
  }
  const crown = at(1)
  for (let f = 0; f < 11; f++) {
    const angle = (f / 11) * Math.PI * 2 + dice.between(-0.15, 0.15)
    const depth = Math.sin(angle)
    const green: Rgb = depth > 0 ? parseRgb('#6fae4e') : parseRgb('#4c8a42')
    let from = crown
    for (let n = 1; n <= 7; n++) {
      const s = n / 7
      const to: Vec3 = [
        crown[0] + Math.cos(angle) * s * 1.75,
        crown[1] + 0.5 * Math.sin(s * 2.1) - 0.75 * s * s,
        depth * s * 0.9,
      ]
      solids.push(
        makeCone(from, 0.16 * Math.sin(0.5 + s * 2.3) + 0.03, to, 0.14 * Math.sin(0.6 + s * 2.4) + 0.015, green, {
          grain: 0.16,
          grainScale: [16, 5],
          blend: 0.02,
        }),
      )
      from = to
    }
  }
  for (const x of [-0.14, 0.12]) solids.push(makeBall([crown[0] + x, crown[1] - 0.12, 0.14], 0.13, parseRgb('#8a5f3a')))
  return solids
}

/** A parasol in the sand, two metres. */
export function buildParasol(variant: number): Solid[] {
  const colour = [parseRgb('#e0483f'), parseRgb('#2f86c9'), parseRgb('#f0a832')][variant % 3]!
  const solids: Solid[] = [makeCone([0, 0.02, 0], 0.03, [0.12, 2.0, 0], 0.025, parseRgb('#efe6d6'))]
  for (let n = 0; n < 13; n++) {
    const angle = (n / 13) * Math.PI * 2
    const rim: Vec3 = [0.12 + Math.cos(angle) * 1.05, 1.5, Math.sin(angle) * 1.0]
    solids.push(makeCone([0.12, 2.02, 0], 0.05, rim, 0.24, n % 2 === 0 ? colour : parseRgb('#f8f2e6'), { blend: 0.04 }))
  }
  return solids
}

/** Shells and a starfish, a fifth of a metre. */
export function buildShells(variant: number): Solid[] {
  const star = parseRgb('#ee8a54')
  if (variant % 2 === 0) {
    return Array.from({ length: 5 }, (_, n): Solid => {
      const angle = (n / 5) * 6.283 + 0.3
      return makeCone(
        [0, 0.03, 0],
        0.045,
        [Math.cos(angle) * 0.14, 0.03 + Math.sin(angle) * 0.05, Math.sin(angle) * 0.12],
        0.016,
        star,
        { blend: 0.02, grain: 0.1 },
      )
    })
  }
  return [-0.08, 0.09].map((x, n) =>
    makeEllipsoid([x, 0.04, 0], [0.08 - n * 0.02, 0.055, 0.06], n === 0 ? parseRgb('#f3dfd2') : parseRgb('#e8b9a4'), {
      grain: 0.12,
      grainScale: [40, 8],
    }),
  )
}

const CORALS = ['#ee7a6a', '#f0a24e', '#d968a8', '#8f6fd0'].map(parseRgb)

/** A branching coral, about a metre. */
export function buildCoral(variant: number): Solid[] {
  const dice = createRandom(variant * 347 + 21)
  const colour = CORALS[variant % CORALS.length]!
  const solids: Solid[] = []
  const grow = (from: Vec3, angle: number, long: number, r: number, depth: number): void => {
    const to: Vec3 = [
      from[0] + Math.sin(angle) * long,
      from[1] + Math.cos(angle) * long,
      from[2] + dice.between(-0.06, 0.08),
    ]
    solids.push(makeCone(from, r, to, r * 0.78, colour, { blend: 0.03, grain: 0.1, grainScale: [30, 30] }))
    if (depth === 0) return
    grow(to, angle - dice.between(0.3, 0.6), long * 0.78, r * 0.78, depth - 1)
    grow(to, angle + dice.between(0.3, 0.6), long * 0.78, r * 0.78, depth - 1)
  }
  for (const lean of [-0.5, 0, 0.5]) grow([lean * 0.2, 0.04, 0], lean, 0.3, 0.07, 3)
  return solids
}

/** Ribbons of weed that stand in the water, a metre and a half. */
export function buildSeaweed(variant: number): Solid[] {
  const dice = createRandom(variant * 181 + 43)
  const solids: Solid[] = []
  for (let n = 0; n < 6; n++) {
    const x = (n - 2.5) * 0.13
    const tall = dice.between(0.8, 1.55)
    const phase = dice.next() * 6
    const green = n % 2 === 0 ? parseRgb('#3f8a5f') : parseRgb('#6aa858')
    let from: Vec3 = [x, 0, dice.between(-0.1, 0.1)]
    for (let k = 1; k <= 8; k++) {
      const s = k / 8
      const to: Vec3 = [x + Math.sin(phase + s * 4) * 0.12 * s * 1.5, s * tall, from[2]]
      solids.push(makeCone(from, 0.055 * (1.05 - s * 0.8), to, 0.05 * (1.05 - s), green, { blend: 0.02 }))
      from = to
    }
  }
  return solids
}
