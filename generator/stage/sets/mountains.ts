import { rgb } from '../clay/solid.ts'
import { firTree } from '../props/trees.ts'
import { flowers, rocks, tuft } from '../props/undergrowth.ts'
import { smoothstep } from '../vector.ts'
import { foreground } from './foreground.ts'
import { hazeOf, ridge, soil } from './land.ts'
import { type Scatter, scatter } from './scatter.ts'
import type { Site, World } from './set.ts'
import { birds } from './wildlife.ts'

const SKY: World['sky'] = [rgb('#6aa6e4'), rgb('#a9d0f0'), rgb('#e6f0f4')]

/** An alpine meadow under snowy peaks. */
export function mountains(site: Site): World {
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
      solids: rocks,
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
      solids: flowers,
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
      solids: tuft,
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
    ground: soil(site, {
      colours: [rgb('#7d9c55'), rgb('#a9b878')],
      air: rgb('#c6d8d4'),
      mottle: 0.15,
      cover: (_x, z, noise) => [
        rgb('#b8ab94'),
        1 - smoothstep(half * 0.8, half * 1.2, Math.abs(z) + noise * 0.02 * site.stride),
      ],
    }),
    props: [
      ...ridge(site, {
        name: 'far-peaks',
        far: 40,
        tall: 11,
        wide: 24,
        colour: rgb('#7d93b0'),
        cap: rgb('#f4f7fa'),
        kind: 'sharp',
        haze: 0.38,
      }),
      ...ridge(site, {
        name: 'peaks',
        far: 24,
        tall: 5,
        wide: 12,
        colour: rgb('#738aa0'),
        cap: rgb('#f6f8fa'),
        kind: 'sharp',
        haze: 0.2,
        gap: 0.8,
      }),
      ...ridge(site, {
        name: 'foothills',
        far: 13,
        tall: 1.7,
        wide: 9,
        colour: rgb('#7f9f6c'),
        kind: 'round',
        haze: 0.22,
      }),
      ...birds(site, 3, 'eagle'),
      ...kinds.flatMap((kind) => scatter(site, kind, hazeOf(site))),
      ...foreground(site),
    ],
  }
}

/** Snow to the horizon, firs under snow, white hills. */
export function snowfield(site: Site): World {
  const snowy = (variant: number) =>
    firTree(variant).map((solid, n) =>
      n % 3 === 1 ? { ...solid, colour: rgb('#f2f6fa'), tip: rgb('#e4edf6') } : solid,
    )
  const drift = (variant: number) => rocks(variant).map((solid) => ({ ...solid, colour: rgb('#eef3f8'), grain: 0.03 }))
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
    sky: [rgb('#8fbbe6'), rgb('#c0daf0'), rgb('#eef4f8')],
    ground: soil(site, { colours: [rgb('#dfe8f2'), rgb('#f8fafc')], air: rgb('#e2ecf4'), mottle: 0.035 }),
    props: [
      ...ridge(site, {
        name: 'white-peaks',
        far: 30,
        tall: 7,
        wide: 18,
        colour: rgb('#9db4cc'),
        cap: rgb('#fafcfe'),
        kind: 'sharp',
        haze: 0.35,
        gap: 0.7,
      }),
      ...ridge(site, {
        name: 'white-hills',
        far: 13,
        tall: 1.6,
        wide: 9,
        colour: rgb('#e6eef6'),
        kind: 'round',
        haze: 0.15,
      }),
      ...kinds.flatMap((kind) => scatter(site, kind, hazeOf(site))),
    ],
  }
}
