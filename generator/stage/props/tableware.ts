import { makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'

/** A cup of coffee on its saucer; unit = its height. */
export function buildCup(paint: Rgb): Solid[] {
  const rim: Rgb = [paint[0] * 0.6 + 0.4, paint[1] * 0.6 + 0.4, paint[2] * 0.6 + 0.4]
  const handle = Array.from({ length: 7 }, (_, n): Solid => {
    const [a, b] = [-1.35 + n * 0.39, -1.35 + (n + 1) * 0.39]
    const at = (angle: number) => [0.42 + Math.cos(angle) * 0.24, 0.56 + Math.sin(angle) * 0.25, 0] as const
    return makeCone(at(a), 0.05, at(b), 0.05, paint, { blend: 0.03 })
  })
  // Round at the foot and straight above; solids of revolution lie in thin slices.
  const wall = Array.from({ length: 24 }, (_, n): Solid => {
    const y = 0.16 + n * 0.033
    const r = 0.22 + 0.26 * Math.sin(Math.min(1, (n + 2) / 18) * 1.57)
    return makeEllipsoid([0, y, 0], [r, 0.11, r * 0.96], paint, { blend: 0.2 })
  })
  return [
    makeEllipsoid([0, 0.05, 0], [0.8, 0.05, 0.7], rim),
    makeEllipsoid([0, 0.08, 0.02], [0.55, 0.035, 0.48], paint),
    ...handle,
    ...wall,
    makeEllipsoid([0, 0.95, 0], [0.48, 0.045, 0.46], rim),
    makeEllipsoid([0, 0.96, 0.03], [0.42, 0.045, 0.4], parseRgb('#5a3524')),
  ]
}

/** A bottle with a label; unit = its height. */
export function buildBottle(glass: Rgb): Solid[] {
  const light: Rgb = [glass[0] * 0.6 + 0.4, glass[1] * 0.6 + 0.4, glass[2] * 0.6 + 0.4]
  return [
    makeCone([0, 0.13, 0], 0.125, [0, 0.48, 0], 0.13, glass, { blend: 0.04 }),
    makeEllipsoid([0, 0.03, 0], [0.12, 0.03, 0.12], glass, { blend: 0.03 }),
    makeCone([0, 0.5, 0], 0.13, [0, 0.7, 0], 0.05, glass, { blend: 0.05 }),
    makeCone([0, 0.66, 0], 0.05, [0, 0.92, 0], 0.043, glass, { blend: 0.03 }),
    makeCone([0, 0.9, 0], 0.05, [0, 0.95, 0], 0.05, parseRgb('#c9a24a')),
    makeEllipsoid([0, 0.32, 0.085], [0.098, 0.13, 0.062], parseRgb('#f4ead2')),
    makeEllipsoid([0, 0.35, 0.136], [0.06, 0.014, 0.02], parseRgb('#a8383f')),
    makeEllipsoid([0, 0.28, 0.138], [0.045, 0.01, 0.02], parseRgb('#8a7a66')),
    makeEllipsoid([-0.082, 0.5, 0.085], [0.014, 0.08, 0.02], light, { blend: 0.01 }),
  ]
}

/** An apple with its leaf; unit = its height with the stalk. */
export function buildApple(skin: Rgb): Solid[] {
  const light: Rgb = [skin[0] * 0.65 + 0.35, skin[1] * 0.65 + 0.35, skin[2] * 0.65 + 0.3]
  const speckled = { grain: 0.07, grainScale: [26, 26] as const, blend: 0.16 }
  const lobes = [-0.15, 0.15].map((x): Solid => makeEllipsoid([x, 0.42, 0], [0.32, 0.4, 0.42], skin, speckled))
  return [
    ...lobes,
    makeEllipsoid([0, 0.36, 0.04], [0.43, 0.35, 0.4], skin, speckled),
    makeEllipsoid([-0.2, 0.58, 0.28], [0.07, 0.1, 0.06], light, { blend: 0.05 }),
    makeEllipsoid([0, 0.76, 0.1], [0.11, 0.045, 0.12], [skin[0] * 0.55, skin[1] * 0.55, skin[2] * 0.55], {
      blend: 0.05,
    }),
    makeCone([0, 0.72, 0.04], 0.03, [0.06, 0.98, 0.04], 0.026, parseRgb('#6b4a30')),
    makeEllipsoid([0.22, 0.9, 0.06], [0.17, 0.065, 0.05], parseRgb('#6fa83e'), {
      axes: [
        [0.92, 0.38, 0],
        [-0.38, 0.92, 0],
        [0, 0, 1],
      ],
    }),
  ]
}
