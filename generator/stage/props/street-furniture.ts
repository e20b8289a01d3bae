import { buildCar } from '../actors/car.ts'
import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { createRandom } from '../random.ts'
import type { Vec3 } from '../vector.ts'
import { buildFoliage } from './leaves.ts'

const IRON = parseRgb('#3d4a4d')

/** An old street lamp, a little over three metres. */
export function buildLamp(): Solid[] {
  return [
    makeCone([0, 0.08, 0], 0.14, [0, 0.35, 0], 0.09, IRON, { blend: 0.05 }),
    makeCone([0, 0.3, 0], 0.055, [0, 2.7, 0], 0.04, IRON, { blend: 0.03 }),
    makeBall([0, 1.2, 0], 0.075, IRON, { blend: 0.02 }),
    makeCone([0, 2.72, 0], 0.1, [0, 2.78, 0], 0.12, IRON),
    makeEllipsoid([0, 2.98, 0], [0.17, 0.22, 0.17], parseRgb('#fdf0c4'), { glow: 1 }),
    makeCone([0, 3.18, 0], 0.15, [0, 3.3, 0], 0.04, IRON, { blend: 0.02 }),
    makeBall([0, 3.36, 0], 0.035, IRON),
  ]
}

/** A small street tree in its planter, about three metres and a half. */
export function planterTree(variant: number): Solid[] {
  const dice = createRandom(variant * 419 + 3)
  const bark = parseRgb('#7a5a45')
  const clumps: [number, number, number][] = [
    [0, 2.5, 0.72],
    [-0.42, 2.15, 0.5],
    [0.42, 2.2, 0.5],
    [0.05, 3.0, 0.5],
  ]
  const greens: [Rgb, Rgb] =
    variant % 2 === 0 ? [parseRgb('#4a7a3c'), parseRgb('#9cc65a')] : [parseRgb('#3e7049'), parseRgb('#84b96a')]
  return [
    makeCone([-0.3, 0.22, 0], 0.2, [0.3, 0.22, 0], 0.2, parseRgb('#b98a68'), { blend: 0.06, grain: 0.06 }),
    makeEllipsoid([0, 0.42, 0], [0.4, 0.06, 0.16], parseRgb('#5d4a3c')),
    makeCone([0, 0.35, 0], 0.085, [0.02, 2.0, 0], 0.06, bark, { grain: 0.2, grainScale: [4, 20] }),
    ...clumps.flatMap(([x, y, r]) =>
      buildFoliage([x, y, dice.between(-0.1, 0.15)], [r, r * 0.9, r * 0.8], 0.085, 110, greens[0], greens[1], dice),
    ),
  ]
}

/** A bench of slats, seen from the front. */
export function buildBench(): Solid[] {
  const wood = parseRgb('#a9713f')
  const slat = (y: number, z: number): Solid =>
    makeCone([-0.72, y, z], 0.042, [0.72, y, z], 0.042, wood, { grain: 0.12, grainScale: [4, 30] })
  const leg = (x: number): Solid[] => [
    makeCone([x, 0.03, 0.22], 0.04, [x, 0.42, 0.18], 0.035, IRON),
    makeCone([x, 0.03, -0.2], 0.04, [x, 0.86, -0.26], 0.035, IRON),
  ]
  return [
    ...leg(-0.6),
    ...leg(0.6),
    slat(0.62, -0.2),
    slat(0.74, -0.22),
    slat(0.85, -0.24),
    slat(0.45, -0.08),
    slat(0.45, 0.04),
    slat(0.45, 0.16),
  ]
}

/** A letter box, a bin or a hydrant, under a metre. */
export function kerbThing(variant: number): Solid[] {
  const kind = variant % 3
  if (kind === 0) {
    const red = parseRgb('#c83f36')
    return [
      makeCone([0, 0.16, 0], 0.17, [0, 0.82, 0], 0.17, red, { blend: 0.02 }),
      makeEllipsoid([0, 0.98, 0], [0.2, 0.1, 0.2], red, { blend: 0.01 }),
      makeCone([-0.09, 0.8, 0.16], 0.02, [0.09, 0.8, 0.16], 0.02, parseRgb('#3a1d1d')),
    ]
  }
  if (kind === 1) {
    const green = parseRgb('#4c7a63')
    return [
      makeCone([0, 0.2, 0], 0.2, [0, 0.6, 0], 0.24, green, { blend: 0.02, grain: 0.05 }),
      makeEllipsoid([0, 0.84, 0], [0.24, 0.07, 0.2], parseRgb('#2f4f44')),
    ]
  }
  const yellow = parseRgb('#e2b23a')
  return [
    makeCone([0, 0.1, 0], 0.13, [0, 0.42, 0], 0.12, yellow, { blend: 0.02 }),
    makeEllipsoid([0, 0.56, 0], [0.14, 0.11, 0.14], yellow, { blend: 0.03 }),
    makeCone([-0.2, 0.38, 0], 0.055, [0.2, 0.38, 0], 0.055, yellow, { blend: 0.02 }),
    makeBall([0, 0.68, 0], 0.04, yellow),
  ]
}

const PAINTS = ['#4f86b8', '#e3b23f', '#6fa386', '#d9d4c8', '#b8574a', '#7b6fa6'].map(parseRgb)

/** A car at the kerb, a metre and a half high; the same body as the one that drives. */
export function parkedCar(variant: number): Solid[] {
  return buildCar({ paint: PAINTS[variant % PAINTS.length]! }, 1.5, {
    action: 'stand',
    time: 0,
    distance: 0,
    speed: 0,
    yaw: 0.12,
  }).map((solid) => ({ ...solid, glow: 0 }))
}

/** Pots with flowers, for pavements. */
export function buildPots(variant: number): Solid[] {
  const dice = createRandom(variant * 283 + 13)
  const petal = [parseRgb('#e0566b'), parseRgb('#f0b83f'), parseRgb('#c786dd')][variant % 3]!
  return [-0.26, 0.14].flatMap((x, k): Solid[] => {
    const size = k === 0 ? 1 : 0.75
    const at = (y: number): Vec3 => [x, y * size, 0]
    const blooms = Array.from({ length: 8 }, (_, n): Solid => {
      const angle = n * 2.4
      return makeBall(
        [x + Math.cos(angle) * 0.14 * size, (0.5 + 0.07 * Math.sin(n * 1.7)) * size, 0.12 + Math.sin(angle) * 0.08],
        0.035 * size,
        petal,
      )
    })
    return [
      makeCone(at(0.1), 0.1 * size, at(0.28), 0.14 * size, parseRgb('#bf7450'), { blend: 0.01, grain: 0.06 }),
      ...buildFoliage(
        at(0.44),
        [0.2 * size, 0.15 * size, 0.17 * size],
        0.045 * size,
        44,
        parseRgb('#47763c'),
        parseRgb('#8fbd5a'),
        dice,
      ),
      ...blooms,
    ]
  })
}
