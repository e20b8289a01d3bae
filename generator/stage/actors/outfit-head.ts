import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import type { BipedShape } from './biped-shape.ts'

const DARK = parseRgb('#22252c')
const GOLD = parseRgb('#f0c548')

/** What a calling puts over the hair: skull centre at the origin, looking right, unit = skull radius. */
export function outfitOnHead(shape: BipedShape): Solid[] {
  switch (shape.outfit) {
    case 'police':
      return peakedCap(parseRgb('#23386e'))
    case 'soldier':
      return [
        makeEllipsoid([-0.1, 0.34, 0], [1.12, 0.94, 1.1], parseRgb('#56633f'), { blend: 0.04, grain: 0.08 }),
        makeEllipsoid([-0.08, 0.3, 0], [1.24, 0.14, 1.2], parseRgb('#48543a'), { blend: 0.06 }),
      ]
    case 'runner':
      return [makeEllipsoid([-0.02, 0.42, 0], [1.06, 0.17, 1.04], parseRgb('#f4f4f0'))]
    default:
      return []
  }
}

/** A head of which no face is seen, or null for the others. */
export function closedHead(shape: BipedShape): Solid[] | null {
  switch (shape.outfit) {
    case 'astronaut':
      return [
        makeEllipsoid([-0.08, 0.08, 0], [1.42, 1.42, 1.4], parseRgb('#f4f5f6'), { blend: 0.03 }),
        makeEllipsoid([0.52, 0.1, 0], [0.98, 0.86, 1.06], parseRgb('#c98f2e'), { blend: 0.01 }),
        makeEllipsoid([0.6, 0.08, 0], [0.96, 0.74, 0.96], parseRgb('#27405e'), { blend: 0.01 }),
        makeEllipsoid([1.3, 0.46, 0.52], [0.16, 0.14, 0.2], parseRgb('#dfeaf2')),
      ]
    case 'knight':
      return [
        makeEllipsoid([0, 0, 0], [1.06, 1.14, 1.02], shape.hairColour, { blend: 0.04 }),
        makeCone([0.5, -0.3, 0], 0.66, [0.95, -0.4, 0], 0.3, shape.hairColour, { blend: 0.1 }),
        makeEllipsoid([0.72, 0.2, 0], [0.4, 0.09, 0.8], DARK),
        ...[0, 1, 2].map((n) => makeEllipsoid([1.02, -0.25 - 0.16 * n, 0.3], [0.18, 0.04, 0.14], DARK)),
        ...Array.from({ length: 7 }, (_, n) => {
          const angle = 1.2 + n * 0.3
          return makeBall([Math.cos(angle) * 1.25, Math.sin(angle) * 1.3, 0], 0.3, parseRgb('#c8302f'), {
            blend: 0.1,
            grain: 0.08,
          })
        }),
      ]
    case 'robot':
      return robotHead(shape)
    default:
      return null
  }
}

function peakedCap(cloth: Rgb): Solid[] {
  return [
    makeEllipsoid([-0.05, 0.5, 0], [1.02, 0.24, 1], DARK),
    makeEllipsoid([0.72, 0.44, 0], [0.6, 0.09, 0.74], DARK),
    makeEllipsoid([-0.08, 0.86, 0], [1.24, 0.26, 1.16], cloth, { blend: 0.05 }),
    ...[-0.25, 0.25].map((z) => makeBall([0.92, 0.68, z], 0.19, GOLD)),
  ]
}

function robotHead({ hairColour, skin }: BipedShape): Solid[] {
  const edge = (x: number, y: number): Solid =>
    makeCone([x, y, -0.5], 0.48, [x, y, 0.5], 0.48, hairColour, { blend: 0.12 })
  const bothSides = (make: (side: number) => Solid[]): Solid[] => [-1, 1].flatMap(make)
  const eye = (side: number): Vec3 => [0.82, 0.22, side * 0.42]
  return [
    ...[-0.42, 0.42].flatMap((x) => [edge(x, -0.45), edge(x, 0.45)]),
    makeEllipsoid([0.5, 0, 0], [0.42, 0.78, 0.8], skin, { blend: 0.02 }),
    ...bothSides((side) => [
      makeBall(eye(side), 0.25, DARK),
      makeBall([0.92, 0.22, side * 0.44], 0.19, parseRgb('#4fe0f0')),
      makeCone([0, 0, side * 0.9], 0.26, [0, 0, side * 1.15], 0.22, parseRgb('#e0a83a')),
    ]),
    ...[-0.26, 0, 0.26].map((z) => makeCone([0.9, -0.5, z], 0.08, [0.9, -0.34, z], 0.08, DARK)),
    makeCone([0, 0.9, 0], 0.07, [0, 1.45, 0], 0.05, DARK),
    makeBall([0, 1.5, 0], 0.2, parseRgb('#e0402f')),
  ]
}
