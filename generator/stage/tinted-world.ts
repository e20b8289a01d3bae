import type { Rgb } from './clay/solid.ts'
import type { Tint } from './palette.ts'
import type { World } from './sets/set.ts'

/** A world whose ground, sky and air lean to a palette; its props are tinted where they are drawn. */
export function inPalette(world: World, tint: Tint | null): World {
  if (!tint) return world
  const { ground } = world
  const [zenith, middle, low] = world.sky.map(tint.colour) as [Rgb, Rgb, Rgb]
  return {
    ...world,
    sky: [zenith, middle, low],
    ground: {
      ...ground,
      air: tint.colour(ground.air),
      marks: (left, right, time) =>
        ground.marks(left, right, time).map((mark) => ({ ...mark, colour: tint.colour(mark.colour) })),
      matter: (x, z, texel, out, at) => {
        ground.matter(x, z, texel, out, at)
        tint.colour([out[at]!, out[at + 1]!, out[at + 2]!]).forEach((value, n) => {
          out[at + n] = value
        })
      },
    },
  }
}
