import { makeBall, makeCone, parseRgb, type Solid } from '../clay/solid.ts'
import { buildRocks } from '../props/undergrowth.ts'
import { createRandom } from '../random.ts'
import { hazeOf, makeRidge, soilGround } from './land.ts'
import { type Scatter, scatterProps } from './scatter.ts'
import type { Site, World } from './set.ts'
import { makeBirds } from './wildlife.ts'

/** Dunes, table rocks and cactus. */
export function buildDesert(site: Site): World {
  const clear = (_x: number, z: number) => Math.abs(z) > 0.15 * site.stride
  const ruddy = (variant: number) =>
    buildRocks(variant).map((solid, n) => ({
      ...solid,
      colour: n % 2 === 0 ? parseRgb('#b57a52') : parseRgb('#c99468'),
    }))
  const kinds: Scatter[] = [
    { name: 'cactus', solids: buildCactus, variants: 3, tall: 2.6, near: 0.45, far: 5, rows: 6, gap: 0.95, bare: 0.5 },
    {
      name: 'red-rocks',
      solids: ruddy,
      variants: 3,
      tall: 0.5,
      near: -0.4,
      far: 4,
      rows: 8,
      gap: 0.6,
      bare: 0.55,
      grow: 1.4,
      allowed: clear,
    },
  ]
  return {
    sky: [parseRgb('#5f9fdc'), parseRgb('#a8cfe8'), parseRgb('#f2e6d0')],
    ground: soilGround(site, {
      colours: [parseRgb('#dba867'), parseRgb('#f0c98a')],
      air: parseRgb('#eed7b0'),
      mottle: 0.08,
      cover: markRipples(site),
    }),
    props: [
      ...makeRidge(site, {
        name: 'mesas',
        far: 28,
        tall: 4.6,
        wide: 8,
        colour: parseRgb('#b8704a'),
        kind: 'mesa',
        haze: 0.34,
        gap: 1.5,
      }),
      ...makeRidge(site, {
        name: 'far-dunes',
        far: 16,
        tall: 2,
        wide: 12,
        colour: parseRgb('#dfae70'),
        kind: 'dune',
        haze: 0.25,
      }),
      ...makeRidge(site, {
        name: 'dunes',
        far: 8,
        tall: 0.9,
        wide: 7,
        colour: parseRgb('#e8b877'),
        kind: 'dune',
        haze: 0.12,
        gap: 0.8,
      }),
      ...kinds.flatMap((kind) => scatterProps(site, kind, hazeOf(site, 0.06))),
      ...makeBirds(site, 2, 'eagle'),
    ],
  }
}

/** The wind's lines in the sand. */
function markRipples(site: Site) {
  const dark = parseRgb('#cf9a5c')
  const s = site.stride
  return (x: number, z: number, noise: number) =>
    [dark, 0.5 * Math.max(0, Math.sin((z / s) * 38 + 2.4 * Math.sin((x / s) * 2) + noise * 3)) ** 3] as const
}

/** A branching cactus, two metres and a half. */
function buildCactus(variant: number): Solid[] {
  const dice = createRandom(variant * 659 + 5)
  const green = parseRgb(variant % 2 === 0 ? '#5f9a5a' : '#4f8a5f')
  const ribs = { grain: 0.16, grainScale: [2, 22] as const, blend: 0.05 }
  const solids: Solid[] = [makeCone([0, 0.2, 0], 0.2, [0, 2.2, 0], 0.18, green, ribs)]
  for (const side of [-1, 1]) {
    const y = dice.between(0.8, 1.3)
    const up = dice.between(0.4, 0.8)
    solids.push(
      makeCone([0, y, 0], 0.13, [side * 0.5, y + 0.08, 0.05], 0.13, green, ribs),
      makeCone([side * 0.5, y + 0.08, 0.05], 0.13, [side * 0.52, y + up, 0.05], 0.11, green, ribs),
    )
  }
  solids.push(makeBall([0.06, 2.4, 0.08], 0.07, parseRgb('#e86a8a'), { blend: 0.02 }))
  return solids
}
