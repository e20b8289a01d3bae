import type { Pose } from '../actors/pose.ts'
import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'

const IRON = parseRgb('#33343c')
const STEEL = parseRgb('#8f959d')
const BRASS = parseRgb('#d9a94a')
const GLASS = parseRgb('#bfe0ee')
const CREAM = parseRgb('#f1e6cc')
const STEAM = parseRgb('#f2f2f0')
const CARRIAGES = 3
/** Length of a carriage with its coupling. */
const CARRIAGE = 1.42
/** Where the engine's back and its front are; the whole train is about the origin. */
const BACK = (CARRIAGES * CARRIAGE + 0.08 - 1.75) / 2
const FRONT = BACK + 1.75

/** Length of engine and carriages, over the height. */
export const TRAIN_BREADTH = 2 * FRONT + 0.12

/** An engine with carriages, looking to the right; unit = from the rails to the top of the chimney. */
export function buildTrain(paint: Rgb, { action, time, distance }: Pose, height: number): Solid[] {
  const rolled = distance / height
  const carriages = Array.from({ length: CARRIAGES }, (_, n) =>
    buildCarriage(BACK - 0.08 - (n + 1) * CARRIAGE, paint, rolled),
  )
  return [...carriages.flat(), ...buildEngine(paint, rolled), ...(action === 'drive' ? buildSteam(time) : [])]
}

function buildEngine(paint: Rgb, rolled: number): Solid[] {
  const x = BACK
  return [
    ...buildWall(x, x + 0.62, 0.26, 0.86, paint),
    ...buildWall(x + 0.04, x + 1.6, 0.18, 0.3, IRON),
    makeCone([x - 0.05, 0.9, 0.12], 0.05, [x + 0.68, 0.9, 0.12], 0.05, IRON),
    buildPane(x + 0.2, 0.68, 0.1),
    buildPane(x + 0.44, 0.68, 0.1),
    makeCone([x + 0.6, 0.53, 0], 0.23, [x + 1.5, 0.53, 0], 0.23, paint, { blend: 0.02 }),
    ...[0.8, 1.15, 1.42].map(
      (along): Solid => makeCone([x + along, 0.53, 0], 0.24, [x + along + 0.03, 0.53, 0], 0.24, BRASS),
    ),
    makeCone([x + 1.5, 0.53, 0], 0.235, [x + 1.66, 0.53, 0], 0.2, IRON),
    makeCone([x + 1.36, 0.74, 0], 0.07, [x + 1.36, 0.93, 0], 0.1, IRON),
    makeEllipsoid([x + 0.95, 0.77, 0], [0.11, 0.1, 0.11], BRASS),
    makeBall([x + 1.67, 0.72, 0.06], 0.055, parseRgb('#fff0bc'), { glow: 0.6 }),
    makeCone([x + 1.6, 0.14, 0.12], 0.05, [x + 1.75, 0.06, 0.06], 0.03, paint),
    ...buildWheel(x + 0.28, 0.17, rolled),
    ...buildWheel(x + 0.66, 0.17, rolled),
    ...buildWheel(x + 1.08, 0.12, rolled),
    ...buildWheel(x + 1.4, 0.12, rolled),
  ]
}

function buildCarriage(x: number, paint: Rgb, rolled: number): Solid[] {
  const long = CARRIAGE - 0.14
  return [
    ...buildWall(x, x + long, 0.2, 0.5, paint),
    ...buildWall(x, x + long, 0.48, 0.8, CREAM),
    makeCone([x, 0.84, 0.06], 0.09, [x + long, 0.84, 0.06], 0.09, STEEL, { blend: 0.03 }),
    ...[0.2, 0.5, 0.8, 1.08].map((along) => buildPane(x + along, 0.64, 0.1)),
    makeCone([x + long, 0.2, 0.05], 0.03, [x + CARRIAGE, 0.2, 0.05], 0.03, IRON),
    ...[0.2, 0.44, 0.86, 1.1].flatMap((along) => buildWheel(x + along, 0.11, rolled)),
  ]
}

/** An upright side, seen from where the viewer stands, with a little depth behind it. */
function buildWall(from: number, to: number, low: number, high: number, paint: Rgb): Solid[] {
  const r = 0.07
  const rows = Math.max(2, Math.ceil((high - low) / 0.1))
  return Array.from({ length: rows }, (_, n) => low + r + ((high - low - 2 * r) * n) / (rows - 1)).flatMap(
    (y): Solid[] => [0.17, 0].map((z) => makeCone([from + r, y, z], r, [to - r, y, z], r, paint, { blend: 0.06 })),
  )
}

const buildPane = (x: number, y: number, half: number): Solid =>
  makeEllipsoid([x, y, 0.23], [half * 0.85, half, 0.03], GLASS)

/** A wheel on the rail with a spoke that shows how far it has rolled. */
function buildWheel(x: number, r: number, rolled: number): Solid[] {
  const turn = -rolled / r
  const spoke = [Math.cos(turn) * r * 0.7, Math.sin(turn) * r * 0.7] as const
  return [
    makeCone([x, r, 0.19], r, [x, r, 0.24], r, IRON),
    makeCone([x - spoke[0], r - spoke[1], 0.31], 0.02, [x + spoke[0], r + spoke[1], 0.31], 0.02, STEEL),
    makeBall([x, r, 0.33], 0.03, BRASS),
  ]
}

/** Puffs that rise from the chimney, are left behind and grow. */
function buildSteam(time: number): Solid[] {
  const puffs = 5
  return Array.from({ length: puffs }, (_, n): Solid => {
    const age = (time * 0.9 + n / puffs) % 1
    const size = 0.07 + 0.08 * age
    return makeBall([BACK + 1.36 - 1.5 * age, 0.95 + 0.08 * age, 0], size * (1 - 0.6 * age ** 3), STEAM, {
      blend: 0.05,
    })
  })
}
