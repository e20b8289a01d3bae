import { makeCone, makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'

const WOOD = parseRgb('#a3805c')

/** Two metres and a third of wooden fence, a metre high. */
export function buildFence(): Solid[] {
  const grain = { grain: 0.16, grainScale: [4, 30] as const }
  const post = (x: number): Solid => makeCone([x, 0.05, 0], 0.075, [x, 1.0, 0], 0.065, WOOD, grain)
  return [
    makeCone([-1.2, 0.42, 0], 0.05, [1.2, 0.44, 0], 0.05, WOOD, grain),
    makeCone([-1.2, 0.78, 0], 0.05, [1.2, 0.76, 0], 0.05, WOOD, grain),
    post(-1.0),
    post(0.17),
  ]
}

/** A round bale, a metre and a bit. */
export function hayBale(variant: number): Solid[] {
  const straw = variant % 2 === 0 ? parseRgb('#d9b65e') : parseRgb('#caa651')
  return [
    makeCone([-0.5, 0.58, 0], 0.58, [0.5, 0.58, 0], 0.58, straw, { grain: 0.18, grainScale: [5, 26] }),
    makeEllipsoid([0.98, 0.58, 0.08], [0.14, 0.5, 0.48], parseRgb('#e6c877'), { grain: 0.2, grainScale: [22, 22] }),
  ]
}
