import { cone, ellipsoid, rgb, type Solid } from '../clay/solid.ts'

const WOOD = rgb('#a3805c')

/** Two metres and a third of wooden fence, a metre high. */
export function fence(): Solid[] {
  const grain = { grain: 0.16, grainScale: [4, 30] as const }
  const post = (x: number): Solid => cone([x, 0.05, 0], 0.075, [x, 1.0, 0], 0.065, WOOD, grain)
  return [
    cone([-1.2, 0.42, 0], 0.05, [1.2, 0.44, 0], 0.05, WOOD, grain),
    cone([-1.2, 0.78, 0], 0.05, [1.2, 0.76, 0], 0.05, WOOD, grain),
    post(-1.0),
    post(0.17),
  ]
}

/** A round bale, a metre and a bit. */
export function hayBale(variant: number): Solid[] {
  const straw = variant % 2 === 0 ? rgb('#d9b65e') : rgb('#caa651')
  return [
    cone([-0.5, 0.58, 0], 0.58, [0.5, 0.58, 0], 0.58, straw, { grain: 0.18, grainScale: [5, 26] }),
    ellipsoid([0.98, 0.58, 0.08], [0.14, 0.5, 0.48], rgb('#e6c877'), { grain: 0.2, grainScale: [22, 22] }),
  ]
}
