import { parseRgb } from '../clay/solid.ts'
import { firTree } from '../props/trees.ts'
import { buildFlowers, buildRocks, buildTuft } from '../props/undergrowth.ts'
import { smoothStep } from '../vector.ts'
import { makeForeground } from './foreground.ts'
import { hazeOf, makeRidge, soilGround } from './land.ts'
import { type Scatter, scatterProps } from './scatter.ts'
import type { Site, World } from './set.ts'
import { makeBirds } from './wildlife.ts'

const SKY: World['sky'] = [parseRgb('#6aa6e4'), parseRgb('#a9d0f0'), parseRgb('#e6f0f4')]

/** An alpine meadow under snowy peaks. */
export function buildMountains(site: Site): World {
  const half = 0.07 * site.stride
  const free = (_x: number, z: number) => Math.abs(z) > half * 1.5
  const kinds: Scatter[] = [
    {
      name: 'fir',
      sway: 0.012,
      solids: firTree,
      variants: 2,
      tall: 5.2,
      near: 1.3,
      far: 8,
      rows: 6,
      gap: 0.8,
      bare: 0.5,
    },
    {
      name: 'rocks',
      solids: buildRocks,
      variants: 3,
      tall: 0.5,
      near: -0.4,
      far: 4,
      rows: 8,
      gap: 0.55,
      bare: 0.5,
      grow: 1.5,
      allowed: free,
    },
    {
      name: 'flowers',
      sway: 0.09,
      solids: buildFlowers,
      variants: 5,
      tall: 0.32,
      near: -0.44,
      far: 1.6,
      rows: 6,
      gap: 0.3,
      bare: 0.6,
      allowed: free,
    },
    {
      name: 'tuft',
      sway: 0.1,
      solids: buildTuft,
      variants: 4,
      tall: 0.3,
      near: -0.46,
      far: 2,
      rows: 9,
      gap: 0.2,
      bare: 0.45,
      allowed: free,
    },
  ]
  return {
    sky: SKY,
    ground: soilGround(site, {
      colours: [parseRgb('#7d9c55'), parseRgb('#a9b878')],
      air: parseRgb('#c6d8d4'),
      mottle: 0.15,
      cover: (_x, z, noise) => [
        parseRgb('#b8ab94'),
        1 - smoothStep(half * 0.8, half * 1.2, Math.abs(z) + noise * 0.02 * site.stride),
      ],
    }),
    props: [
      ...makeRidge(site, {
        name: 'far-peaks',
        far: 40,
        tall: 11,
        wide: 24,
        colour: parseRgb('#7d93b0'),
        cap: parseRgb('#f4f7fa'),
        kind: 'sharp',
        haze: 0.38,
      }),
      ...makeRidge(site, {
        name: 'peaks',
        far: 24,
        tall: 5,
        wide: 12,
        colour: parseRgb('#738aa0'),
        cap: parseRgb('#f6f8fa'),
        kind: 'sharp',
        haze: 0.2,
        gap: 0.8,
      }),
      ...makeRidge(site, {
        name: 'foothills',
        far: 13,
        tall: 1.7,
        wide: 9,
        colour: parseRgb('#7f9f6c'),
        kind: 'round',
        haze: 0.22,
      }),
      ...makeBirds(site, 3, 'eagle'),
      ...kinds.flatMap((kind) => scatterProps(site, kind, hazeOf(site))),
      ...makeForeground(site),
    ],
  }
}

/** Snow to the horizon, firs under snow, white hills. */
export function buildSnowfield(site: Site): World {
  const snowy = (variant: number) =>
    firTree(variant).map((solid, n) =>
      n % 3 === 1 ? { ...solid, colour: parseRgb('#f2f6fa'), tip: parseRgb('#e4edf6') } : solid,
    )
  const drift = (variant: number) =>
    buildRocks(variant).map((solid) => ({ ...solid, colour: parseRgb('#eef3f8'), grain: 0.03 }))
  const kinds: Scatter[] = [
    { name: 'snow-fir', solids: snowy, variants: 2, tall: 5.2, near: 1.1, far: 9, rows: 7, gap: 0.75, bare: 0.5 },
    {
      name: 'drift',
      solids: drift,
      variants: 3,
      tall: 0.5,
      near: -0.35,
      far: 4,
      rows: 8,
      gap: 0.5,
      bare: 0.5,
      grow: 1.5,
      allowed: (_x, z) => Math.abs(z) > 0.12 * site.stride,
    },
  ]
  return {
    sky: [parseRgb('#8fbbe6'), parseRgb('#c0daf0'), parseRgb('#eef4f8')],
    ground: soilGround(site, {
      colours: [parseRgb('#dfe8f2'), parseRgb('#f8fafc')],
      air: parseRgb('#e2ecf4'),
      mottle: 0.035,
    }),
    props: [
      ...makeRidge(site, {
        name: 'white-peaks',
        far: 30,
        tall: 7,
        wide: 18,
        colour: parseRgb('#9db4cc'),
        cap: parseRgb('#fafcfe'),
        kind: 'sharp',
        haze: 0.35,
        gap: 0.7,
      }),
      ...makeRidge(site, {
        name: 'white-hills',
        far: 13,
        tall: 1.6,
        wide: 9,
        colour: parseRgb('#e6eef6'),
        kind: 'round',
        haze: 0.15,
      }),
      ...kinds.flatMap((kind) => scatterProps(site, kind, hazeOf(site))),
    ],
  }
}
