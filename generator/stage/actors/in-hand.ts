import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { add, scaleVector, type Vec3 } from '../vector.ts'
import type { Worn } from './worn.ts'

const WOOD = parseRgb('#8a5a3a')

/** Things that are carried high, with the arm raised. */
export const RAISED: ReadonlySet<string> = new Set(['umbrella', 'lantern', 'flag', 'sword'])

/** A held thing at a hand; `unit` is the holder's height in metres. */
export function inHand({ item, colour }: Worn, hand: Vec3, unit: number): Solid[] {
  const at = (x: number, y: number, z = 0): Vec3 => add(hand, scaleVector([x, y, z], unit))
  const rod = (from: Vec3, to: Vec3, r: number, paint: Rgb, end = r): Solid =>
    makeCone(from, r * unit, to, end * unit, paint)
  switch (item) {
    case 'umbrella': {
      const cloth = colour ?? parseRgb('#d8463f')
      const ribs = Array.from({ length: 13 }, (_, n): Solid => {
        const angle = (n / 13) * 2 * Math.PI
        const dye: Rgb = n % 2 === 0 ? cloth : [cloth[0] * 0.88, cloth[1] * 0.88, cloth[2] * 0.88]
        return makeCone(
          at(0, 0.42),
          0.02 * unit,
          at(Math.cos(angle) * 0.3, 0.29, Math.sin(angle) * 0.28),
          0.07 * unit,
          dye,
          { blend: 0.02 * unit },
        )
      })
      return [
        rod(at(0, -0.06), at(0, 0.44), 0.008, parseRgb('#5a4a40')),
        ...ribs,
        makeBall(at(0, 0.46), 0.014 * unit, WOOD),
      ]
    }
    case 'flower': {
      const petals = colour ?? parseRgb('#e8607a')
      const stems = [-0.04, 0, 0.04].map((x) => rod(hand, at(x, 0.12), 0.006, parseRgb('#5f8f3e')))
      const heads = [-0.05, 0, 0.05].map((x) => makeBall(at(x, 0.14), 0.035 * unit, petals, { blend: 0.004 * unit }))
      return [...stems, ...heads, makeBall(at(0, 0.15, 0.03), 0.016 * unit, parseRgb('#f3c63a'))]
    }
    case 'lantern':
      return [
        rod(at(0, 0), at(0, -0.05), 0.006, parseRgb('#3d4a4d')),
        makeEllipsoid(at(0, -0.1), scaleVector([0.035, 0.05, 0.035], unit), parseRgb('#ffdf8a'), { glow: 1 }),
        rod(at(0, -0.15), at(0, -0.16), 0.035, parseRgb('#3d4a4d')),
      ]
    case 'sword':
      return [
        rod(at(0, 0.02), at(0.05, 0.42), 0.014, colour ?? parseRgb('#c9ced4'), 0.004),
        rod(at(-0.045, 0.03), at(0.05, 0.02), 0.012, parseRgb('#d9b25a')),
      ]
    case 'book':
      return [
        makeEllipsoid(at(0.03, 0.02, 0.02), scaleVector([0.03, 0.07, 0.055], unit), colour ?? parseRgb('#3f6a9a')),
      ]
    case 'phone':
      return [makeEllipsoid(at(0.015, 0.04), scaleVector([0.012, 0.045, 0.024], unit), colour ?? parseRgb('#2b2a30'))]
    case 'flag': {
      const cloth = Array.from({ length: 9 }, (_, n) =>
        rod(at(0.01, 0.62 - n * 0.022), at(-0.27, 0.6 - n * 0.022), 0.014, colour ?? parseRgb('#d8382f')),
      )
      return [rod(at(0, -0.1), at(0.02, 0.64), 0.009, WOOD), ...cloth]
    }
    case 'suitcase':
      return [
        rod(at(-0.03, -0.03), at(0.03, -0.03), 0.01, parseRgb('#4a3227')),
        makeCone(at(-0.07, -0.12), 0.055 * unit, at(0.07, -0.12), 0.055 * unit, colour ?? parseRgb('#9a6a42'), {
          blend: 0.02 * unit,
        }),
      ]
    case 'stick':
      return [rod(at(0.01, 0.04), at(0.05, -0.36), 0.011, colour ?? WOOD)]
    default:
      return []
  }
}
