import { makeBall, makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'

/** A blue globe of radius 1 with land and cloud. */
export function buildEarth(): Solid[] {
  const land = (
    [
      [-0.3, 0.35, 0.75],
      [0.35, 0.1, 0.8],
      [0.1, -0.45, 0.75],
      [-0.5, -0.2, 0.7],
    ] as const
  ).map(([x, y, z], n) => makeEllipsoid([x, y, z], [0.3 + 0.05 * n, 0.22, 0.22], parseRgb('#7fa860'), { blend: 0.04 }))
  return [
    makeBall([0, 0, 0], 1, parseRgb('#3f86c4')),
    ...land,
    makeEllipsoid([0.2, 0.6, 0.72], [0.4, 0.08, 0.12], parseRgb('#f4f8fa'), { blend: 0.05 }),
  ]
}

/** A banded globe of radius 1 with its ring. */
export function buildRinged(): Solid[] {
  const bands = [-0.5, -0.15, 0.25, 0.6].map((y, n) =>
    makeEllipsoid(
      [0, y, 0.02],
      [Math.sqrt(1 - y * y) * 1.005, 0.1, Math.sqrt(1 - y * y) * 1.005],
      n % 2 === 0 ? parseRgb('#d9945f') : parseRgb('#f0c898'),
      { blend: 0.05 },
    ),
  )
  return [
    makeBall([0, 0, 0], 1, parseRgb('#e6ae78')),
    ...bands,
    makeEllipsoid([0, 0, 0], [1.85, 0.05, 1.4], parseRgb('#c9b49a'), {
      axes: [
        [0.97, 0.22, 0],
        [-0.2, 0.88, 0.42],
        [0.1, -0.41, 0.9],
      ],
    }),
  ]
}
