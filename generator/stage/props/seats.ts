import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'

const WOOD = parseRgb('#8a5a3a')
const OAK = { grain: 0.1, grainScale: [4, 20] as const }
const CORNERS = [
  [-1, 1],
  [1, 1],
  [-1, -1],
  [1, -1],
] as const

/** A sofa for three, nine tenths of a metre high. */
export function buildSofa(cloth: Rgb): Solid[] {
  const dark: Rgb = [cloth[0] * 0.82, cloth[1] * 0.82, cloth[2] * 0.82]
  const soft = { blend: 0.05, grain: 0.04 }
  return [
    ...[-0.16, 0.02, 0.18].map((z): Solid => makeCone([-0.86, 0.28, z], 0.16, [0.86, 0.28, z], 0.16, dark, soft)),
    ...[0.5, 0.68].map((y): Solid => makeCone([-0.8, y, -0.2], 0.16, [0.8, y, -0.2], 0.16, cloth, soft)),
    ...[-0.52, 0, 0.52].map((x): Solid => makeEllipsoid([x, 0.46, 0.12], [0.27, 0.09, 0.24], cloth, { grain: 0.04 })),
    ...[-0.52, 0, 0.52].map((x): Solid => makeEllipsoid([x, 0.68, -0.06], [0.27, 0.2, 0.09], cloth, { grain: 0.04 })),
    ...[-0.95, 0.95].flatMap((x): Solid[] => [
      makeCone([x, 0.34, -0.22], 0.14, [x, 0.34, 0.26], 0.14, dark, soft),
      makeCone([x, 0.5, -0.22], 0.13, [x, 0.5, 0.26], 0.13, cloth, soft),
    ]),
    ...CORNERS.map(
      ([x, z]): Solid => makeCone([x * 0.85, 0.16, z * 0.22], 0.04, [x * 0.87, 0.02, z * 0.24], 0.03, WOOD),
    ),
  ]
}

/** A wooden chair, a metre high. */
export function buildChair(paint: Rgb): Solid[] {
  return [
    ...CORNERS.map(
      ([x, z]): Solid => makeCone([x * 0.19, 0.47, z * 0.16], 0.032, [x * 0.22, 0.03, z * 0.19], 0.026, paint),
    ),
    ...[-0.12, -0.04, 0.04, 0.12].map(
      (z): Solid => makeCone([-0.2, 0.49, z], 0.045, [0.2, 0.49, z], 0.045, paint, { ...OAK, blend: 0.03 }),
    ),
    ...[-0.2, 0.2].map((x): Solid => makeCone([x, 0.48, -0.17], 0.032, [x * 1.04, 0.97, -0.23], 0.028, paint)),
    ...[0.66, 0.8, 0.93].map((y): Solid => makeCone([-0.2, y, -0.2], 0.035, [0.2, y, -0.2], 0.035, paint, OAK)),
    makeCone([-0.2, 0.22, 0.17], 0.018, [0.2, 0.22, 0.17], 0.018, paint),
  ]
}

/** A bare table, eight tenths of a metre high. */
export function buildTable(paint: Rgb): Solid[] {
  return [
    ...[-0.34, -0.2, -0.06, 0.08, 0.22, 0.34].map(
      (z): Solid => makeCone([-0.78, 0.75, z], 0.05, [0.78, 0.75, z], 0.05, paint, { ...OAK, blend: 0.04 }),
    ),
    makeCone([-0.68, 0.66, 0.3], 0.045, [0.68, 0.66, 0.3], 0.045, paint, OAK),
    ...CORNERS.map(
      ([x, z]): Solid => makeCone([x * 0.7, 0.7, z * 0.3], 0.06, [x * 0.74, 0.04, z * 0.32], 0.038, paint),
    ),
    ...CORNERS.map(([x, z]): Solid => makeBall([x * 0.74, 0.03, z * 0.32], 0.03, paint)),
  ]
}
