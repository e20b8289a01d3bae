import { parseRgb } from '../clay/solid.ts'
import { buildFence, hayBale } from '../props/country.ts'
import { leafTree } from '../props/trees.ts'
import { buildBush, buildFlowers, buildRocks, buildTuft } from '../props/undergrowth.ts'
import { smoothStep } from '../vector.ts'
import { makeForeground } from './foreground.ts'
import { hazeOf, makeRidge, soilGround } from './land.ts'
import { type Scatter, scatterProps } from './scatter.ts'
import type { Prop, Site, World } from './set.ts'
import { makeBirds } from './wildlife.ts'

const SKY: World['sky'] = [parseRgb('#79b4ea'), parseRgb('#b4daf2'), parseRgb('#e9f3ee')]
const GRASS = [parseRgb('#7fb04e'), parseRgb('#b4cf66')] as const

/** A flowering meadow with hills behind. */
export function buildMeadow(site: Site): World {
  return {
    sky: SKY,
    ground: soilGround(site, { colours: GRASS, air: parseRgb('#c4d9a0'), mottle: 0.17 }),
    props: [...makeHills(site), ...makeBirds(site, 4), ...makeGrowth(site, () => true, 0.45), ...makeForeground(site)],
  }
}

/** The same country with a road across it, a fence and bales of hay. */
export function countryRoad(site: Site): World {
  const half = 0.12 * site.stride
  const free = (_x: number, z: number) => Math.abs(z) > half * 1.25
  const earth = parseRgb('#cdb188')
  const rut = parseRgb('#b3946a')
  const ground = soilGround(site, {
    colours: GRASS,
    air: parseRgb('#c4d9a0'),
    mottle: 0.17,
    cover: (_x, z, noise) => {
      const edge = Math.abs(z) + noise * 0.02 * site.stride
      const track = Math.abs(Math.abs(z) - half * 0.55) < half * 0.2 ? rut : earth
      return [track, 1 - smoothStep(half * 0.85, half * 1.1, edge)]
    },
  })
  const made: Scatter[] = [
    {
      name: 'fence',
      solids: buildFence,
      variants: 1,
      tall: 1.1,
      near: 0.32,
      far: 0.3201,
      rows: 1,
      gap: (2.35 * site.scale) / site.stride,
      bare: 0,
      steady: true,
    },
    { name: 'hay', solids: hayBale, variants: 2, tall: 1.2, near: 0.9, far: 2.6, rows: 2, gap: 1.2, bare: 0.55 },
  ]
  return {
    sky: SKY,
    ground,
    props: [
      ...makeHills(site),
      ...makeBirds(site, 5, 'black bird'),
      ...makeGrowth(site, free, 0.6),
      ...made.flatMap((kind) => scatterProps(site, kind, hazeOf(site))),
      ...makeForeground(site),
    ],
  }
}

function makeHills(site: Site): Prop[] {
  return [
    ...makeRidge(site, {
      name: 'blue-hills',
      far: 26,
      tall: 3.2,
      wide: 15,
      colour: parseRgb('#8fb0a8'),
      kind: 'round',
      haze: 0.45,
    }),
    ...makeRidge(site, {
      name: 'green-hills',
      far: 14,
      tall: 1.5,
      wide: 9,
      colour: parseRgb('#94b86a'),
      kind: 'round',
      haze: 0.3,
    }),
  ]
}

function makeGrowth(site: Site, allowed: (x: number, z: number) => boolean, bare: number): Prop[] {
  const kinds: Scatter[] = [
    {
      name: 'leaf-tree',
      sway: 0.018,
      solids: leafTree,
      variants: 4,
      tall: 5,
      near: 2.4,
      far: 11,
      rows: 5,
      gap: 1.5,
      bare: 0.6,
    },
    {
      name: 'bush',
      sway: 0.03,
      solids: buildBush,
      variants: 4,
      tall: 0.9,
      near: 1,
      far: 8,
      rows: 5,
      gap: 1.1,
      bare: 0.6,
    },
    {
      name: 'rocks',
      solids: buildRocks,
      variants: 3,
      tall: 0.5,
      near: -0.3,
      far: 1.6,
      rows: 3,
      gap: 1.2,
      bare: 0.65,
      allowed,
    },
    {
      name: 'flowers',
      sway: 0.09,
      solids: buildFlowers,
      variants: 5,
      tall: 0.32,
      near: -0.46,
      far: 2.4,
      rows: 10,
      gap: 0.2,
      bare,
      allowed,
    },
    {
      name: 'tuft',
      sway: 0.1,
      solids: buildTuft,
      variants: 4,
      tall: 0.3,
      near: -0.46,
      far: 2.6,
      rows: 12,
      gap: 0.16,
      bare: 0.4,
      allowed,
    },
  ]
  return kinds.flatMap((kind) => scatterProps(site, kind, hazeOf(site)))
}
