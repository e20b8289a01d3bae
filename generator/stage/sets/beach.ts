import { parseRgb } from '../clay/solid.ts'
import { flagProp } from '../props/flag.ts'
import { buildPalm, buildParasol, buildShells } from '../props/seaside.ts'
import { buildBush, buildRocks } from '../props/undergrowth.ts'
import { smoothStep } from '../vector.ts'
import { hazeOf, makeRidge, soilGround } from './land.ts'
import { type Scatter, scatterProps } from './scatter.ts'
import type { Site, World } from './set.ts'
import { markSurf } from './surf.ts'
import { makeBirds } from './wildlife.ts'

const SKY: World['sky'] = [parseRgb('#6fb3ea'), parseRgb('#aedcf2'), parseRgb('#eaf5f4')]
const SAND = [parseRgb('#e3cb98'), parseRgb('#f2dfb4')] as const
const SEA = parseRgb('#3f9fbe')
const SHALLOWS = parseRgb('#7fcfcf')
const FOAM = parseRgb('#f2faf6')

/** A sandy beach; the sea lies behind the subject, with foam along its edge. */
export function buildBeach(site: Site): World {
  const s = site.stride
  const near = site.afloat ? -0.3 : 0.55
  const shore = (x: number) => near * s + 0.07 * s * Math.sin(x / (0.9 * s)) + 0.03 * s * Math.sin(x / (0.31 * s) + 1)
  const dry = (x: number, z: number) => z < shore(x) - 0.1 * s
  const kinds: Scatter[] = [
    {
      name: 'palm',
      sway: 0.03,
      solids: buildPalm,
      variants: 3,
      tall: 5.2,
      near: 0.25,
      far: 0.42,
      rows: 2,
      gap: 1.15,
      bare: 0.5,
      allowed: dry,
    },
    {
      name: 'parasol',
      sway: 0.015,
      solids: buildParasol,
      variants: 3,
      tall: 2.2,
      near: 0.2,
      far: 0.35,
      rows: 1,
      gap: 0.9,
      bare: 0.5,
      allowed: dry,
    },
    {
      name: 'rocks',
      solids: buildRocks,
      variants: 3,
      tall: 0.5,
      near: -0.2,
      far: 0.7,
      rows: 3,
      gap: 1.1,
      bare: site.afloat ? 0.94 : 0.65,
    },
    {
      name: 'shells',
      solids: buildShells,
      variants: 4,
      tall: 0.2,
      near: -0.44,
      far: 0.3,
      rows: 6,
      gap: 0.32,
      bare: 0.6,
      allowed: dry,
      grow: 1.3,
    },
  ]
  return {
    sky: SKY,
    ground: {
      ...soilGround(site, {
        colours: SAND,
        air: parseRgb('#bfe0ea'),
        mottle: 0.1,
        fade: 30,
        cover: (x, z, noise) => seaColours(site, z - shore(x), noise),
      }),
      marks: (left, right, time) =>
        markSurf((along, beyond) => [along, shore(along) + beyond], left - s, right + s, s, time),
    },
    props: [
      ...makeRidge(site, {
        name: 'islands',
        far: 22,
        tall: 1.6,
        wide: 9,
        colour: parseRgb('#7fa6a0'),
        kind: 'round',
        haze: 0.42,
        gap: 1.7,
      }),
      ...kinds.flatMap((kind) => scatterProps(site, kind, hazeOf(site, 0.05))),
      ...(site.afloat ? [] : [flagProp(site, -0.5 * s, 0.36 * s, 0)]),
      ...makeBirds(site, 4),
    ],
  }
}

/** Water by its distance beyond the shore: foam, shallows, open sea with lines of swell. */
function seaColours(site: Site, beyond: number, noise: number): readonly [typeof SEA, number] {
  const s = site.stride
  const d = beyond / s + noise * 0.03
  if (d < -0.03) return [SHALLOWS, 0.25 * smoothStep(-0.12, -0.03, d)]
  if (d < 0.035) return [FOAM, 0.95]
  const swell = Math.sin(d * 16 + noise * 2.2) * Math.exp(-d * 0.35)
  const deep = smoothStep(0.05, 2.2, d)
  const mixAt = (n: 0 | 1 | 2) => {
    const water = SHALLOWS[n] + (SEA[n] - SHALLOWS[n]) * deep
    return swell > 0.72 ? water + (FOAM[n] - water) * 0.55 : water * (1 + 0.06 * swell)
  }
  return [[mixAt(0), mixAt(1), mixAt(2)], 1]
}

/** A coast from the air: land to one side, surf, and the sea to the horizon. */
export function buildCoast(site: Site): World {
  const s = site.stride
  // In an upright frame the shore comes nearer, or there would be no sea.
  const narrow = Math.min(1, site.width / site.height / 1.6)
  const out = site.afloat ? 1.1 * s : 0
  const shore = (z: number) =>
    -out + narrow * (0.25 * s + 0.22 * z) + 0.22 * s * Math.sin(z / (0.8 * s)) + 0.1 * s * Math.sin(z / (0.29 * s) + 2)
  const inland = (x: number, z: number) => x < shore(z) - 0.45 * s
  const kinds: Scatter[] = [
    {
      name: 'palm',
      sway: 0.03,
      solids: buildPalm,
      variants: 3,
      tall: 5.2,
      near: -0.3,
      far: 5,
      rows: 7,
      gap: 0.5,
      bare: 0.5,
      allowed: inland,
      grow: 0.4,
    },
    {
      name: 'bush',
      sway: 0.03,
      solids: buildBush,
      variants: 4,
      tall: 0.9,
      near: -0.4,
      far: 5,
      rows: 9,
      gap: 0.32,
      bare: 0.35,
      allowed: inland,
      grow: 0.6,
    },
    { name: 'rocks', solids: buildRocks, variants: 3, tall: 0.5, near: -0.4, far: 4, rows: 6, gap: 0.7, bare: 0.6 },
  ]
  const green = parseRgb('#8fb35c')
  return {
    sky: SKY,
    ground: {
      ...soilGround(site, {
        colours: SAND,
        air: parseRgb('#bfe0ea'),
        mottle: 0.1,
        fade: 24,
        cover: (x, z, noise) => {
          const beyond = x - shore(z)
          if (beyond < -0.3 * s) return [green, smoothStep(0.3 * s, 0.55 * s, -beyond + noise * 0.1 * s)]
          return seaColours(site, beyond, noise)
        },
      }),
      marks: (_left, _right, time) =>
        markSurf((along, beyond) => [shore(along) + beyond, along], -site.distance, 7 * s, s, time),
    },
    props: [
      ...makeRidge(site, {
        name: 'headlands',
        far: 16,
        tall: 1.3,
        wide: 8,
        colour: parseRgb('#86aa84'),
        kind: 'round',
        haze: 0.4,
        gap: 1.4,
      }),
      ...kinds.flatMap((kind) => scatterProps(site, kind, hazeOf(site, 0.05))),
      ...makeBirds(site, 5),
    ],
  }
}
