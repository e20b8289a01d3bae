import { makeBall, makeCone, makeEllipsoid, type Rgb, type Solid } from '../clay/solid.ts'
import { mixVectors, scaleVector, type Vec3 } from '../vector.ts'
import type { BipedShape } from './biped-shape.ts'
import { flatMark } from './flat-mark.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

const isBare = ({ animal, top }: BipedShape): boolean => animal !== undefined && top === animal.coat

/** Belly and markings of an animal that stands on two legs without clothes; body heights to metres by `chest`. */
export function uprightCoat(
  shape: BipedShape,
  height: number,
  chest: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
): Solid[] {
  const { animal } = shape
  if (!animal || !isBare(shape)) return []
  const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
  const middle = shape.leg + 0.44 * (shape.shoulder - shape.leg)
  const round = (x: number, radii: Vec3, colour: Rgb, blend: number): Solid =>
    makeEllipsoid(chest([x, middle, 0]), scaleVector(radii, height), colour, {
      axes,
      blend: blend * height,
      grain: 0.04,
    })
  return [
    round(0, [0.11, 0.16, 0.115], animal.coat, 0.04),
    ...(animal.belly === animal.coat ? [] : [round(0.055, [0.07, 0.115, 0.075], animal.belly, 0.03)]),
    ...buildMarkings(animal, height, middle, chest, direction),
  ]
}

function buildMarkings(
  { coatMarks }: QuadrupedShape,
  height: number,
  middle: number,
  chest: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
): Solid[] {
  if (!coatMarks || coatMarks.kind === 'scutes') return []
  const { kind, colour } = coatMarks
  const radiusAt = (y: number) => 0.113 * Math.sqrt(Math.max(0.5, 1 - (y / 0.17) ** 2))
  if (kind === 'stripes' || kind === 'band') {
    const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
    const rings = kind === 'band' ? [[0.13, 0.2]] : [-0.1, -0.045, 0.01, 0.065, 0.12].map((y) => [y, 0.03])
    return rings.map(([y, half]) => {
      const r = radiusAt(y!) * 1.06 * height
      return makeEllipsoid(chest([0, middle + y!, 0]), [r, half! * height, r], colour, { axes, blend: 0.006 * height })
    })
  }
  if (kind === 'wool') {
    return Array.from({ length: 40 }, (_, n) => {
      const y = -0.14 + 0.28 * ((n * 0.7549) % 1)
      const r = radiusAt(y) * 1.1
      const at: Vec3 = [r * Math.cos(n * 3.58), middle + y, r * Math.sin(n * 3.58)]
      return makeBall(chest(at), 0.036 * height, colour, { blend: 0.008 * height, grain: 0.04 })
    })
  }
  const size = { spots: 0.017, tiles: 0.03, patches: 0.045 }[kind]
  return Array.from({ length: kind === 'patches' ? 9 : 34 }, (_, n) => {
    const y = -0.12 + 0.25 * ((n * 0.7549) % 1)
    const angle = (n * 3.58) % (2 * Math.PI)
    const r = radiusAt(y) * 1.05
    // The mark's own frame runs up the body, so that it lies on its side.
    const skin = {
      place: ([up, ...across]: Vec3) => chest([across[0], middle + up, across[1]]),
      direction: ([up, ...across]: Vec3) => direction([across[0], up, across[1]]),
      unit: height,
      colour,
    }
    const out: Vec3 = [0, Math.cos(angle), Math.sin(angle)]
    return flatMark(skin, [y, out[1] * r, out[2] * r], out, size, size)
  })
}

/** Rings about a bare limb of an animal that has stripes; metres. */
export function limbMarks(shape: BipedShape, from: Vec3, thick: number, to: Vec3, thin: number): Solid[] {
  if (!isBare(shape) || shape.animal?.coatMarks?.kind !== 'stripes') return []
  const { colour } = shape.animal.coatMarks
  return [0.4, 0.75].map((k) => {
    const r = (thick + (thin - thick) * k) * 1.03
    return makeCone(mixVectors(from, to, k - 0.04), r, mixVectors(from, to, k + 0.04), r * 0.98, colour, {
      blend: 0.04 * r,
    })
  })
}
