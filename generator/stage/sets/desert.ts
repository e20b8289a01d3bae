import { ball, cone, rgb, type Solid } from '../clay/solid.ts'
import { rocks } from '../props/undergrowth.ts'
import { random } from '../random.ts'
import { hazeOf, ridge, soil } from './land.ts'
import { type Scatter, scatter } from './scatter.ts'
import type { Site, World } from './set.ts'
import { birds } from './wildlife.ts'

/** Dunes, table rocks and cactus. */
export function desert(site: Site): World {
  const clear = (_x: number, z: number) => Math.abs(z) > 0.15 * site.stride
  const ruddy = (variant: number) =>
    rocks(variant).map((solid, n) => ({ ...solid, colour: n % 2 === 0 ? rgb('#b57a52') : rgb('#c99468') }))
  const kinds: Scatter[] = [
    { name: 'cactus', solids: cactus, variants: 3, tall: 2.6, near: 0.45, far: 5, rows: 6, gap: 0.95, bare: 0.5 },
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
    sky: [rgb('#5f9fdc'), rgb('#a8cfe8'), rgb('#f2e6d0')],
    ground: soil(site, {
      colours: [rgb('#dba867'), rgb('#f0c98a')],
      air: rgb('#eed7b0'),
      mottle: 0.08,
      cover: ripples(site),
    }),
    props: [
      ...ridge(site, {
        name: 'mesas',
        far: 28,
        tall: 4.6,
        wide: 8,
        colour: rgb('#b8704a'),
        kind: 'mesa',
        haze: 0.34,
        gap: 1.5,
      }),
      ...ridge(site, {
        name: 'far-dunes',
        far: 16,
        tall: 2,
        wide: 12,
        colour: rgb('#dfae70'),
        kind: 'dune',
        haze: 0.25,
      }),
      ...ridge(site, {
        name: 'dunes',
        far: 8,
        tall: 0.9,
        wide: 7,
        colour: rgb('#e8b877'),
        kind: 'dune',
        haze: 0.12,
        gap: 0.8,
      }),
      ...kinds.flatMap((kind) => scatter(site, kind, hazeOf(site, 0.06))),
      ...birds(site, 2, 'eagle'),
    ],
  }
}

/** The wind's lines in the sand. */
function ripples(site: Site) {
  const dark = rgb('#cf9a5c')
  const s = site.stride
  return (x: number, z: number, noise: number) =>
    [dark, 0.5 * Math.max(0, Math.sin((z / s) * 38 + 2.4 * Math.sin((x / s) * 2) + noise * 3)) ** 3] as const
}

/** A branching cactus, two metres and a half. */
function cactus(variant: number): Solid[] {
  const dice = random(variant * 659 + 5)
  const green = rgb(variant % 2 === 0 ? '#5f9a5a' : '#4f8a5f')
  const ribs = { grain: 0.16, grainScale: [2, 22] as const, blend: 0.05 }
  const solids: Solid[] = [cone([0, 0.2, 0], 0.2, [0, 2.2, 0], 0.18, green, ribs)]
  for (const side of [-1, 1]) {
    const y = dice.between(0.8, 1.3)
    const up = dice.between(0.4, 0.8)
    solids.push(
      cone([0, y, 0], 0.13, [side * 0.5, y + 0.08, 0.05], 0.13, green, ribs),
      cone([side * 0.5, y + 0.08, 0.05], 0.13, [side * 0.52, y + up, 0.05], 0.11, green, ribs),
    )
  }
  solids.push(ball([0.06, 2.4, 0.08], 0.07, rgb('#e86a8a'), { blend: 0.02 }))
  return solids
}
