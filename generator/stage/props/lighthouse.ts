import { ball, cone, ellipsoid, type Rgb, rgb, type Solid } from '../clay/solid.ts'

const WHITE = rgb('#f6f2ea')
const IRON = rgb('#4a4f57')

/** A lighthouse in bands on its rock; unit = its height. */
export function lighthouse(paint: Rgb): Solid[] {
  const radius = (y: number) => 0.125 - 0.06 * y
  const bands = Array.from({ length: 5 }, (_, n): Solid => {
    const [low, high] = [0.05 + n * 0.135, 0.05 + (n + 1) * 0.135]
    return cone([0, low, 0], radius(low), [0, high, 0], radius(high), n % 2 === 0 ? WHITE : paint, { grain: 0.03 })
  })
  const windows = [0.2, 0.46, 0.66].map(
    (y): Solid => ellipsoid([0.03, y, radius(y) - 0.004], [0.014, 0.024, 0.01], rgb('#3f4a58')),
  )
  const rocks = (
    [
      [-0.16, 0.09],
      [0.15, 0.08],
      [-0.02, 0.07],
      [0.23, 0.05],
      [-0.25, 0.05],
    ] as const
  ).map(([x, r]): Solid => ellipsoid([x, r * 0.42, 0.06], [r * 1.2, r * 0.55, r], rgb('#8d867c'), { grain: 0.12 }))
  return [
    ...bands,
    ...windows,
    ellipsoid([0, 0.075, 0.118], [0.032, 0.055, 0.014], rgb('#8a5a3a')),
    ...rocks,
    ellipsoid([0, 0.735, 0], [0.12, 0.014, 0.12], IRON),
    ...[-0.1, -0.06, -0.02, 0.02, 0.06, 0.1].map(
      (x): Solid => cone([x, 0.735, 0.06], 0.005, [x, 0.785, 0.06], 0.005, IRON),
    ),
    cone([-0.105, 0.787, 0.05], 0.005, [0.105, 0.787, 0.05], 0.005, IRON),
    cone([0, 0.755, 0], 0.062, [0, 0.86, 0], 0.058, rgb('#ffe9a8'), { glow: 1 }),
    ...[-0.05, 0, 0.05].map((x): Solid => cone([x, 0.75, 0.045], 0.006, [x, 0.88, 0.04], 0.006, IRON)),
    ellipsoid([0, 0.895, 0], [0.075, 0.058, 0.075], paint),
    cone([0, 0.94, 0], 0.012, [0, 0.985, 0], 0.006, IRON),
    ball([0, 0.985, 0], 0.012, IRON),
  ]
}
