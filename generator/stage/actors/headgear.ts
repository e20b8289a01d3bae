import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import { type Worn, wornAs } from './worn.ts'

const GOLD = parseRgb('#f0c548')
const DARK = parseRgb('#2b2a30')

/** What is worn on a head: skull centre at the origin, looking right, unit = skull radius. */
export function buildHeadgear(worn: readonly Worn[] | undefined): Solid[] {
  return [
    ...buildHat(wornAs(worn, 'hat')?.colour ?? parseRgb('#b8823f'), wornAs(worn, 'hat')),
    ...topHat(wornAs(worn, 'top hat')),
    ...buildCrown(wornAs(worn, 'crown')),
    ...buildHelmet(wornAs(worn, 'helmet')),
    ...buildGlasses(wornAs(worn, 'glasses', 'sunglasses')),
    ...buildMask(wornAs(worn, 'mask')),
  ]
}

function buildHat(colour: Rgb, worn: Worn | undefined): Solid[] {
  if (!worn) return []
  const band: Rgb = [colour[0] * 0.55, colour[1] * 0.5, colour[2] * 0.5]
  return [
    makeEllipsoid([-0.1, 0.68, 0], [1.45, 0.13, 1.35], colour, { blend: 0.05, grain: 0.06 }),
    makeEllipsoid([-0.12, 0.8, 0], [0.86, 0.24, 0.84], band),
    makeEllipsoid([-0.14, 1.05, 0], [0.82, 0.48, 0.8], colour, { blend: 0.05, grain: 0.06 }),
  ]
}

function topHat(worn: Worn | undefined): Solid[] {
  if (!worn) return []
  const colour = worn.colour ?? DARK
  return [
    makeEllipsoid([-0.1, 0.75, 0], [1.2, 0.1, 1.12], colour),
    ...[-0.3, 0, 0.3].map((x) =>
      makeCone([-0.12 + x, 1.1, 0], 0.46, [-0.12 + x * 1.1, 1.75, 0], 0.48, colour, { blend: 0.15 }),
    ),
    makeEllipsoid([-0.12, 0.98, 0.02], [0.79, 0.13, 0.5], parseRgb('#a8383f')),
  ]
}

function buildCrown(worn: Worn | undefined): Solid[] {
  if (!worn) return []
  return Array.from({ length: 8 }, (_, n): Solid => {
    const angle = (n / 8) * 2 * Math.PI
    const at = (y: number, out: number): Vec3 => [Math.cos(angle) * out - 0.12, y, Math.sin(angle) * out]
    return makeCone(at(0.9, 0.6), 0.2, at(1.4, 0.68), 0.06, worn.colour ?? GOLD, { blend: 0.06 })
  })
}

function buildHelmet(worn: Worn | undefined): Solid[] {
  return worn
    ? [
        makeEllipsoid([-0.14, 0.32, 0], [1.1, 0.98, 1.08], worn.colour ?? parseRgb('#e0b83a'), { blend: 0.04 }),
        makeCone([0.3, 0.42, -0.7], 0.12, [0.3, 0.42, 0.7], 0.12, worn.colour ?? parseRgb('#e0b83a'), { blend: 0.3 }),
      ]
    : []
}

function buildGlasses(worn: Worn | undefined): Solid[] {
  if (!worn) return []
  const dark = worn.item === 'sunglasses'
  const rim = worn.colour ?? DARK
  return [-1, 1]
    .flatMap((side): Solid[] => [
      makeEllipsoid([0.86, 0.1, side * 0.42], [0.1, 0.27, 0.3], rim, { blend: 0.02 }),
      makeEllipsoid([0.93, 0.1, side * 0.43], [0.08, 0.2, 0.23], dark ? parseRgb('#3c4250') : parseRgb('#dcebf2')),
      ...(dark ? [] : [makeBall([0.99, 0.08, side * 0.42], 0.09, DARK)]),
      makeCone([0.84, 0.14, side * 0.66], 0.045, [0, 0.12, side * 0.95], 0.04, rim),
    ])
    .concat([makeCone([0.96, 0.14, -0.16], 0.05, [0.96, 0.14, 0.16], 0.05, rim)])
}

function buildMask(worn: Worn | undefined): Solid[] {
  return worn ? [makeEllipsoid([0.6, 0.1, 0], [0.4, 0.26, 0.82], worn.colour ?? DARK, { blend: 0.03 })] : []
}
