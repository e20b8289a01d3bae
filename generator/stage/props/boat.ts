import { makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'

const WOOD = parseRgb('#a9744a')
const CLOTH = parseRgb('#f6f1e4')

/** A small sailing boat, its keel at the origin, looking right; unit = its height with the mast. */
export function buildBoat(paint: Rgb): Solid[] {
  const hull = [-0.07, 0, 0.07].flatMap((z): Solid[] => [
    makeCone([-0.34, 0.085, z], 0.075, [0.16, 0.085, z], 0.08, paint, { blend: 0.04 }),
    makeCone([0.16, 0.085, z], 0.08, [0.42, 0.12, z * 0.2], 0.035, paint, { blend: 0.04 }),
  ])
  const planks = [-0.08, -0.03, 0.02, 0.07].map(
    (z): Solid => makeCone([-0.36, 0.155, z], 0.028, [0.34, 0.165, z * 0.6], 0.02, WOOD, { grain: 0.1, blend: 0.01 }),
  )
  return [
    ...hull,
    makeCone([-0.4, 0.15, 0.13], 0.016, [0.43, 0.16, 0.02], 0.014, parseRgb('#fbf7ee'), { blend: 0.004 }),
    ...planks,
    makeCone([0, 0.15, 0], 0.014, [0, 0.985, 0], 0.009, WOOD),
    makeCone([0, 0.24, 0], 0.011, [-0.38, 0.23, 0.02], 0.009, WOOD),
    ...buildSail(-0.36, 0.27, 0.93, CLOTH),
    ...buildSail(0.33, 0.24, 0.8, parseRgb('#ece4d2')),
    makeCone([0, 0.985, 0], 0.012, [-0.09, 0.97, 0], 0.003, paint),
  ]
}

/** A triangle of cloth between the mast and a corner `reach` away from it, bellied toward the viewer. */
function buildSail(reach: number, low: number, high: number, cloth: Rgb): Solid[] {
  const solids: Solid[] = []
  for (let n = 0; n < 12; n++) {
    const k = n / 12
    const y = low + (high - low) * k
    const edge = reach * (1 - k)
    const foot = Math.sign(reach) * 0.02
    solids.push(
      makeCone([foot, y, 0.01], 0.034, [foot + (edge - foot) * 0.55, y - 0.006, 0.05], 0.036, cloth, { blend: 0.05 }),
      makeCone([foot + (edge - foot) * 0.55, y - 0.006, 0.05], 0.036, [edge, y - 0.01, 0.01], 0.022, cloth, {
        blend: 0.05,
      }),
    )
  }
  return [...solids, makeEllipsoid([reach * 0.3, low + 0.01, 0.03], [Math.abs(reach) * 0.6, 0.012, 0.02], cloth)]
}
