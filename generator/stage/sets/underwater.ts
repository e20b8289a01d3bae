import { parseRgb } from '../clay/solid.ts'
import { buildCoral, buildSeaweed, buildShells } from '../props/seaside.ts'
import { buildRocks } from '../props/undergrowth.ts'
import { hazeOf, makeRidge, soilGround } from './land.ts'
import { type Scatter, scatterProps } from './scatter.ts'
import type { Site, World } from './set.ts'
import { makeBubbles, makeShoal } from './wildlife.ts'

/** The bottom of a warm sea: sand, corals, weeds, blue distance. */
export function buildUnderwater(site: Site): World {
  const clear = (_x: number, z: number) => Math.abs(z) > 0.1 * site.stride
  const kinds: Scatter[] = [
    {
      name: 'coral',
      sway: 0.012,
      solids: buildCoral,
      variants: 4,
      tall: 1.2,
      near: 0.25,
      far: 4,
      rows: 8,
      gap: 0.5,
      bare: 0.4,
    },
    {
      name: 'seaweed',
      sway: 0.16,
      solids: buildSeaweed,
      variants: 3,
      tall: 1.6,
      near: 0.2,
      far: 4,
      rows: 8,
      gap: 0.55,
      bare: 0.4,
      grow: 1.3,
    },
    {
      name: 'rocks',
      solids: buildRocks,
      variants: 3,
      tall: 0.5,
      near: -0.35,
      far: 4,
      rows: 8,
      gap: 0.6,
      bare: 0.5,
      grow: 1.4,
      allowed: clear,
    },
    {
      name: 'shells',
      solids: buildShells,
      variants: 4,
      tall: 0.2,
      near: -0.44,
      far: 0.5,
      rows: 6,
      gap: 0.4,
      bare: 0.55,
      allowed: clear,
    },
  ]
  return {
    sky: [parseRgb('#7fd6e0'), parseRgb('#3fa8cc'), parseRgb('#2f86b4')],
    clouds: false,
    ground: soilGround(site, {
      colours: [parseRgb('#b8c8a8'), parseRgb('#d8dcb8')],
      air: parseRgb('#2f86b4'),
      mottle: 0.09,
      fade: 8,
    }),
    props: [
      ...makeRidge(site, {
        name: 'reef',
        far: 9,
        tall: 1.4,
        wide: 6,
        colour: parseRgb('#4f86a0'),
        kind: 'round',
        haze: 0.5,
      }),
      ...kinds.flatMap((kind) => scatterProps(site, kind, hazeOf(site, 0.16, 0.75))),
      ...makeShoal(site, 7),
      ...makeBubbles(site, 4),
    ],
  }
}
