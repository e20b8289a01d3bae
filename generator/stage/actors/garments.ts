import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import type { BipedShape } from './biped-shape.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'
import { type Worn, wornAs } from './worn.ts'

const SUIT = parseRgb('#34384a')

/** Somebody in the clothes a plan names; what changes no shape is only another colour. */
export function dressBody(base: BipedShape, wears: readonly Worn[], holds: readonly Worn[]): BipedShape {
  const suit = wornAs(wears, 'suit')
  const coat = wornAs(wears, 'coat')
  const shirt = wornAs(wears, 'shirt')
  const dress = wornAs(wears, 'dress')
  const shape: BipedShape = { ...base, wears: [...(base.wears ?? []), ...wears], holds }
  if (shirt) shape.top = shirt.colour ?? parseRgb('#f2efe8')
  if (coat) Object.assign(shape, { top: coat.colour ?? parseRgb('#b98a4e'), shortSleeves: false })
  if (dress)
    Object.assign(shape, {
      top: dress.colour ?? parseRgb('#c8384f'),
      bottom: dress.colour ?? parseRgb('#c8384f'),
      skirt: true,
    })
  if (suit)
    Object.assign(shape, {
      top: suit.colour ?? SUIT,
      bottom: suit.colour ?? SUIT,
      skirt: false,
      shorts: false,
      shortSleeves: false,
      shoes: parseRgb('#26222a'),
    })
  const boots = wornAs(wears, 'boots')
  if (boots) shape.shoes = boots.colour ?? parseRgb('#6b4428')
  return shape
}

/** Scarf, tie, cape and backpack on a trunk; `place` takes body heights to metres. */
export function bipedGarments(shape: BipedShape, h: number, place: (p: Vec3) => Vec3, flutter: number): Solid[] {
  const { wears, shoulder } = shape
  const solids: Solid[] = []
  const scarf = wornAs(wears, 'scarf')
  if (scarf)
    solids.push(...scarfAt([0.02, shoulder + 0.035, 0], 0.058, scarf.colour ?? parseRgb('#d8463f'), h, place, flutter))
  const tie = wornAs(wears, 'tie') ?? wornAs(wears, 'suit')
  if (tie) {
    const colour = tie.item === 'tie' ? (tie.colour ?? parseRgb('#c8384f')) : parseRgb('#c8384f')
    solids.push(
      makeEllipsoid(place([0.075, shoulder - 0.045, 0]), [0.03 * h, 0.06 * h, 0.035 * h], parseRgb('#f6f4ee')),
      makeCone(place([0.102, shoulder - 0.015, 0]), 0.013 * h, place([0.108, shoulder - 0.14, 0]), 0.019 * h, colour),
    )
  }
  const cape = wornAs(wears, 'cape')
  if (cape) {
    for (let n = 0; n < 7; n++) {
      const z = (n - 3) * 0.035
      const hem: Vec3 = [-0.19 - 0.05 * flutter, shoulder - 0.42, z * 1.9]
      solids.push(
        makeCone(
          place([-0.06, shoulder - 0.01, z]),
          0.03 * h,
          place(hem),
          0.042 * h,
          cape.colour ?? parseRgb('#b8323a'),
          {
            blend: 0.02 * h,
          },
        ),
      )
    }
  }
  const pack = wornAs(wears, 'backpack')
  if (pack)
    solids.push(
      makeEllipsoid(
        place([-0.12, shoulder - 0.11, 0]),
        [0.07 * h, 0.11 * h, 0.085 * h],
        pack.colour ?? parseRgb('#3f7f8a'),
        {
          blend: 0.01 * h,
        },
      ),
    )
  return solids
}

function scarfAt(neck: Vec3, r: number, colour: Rgb, h: number, place: (p: Vec3) => Vec3, flutter: number): Solid[] {
  const ring = Array.from({ length: 10 }, (_, n): Solid => {
    const angle = (n / 10) * 2 * Math.PI
    return makeBall(
      place([neck[0] + Math.cos(angle) * r, neck[1], neck[2] + Math.sin(angle) * r]),
      r * 0.52 * h,
      colour,
      {
        blend: 0.02 * h,
      },
    )
  })
  const end: Vec3 = [neck[0] - r * 3.6, neck[1] - r * (1.6 - flutter), neck[2] + r * 1.7]
  return [
    ...ring,
    makeCone(place([neck[0] - r, neck[1], neck[2] + r * 0.8]), r * 0.42 * h, place(end), r * 0.5 * h, colour, {
      blend: 0.02 * h,
    }),
  ]
}

/** The same for an animal on four legs: a scarf about the neck, a cape or coat on its back. */
export function quadrupedGarments(
  shape: QuadrupedShape,
  h: number,
  trunk: (p: Vec3) => Vec3,
  flutter: number,
): Solid[] {
  const { wears } = shape
  if (!wears || wears.length === 0) return []
  const half = shape.body / 2
  const y = shape.leg + 0.065
  const solids: Solid[] = []
  const cloth = wornAs(wears, 'suit', 'coat', 'shirt', 'dress', 'cape')
  if (cloth) {
    const colour = cloth.colour ?? (cloth.item === 'suit' ? SUIT : parseRgb('#b8423a'))
    solids.push(
      makeCone(
        trunk([-half * 0.75, y, 0]),
        shape.hipRadius * 1.07 * h,
        trunk([half * 0.85, y, 0]),
        shape.chestRadius * 1.06 * h,
        colour,
        { blend: 0.01 * h },
      ),
    )
  }
  const neck: Vec3 = [half + shape.head[0] * 0.5, y + shape.head[1] * 0.42, 0]
  const scarf = wornAs(wears, 'scarf')
  if (scarf)
    solids.push(...scarfAt(neck, shape.headRadius * 0.78, scarf.colour ?? parseRgb('#d8463f'), h, trunk, flutter))
  const tie = wornAs(wears, 'tie', 'suit')
  if (tie) {
    const front: Vec3 = [neck[0] + shape.headRadius * 0.66, neck[1] - 0.05, 0]
    solids.push(
      makeCone(
        trunk(front),
        0.03 * h,
        trunk([front[0] + 0.01, front[1] - 0.16, 0]),
        0.045 * h,
        tie.item === 'tie' ? (tie.colour ?? parseRgb('#c8384f')) : parseRgb('#c8384f'),
      ),
    )
  }
  return solids
}
