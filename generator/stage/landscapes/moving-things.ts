import { parseRgb } from '../clay/solid.ts'
import { drawBar, drawBox, drawOval, drawShape, type PaintedThing, paintThing } from '../props/paint-thing.ts'
import { parkedCar } from '../props/street-furniture.ts'
import { makePassing } from '../sets/passage.ts'
import { modelOf, modelVariant } from '../sets/scatter.ts'
import type { Prop, Site } from '../sets/set.ts'

const STEEL = parseRgb('#9aa2a8')

const SWING_FRAME: PaintedThing = {
  wide: 4,
  tall: 2.7,
  paint: ({ picture: pen }) => {
    for (const x of [-1.7, 1.7])
      for (const lean of [-0.2, 0.2])
        drawBar(
          pen,
          [
            [x + lean, 0.03],
            [x, 2.6],
          ],
          0.1,
          parseRgb('#3f7fc0'),
        )
    drawBar(
      pen,
      [
        [-1.75, 2.6],
        [1.75, 2.6],
      ],
      0.11,
      parseRgb('#e0a83f'),
    )
  },
}
const SWING_SEAT: PaintedThing = {
  wide: 0.9,
  tall: 2.2,
  paint: ({ picture: pen }) => {
    for (const x of [-0.24, 0.24])
      drawBar(
        pen,
        [
          [x, 0.08],
          [x, 2.15],
        ],
        0.035,
        STEEL,
      )
    drawBox(pen, -0.32, 0, 0.64, 0.1, parseRgb('#d8403a'), 0.03)
  },
}

/** Swings that go to and fro by themselves. */
export function makeSwings(site: Site, x: number, z: number): Prop[] {
  const m = site.scale
  const pixels = (site.focal * m) / (z + site.distance)
  const spriteOf = (name: string, thing: PaintedThing) =>
    modelOf(name, 0, (n, sharp) => paintThing(thing, n, sharp), pixels, thing.tall)
  const still = { z, scale: m, mirrored: false, haze: 0.02 }
  const seats = [-0.75, 0.75].map((aside, n): Prop => {
    const at = x + aside * m
    // It turns about the bar, which the upper end of its ropes is at.
    const motion = (time: number) => {
      const shear = 0.34 * Math.sin(time * 2.4 + 1.3 * n)
      return { shear, x: at - shear * SWING_SEAT.tall * m, lift: (0.4 + 0.35 * shear * shear) * m }
    }
    return { ...still, sprite: spriteOf('swing-seat', SWING_SEAT), x: at, z: z - 0.01, lift: 0.4 * m, motion }
  })
  return [{ ...still, sprite: spriteOf('swing-frame', SWING_FRAME), x, lift: 0 }, ...seats]
}

/** Cars that pass on a way at a plane. */
export function passingCars(site: Site, z: number, count: number): Prop[] {
  const m = site.scale
  const pixels = (site.focal * m) / (z + site.distance)
  return makePassing(site, {
    name: 'passing-cars',
    count,
    near: z,
    far: z + 0.4 * m,
    lift: () => 0,
    speed: 6.5 * m,
    room: 6 * m,
    scale: m,
    convoy: true,
    sprite: (n) => modelVariant('parked-car', (n * 2 + site.seed) % 6, parkedCar, pixels, 3.2),
  })
}

const SPOKES = 12

/** A great wheel; its variants are moments of its turning. */
export const GREAT_WHEEL: PaintedThing = {
  wide: 11,
  tall: 12,
  variants: 6,
  paint: ({ picture: pen, variant }) => {
    for (const x of [-2.6, 2.6])
      drawBar(
        pen,
        [
          [x, 0.05],
          [0, 6.4],
        ],
        0.28,
        parseRgb('#c8ccd0'),
      )
    const at = (n: number, r: number): [number, number] => {
      const angle = ((n + variant / 6) / SPOKES) * 2 * Math.PI
      return [r * Math.cos(angle), 6.4 + r * Math.sin(angle)]
    }
    const ring = (r: number) => Array.from({ length: 49 }, (_, n) => at((n / 48) * SPOKES, r))
    for (const r of [4.7, 4.2]) drawBar(pen, ring(r), 0.16, parseRgb('#e0566b'))
    for (let n = 0; n < SPOKES; n++) drawBar(pen, [[0, 6.4], at(n, 4.7)], 0.08, parseRgb('#f2ece0'))
    for (let n = 0; n < SPOKES; n++) {
      const [x, y] = at(n, 4.7)
      drawBox(pen, x - 0.45, y - 0.85, 0.9, 0.7, parseRgb(['#e8b43f', '#4f8ac0', '#5fa04a', '#d8603f'][n % 4]!), 0.16)
    }
    drawOval(pen, 0, 6.4, 0.5, 0.5, parseRgb('#e8b43f'))
  },
}

/** A mill whose sails turn; its variants are moments of it. */
export const WINDMILL: PaintedThing = {
  wide: 9,
  tall: 11.5,
  variants: 6,
  paint: ({ picture: pen, variant }) => {
    drawShape(
      pen,
      [
        [-2, 0],
        [2, 0],
        [1.25, 6],
        [-1.25, 6],
      ],
      parseRgb('#ece2d0'),
    )
    drawShape(
      pen,
      [
        [-1.5, 5.9],
        [1.5, 5.9],
        [0, 8],
      ],
      parseRgb('#7a4a3f'),
    )
    drawBox(pen, -0.5, 0, 1, 1.8, parseRgb('#6a4a3a'), 0.3)
    for (const y of [2.6, 4.3]) drawBox(pen, -0.3, y, 0.6, 0.7, parseRgb('#6f8fa4'), 0.05)
    for (let n = 0; n < 4; n++) {
      const angle = ((n + variant / 6) / 4) * 2 * Math.PI
      const [c, s] = [Math.cos(angle), Math.sin(angle)]
      const at = (r: number, aside: number): [number, number] => [r * c - aside * s, 6.6 + r * s + aside * c]
      drawBar(pen, [at(0, 0), at(4.5, 0)], 0.14, parseRgb('#7a5a42'))
      drawShape(pen, [at(0.9, 0.08), at(4.4, 0.08), at(4.4, 0.85), at(0.9, 0.85)], parseRgb('#f6f0e2'))
      for (let k = 1; k < 5; k++)
        drawBar(pen, [at(0.9 + k * 0.7, 0.08), at(0.9 + k * 0.7, 0.85)], 0.05, parseRgb('#a98a62'))
    }
    drawOval(pen, 0, 6.6, 0.28, 0.28, parseRgb('#5a4234'))
  },
}
