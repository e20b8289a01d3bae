import { blendRgb, makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { add, lerp, scaleVector, tiltVector, type Vec3 } from '../vector.ts'
import { LONG_FACE } from './quadruped-neck.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

const WHITE: Rgb = [1, 0.99, 0.97]
const PUPIL: Rgb = [0.1, 0.07, 0.07]
const FUR = { grain: 0.04, grainScale: [12, 26] as const }

/** Skull, muzzle, nose and eyes in the head's own frame; `blink` is 1 with open eyes. */
export function buildFace(shape: QuadrupedShape, blink: number): Solid[] {
  return [...(shape.face ? longFace(shape) : shortFace(shape)), ...buildEyes(shape, blink)]
}

/** A face with cheeks and a ball of a nose. */
function shortFace(shape: QuadrupedShape): Solid[] {
  const r = shape.headRadius
  const { length, radius, tip } = shape.snout
  const nose: Vec3 = [r * 0.62 + length, -r * 0.3, 0]
  const solids: Solid[] = [
    makeEllipsoid([0, 0, 0], [r, r * 0.95, r * 1.02], shape.coat, { ...FUR, blend: 0.06 }),
    makeCone([r * 0.5, -r * 0.16, 0], radius, [nose[0] - tip, nose[1] + tip * 0.3, 0], tip, shape.coat, {
      ...FUR,
      blend: 0.05,
      tip: blendRgb(shape.coat, shape.muzzle, 0.15),
    }),
  ]
  for (const side of [-1, 1]) {
    const back: Vec3 = [-r * 0.02, -r * 0.5, side * r * 0.82]
    solids.push(
      makeCone([r * 0.36, -r * 0.46, side * r * 0.4], r * 0.4, back, r * 0.26, shape.muzzle, { ...FUR, blend: 0.07 }),
    )
  }
  const chin: Vec3 = [nose[0] - tip * 1.1, nose[1] - tip * 0.55, 0]
  solids.push(
    makeCone([r * 0.42, -r * 0.5, 0], radius * 0.82, chin, tip * 0.86, shape.muzzle, { ...FUR, blend: 0.03 }),
    makeEllipsoid([nose[0], nose[1] + tip * 0.35, 0], [tip * 0.72, tip * 0.62, tip * 0.85], shape.nose, {
      blend: 0.004,
    }),
  )
  if (shape.coatMarks?.kind === 'stripes' || shape.coatMarks?.kind === 'spots') solids.push(...buildBrow(shape))
  return solids
}

/** Bars or dots on brow and cheeks, as a tiger or a leopard has them. */
function buildBrow({ headRadius: r, coatMarks }: QuadrupedShape): Solid[] {
  const bars = coatMarks!.kind === 'stripes'
  return [-1, 0, 1].flatMap((n): Solid[] => {
    const from: Vec3 = [r * 0.55, r * 0.76, n * r * 0.3]
    const to: Vec3 = bars ? [r * 0.12, r * 0.93, n * r * 0.42] : from
    const marks: Solid[] = [makeCone(from, r * 0.075, to, r * 0.075, coatMarks!.colour, { blend: 0.004 })]
    if (n === 0) return marks
    for (const k of [0, 1]) {
      const cheek: Vec3 = [r * (0.1 - 0.3 * k), -r * 0.12 * (1 + 2 * k), n * r * 0.96]
      const end: Vec3 = bars ? [cheek[0] + r * 0.3, cheek[1] - r * 0.02, n * r * 0.94] : cheek
      marks.push(makeCone(cheek, r * 0.07, end, r * 0.05, coatMarks!.colour, { blend: 0.004 }))
    }
    return marks
  })
}

/** A long face that looks down from the brow, with nostrils; a crocodile's is level and has teeth. */
function longFace(shape: QuadrupedShape): Solid[] {
  const r = shape.headRadius
  const { length, radius, tip } = shape.snout
  const coat = shape.faceCoat ?? shape.coat
  const jaws = shape.face === 'jaws'
  const at = (x: number, y: number, z = 0): Vec3 => tiltVector([x, y, z], jaws ? -0.06 : -LONG_FACE)
  const end = r * 0.62 + length - tip
  const nose = blendRgb(shape.muzzle, shape.nose, jaws ? 0.6 : 0.85)
  const solids: Solid[] = [
    makeEllipsoid([0, 0, 0], [r * 0.96, r * 0.95, r * 0.86], coat, { ...FUR, blend: 0.06 }),
    makeBall(at(r * 0.2, -r * 0.3), r * 0.78, coat, { ...FUR, blend: 0.06 }),
    makeCone(at(r * 0.4, -r * 0.14), radius, at(end, -r * 0.2), tip, coat, { ...FUR, blend: 0.05 }),
    makeCone(at(lerp(r, end, 0.62), -r * 0.2), tip * 1.02, at(end, -r * 0.22), tip * 1.06, shape.muzzle, {
      ...FUR,
      blend: 0.035,
    }),
  ]
  for (const side of [-1, 1]) {
    solids.push(makeBall(at(end + tip * 0.72, -r * 0.22 + tip * 0.42, side * tip * 0.6), tip * 0.24, nose))
    solids.push(
      makeCone(
        at(end + tip * 0.85, -r * 0.22 - tip * 0.4, side * tip * 0.3),
        tip * 0.09,
        at(end - tip * 0.3, -r * 0.22 - tip * 0.5, side * tip * 1.0),
        tip * 0.07,
        nose,
      ),
    )
    if (jaws)
      solids.push(
        ...buildTeeth(shape, side, (k) =>
          at(lerp(r * 0.8, end + tip * 0.4, k), -r * 0.42, side * lerp(radius, tip, k) * 0.92),
        ),
      )
  }
  if (shape.coatMarks?.kind === 'stripes') {
    const axes = [at(1, 0), at(0, 1), [0, 0, 1] as Vec3] as const
    for (const k of [0.05, 0.32, 0.56]) {
      const w = lerp(radius, tip, k) * 1.05
      const centre = at(lerp(r * 0.4, end, k), -r * lerp(0.14, 0.2, k))
      solids.push(makeEllipsoid(centre, [r * 0.09, w, w], shape.coatMarks.colour, { axes, blend: 0.004 }))
    }
  }
  if (shape.beard)
    solids.push(
      makeCone(at(end * 0.72, -r * 0.75), r * 0.26, [end * 0.62, -r * 2.25, 0], r * 0.05, shape.beard, {
        ...FUR,
        blend: 0.03,
      }),
    )
  return solids
}

function buildTeeth({ headRadius: r }: QuadrupedShape, side: number, at: (k: number) => Vec3): Solid[] {
  return Array.from({ length: 6 }, (_, n) => {
    const root = at(0.1 + n * 0.165)
    return makeCone(root, r * 0.11, add(root, [0, -r * 0.3, side * r * 0.04]), r * 0.02, parseRgb('#f8f4e8'))
  })
}

function buildEyes(shape: QuadrupedShape, blink: number): Solid[] {
  const r = shape.headRadius
  const size = r * (shape.face ? 0.19 : 0.2)
  return [-1, 1].flatMap((side): Solid[] => {
    const at: Vec3 = shape.face ? [r * 0.42, r * 0.3, side * r * 0.72] : [r * 0.7, r * 0.22, side * r * 0.54]
    const out: Vec3 = shape.face ? [0.4, 0.12, side * 0.9] : [0.55, 0.12, side * 0.8]
    const socket = shape.mask
      ? [
          makeEllipsoid(add(at, scaleVector(out, -size * 0.5)), [r * 0.36, r * 0.4, r * 0.34], shape.mask, {
            blend: 0.01,
          }),
        ]
      : []
    return [
      ...socket,
      makeEllipsoid(at, [size, size * 1.15 * blink, size], shape.iris, {}),
      makeEllipsoid(add(at, scaleVector(out, size * 0.28)), [size * 0.78, size * 0.9 * blink, size * 0.78], PUPIL, {}),
      makeBall(
        add(at, [out[0] * size * 0.75 - size * 0.05, size * 0.5 * blink, out[2] * size * 0.75]),
        size * 0.27 * blink,
        WHITE,
      ),
    ]
  })
}
