import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'

const WHITE = parseRgb('#f6f2ea')
const IRON = parseRgb('#4a4f57')

/** A lighthouse in bands on its rock; unit = its height. */
export function buildLighthouse(paint: Rgb): Solid[] {
  const radius = (y: number) => 0.125 - 0.06 * y
  const bands = Array.from({ length: 5 }, (_, n): Solid => {
    const [low, high] = [0.05 + n * 0.135, 0.05 + (n + 1) * 0.135]
    return makeCone([0, low, 0], radius(low), [0, high, 0], radius(high), n % 2 === 0 ? WHITE : paint, { grain: 0.03 })
  })
  const windows = [0.2, 0.46, 0.66].map(
    (y): Solid => makeEllipsoid([0.03, y, radius(y) - 0.004], [0.014, 0.024, 0.01], parseRgb('#3f4a58')),
  )
  const rocks = (
    [
      [-0.16, 0.09],
      [0.15, 0.08],
      [-0.02, 0.07],
      [0.23, 0.05],
      [-0.25, 0.05],
    ] as const
  ).map(
    ([x, r]): Solid => makeEllipsoid([x, r * 0.42, 0.06], [r * 1.2, r * 0.55, r], parseRgb('#8d867c'), { grain: 0.12 }),
  )
  return [
    ...bands,
    ...windows,
    makeEllipsoid([0, 0.075, 0.118], [0.032, 0.055, 0.014], parseRgb('#8a5a3a')),
    ...rocks,
    makeEllipsoid([0, 0.735, 0], [0.12, 0.014, 0.12], IRON),
    ...[-0.1, -0.06, -0.02, 0.02, 0.06, 0.1].map(
      (x): Solid => makeCone([x, 0.735, 0.06], 0.005, [x, 0.785, 0.06], 0.005, IRON),
    ),
    makeCone([-0.105, 0.787, 0.05], 0.005, [0.105, 0.787, 0.05], 0.005, IRON),
    makeCone([0, 0.755, 0], 0.062, [0, 0.86, 0], 0.058, parseRgb('#ffe9a8'), { glow: 1 }),
    ...[-0.05, 0, 0.05].map((x): Solid => makeCone([x, 0.75, 0.045], 0.006, [x, 0.88, 0.04], 0.006, IRON)),
    makeEllipsoid([0, 0.895, 0], [0.075, 0.058, 0.075], paint),
    makeCone([0, 0.94, 0], 0.012, [0, 0.985, 0], 0.006, IRON),
    makeBall([0, 0.985, 0], 0.012, IRON),
  ]
}
