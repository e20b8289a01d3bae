import { makeBall, makeCone, makeEllipsoid, type Rgb, type Solid } from '../clay/solid.ts'
import { lerp, type Vec3 } from '../vector.ts'
import type { FishShape } from './shoal.ts'

type Place = (p: Vec3) => Vec3
const DARK: Rgb = [0.16, 0.17, 0.22]
const WHITE: Rgb = [0.98, 0.98, 0.96]

/** Eyes and mouth of a swimmer; `half` is half its length in its heights, `h` its height in metres. */
export function fishFace(shape: FishShape, h: number, place: Place, half: number): Solid[] {
  switch (shape.head) {
    case 'beak':
      return buildDolphin(shape, h, place, half)
    case 'shark':
      return buildShark(shape, h, place, half)
    case 'whale':
      return buildWhale(h, place, half)
    default:
      return buildEyes(h, place, [half - 0.02, 0.12, 0.3], 1)
  }
}

function buildEyes(h: number, place: Place, [x, y, z]: Vec3, size: number): Solid[] {
  return [-1, 1].flatMap((side): Solid[] => {
    const eye = place([x, y, side * z])
    const s = size * h
    return [
      makeEllipsoid(eye, [0.085 * s, 0.095 * s, 0.085 * s], WHITE),
      makeBall([eye[0] + 0.03 * s, eye[1], eye[2] + side * 0.035 * s], 0.06 * s, [0.1, 0.09, 0.12]),
      makeBall([eye[0] + 0.05 * s, eye[1] + 0.03 * s, eye[2] + side * 0.085 * s], 0.018 * s, [1, 1, 1]),
    ]
  })
}

/** A line of small cones through points of the body. */
function buildLine(place: Place, points: Vec3[], thick: number, colour: Rgb): Solid[] {
  return points.slice(1).map((to, n) => makeCone(place(points[n]!), thick, place(to), thick, colour))
}

/** A round brow, a slim beak and a mouth that smiles. */
function buildDolphin({ back, belly }: FishShape, h: number, place: Place, half: number): Solid[] {
  const soft = { blend: 0.05 * h, grain: 0.04 }
  const smile = (side: number): Vec3[] =>
    [0, 0.25, 0.5, 0.75, 1].map((k) => [
      lerp(half + 0.72, half + 0.02, k),
      -0.13 - 0.03 * Math.sin(k * 3.1) + 0.14 * k ** 3,
      side * lerp(0.07, 0.32, k),
    ])
  return [
    makeBall(place([half - 0.02, 0.04, 0]), 0.33 * h, back, soft),
    makeCone(place([half + 0.1, -0.07, 0]), 0.17 * h, place([half + 0.68, -0.1, 0]), 0.085 * h, back, soft),
    makeCone(place([half - 0.05, -0.2, 0]), 0.17 * h, place([half + 0.62, -0.17, 0]), 0.075 * h, belly, soft),
    ...[-1, 1].flatMap((side) => buildLine(place, smile(side), 0.018 * h, DARK)),
    ...buildEyes(h, place, [half + 0.06, 0.07, 0.29], 0.95),
  ]
}

/** A pointed snout over a mouth full of teeth, gills behind it. */
function buildShark({ back, belly }: FishShape, h: number, place: Place, half: number): Solid[] {
  const soft = { blend: 0.05 * h, grain: 0.04 }
  const grim = (k: number, side: number): Vec3 => [
    lerp(half + 0.16, half - 0.3, k),
    -0.2 - 0.1 * k,
    side * lerp(0.17, 0.45, k),
  ]
  const mouth = [-1, 1].flatMap((side): Solid[] => [
    ...buildLine(
      place,
      [0, 0.33, 0.66, 1].map((k) => grim(k, side)),
      0.028 * h,
      DARK,
    ),
    ...[0.1, 0.3, 0.5, 0.7, 0.9].map((k) => {
      const [x, y, z] = grim(k, side)
      return makeCone(place([x, y, z * 1.02]), 0.035 * h, place([x, y - 0.09, z * 1.05]), 0.006 * h, WHITE)
    }),
    ...[0, 1, 2].flatMap((n) => {
      const x = half - 0.62 - 0.12 * n
      return buildLine(
        place,
        [
          [x, 0.14, side * 0.44],
          [x - 0.05, -0.12, side * 0.47],
        ],
        0.016 * h,
        DARK,
      )
    }),
  ])
  return [
    makeCone(place([half - 0.1, 0.04, 0]), 0.3 * h, place([half + 0.42, 0.06, 0]), 0.07 * h, back, soft),
    makeCone(place([half - 0.1, -0.1, 0]), 0.24 * h, place([half + 0.26, -0.04, 0]), 0.1 * h, belly, soft),
    ...mouth,
    ...buildEyes(h, place, [half + 0.02, 0.14, 0.26], 0.65),
  ]
}

/** A long mouth low on a broad head, pleats under it. */
function buildWhale(h: number, place: Place, half: number): Solid[] {
  return [-1, 1]
    .flatMap((side): Solid[] => [
      ...buildLine(
        place,
        [0, 0.3, 0.6, 1].map(
          (k): Vec3 => [lerp(half + 0.36, half - 0.42, k), -0.16 + 0.1 * k * k, side * lerp(0.3, 0.56, k)],
        ),
        0.02 * h,
        DARK,
      ),
      ...[0, 1, 2].flatMap((n) =>
        buildLine(
          place,
          [
            [half + 0.2, -0.26 - 0.07 * n, side * (0.3 - 0.05 * n)],
            [half - 0.7, -0.28 - 0.07 * n, side * (0.44 - 0.05 * n)],
          ],
          0.01 * h,
          [0.6, 0.68, 0.74],
        ),
      ),
    ])
    .concat(buildEyes(h, place, [half - 0.36, 0.06, 0.52], 0.6))
}
