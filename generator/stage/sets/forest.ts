import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { Ground } from '../ground-map.ts'
import { mixRgb } from '../props/leaves.ts'
import { firTree, leafTree, tallTrunk } from '../props/trees.ts'
import {
  buildBush,
  buildFern,
  buildFlowers,
  buildMushrooms,
  buildRocks,
  buildTuft,
  fallenLog,
} from '../props/undergrowth.ts'
import { createRandom, valueNoise } from '../random.ts'
import { clamp, lerp, smoothStep } from '../vector.ts'
import { makeForeground } from './foreground.ts'
import { type Scatter, scatterProps } from './scatter.ts'
import type { Site, World } from './set.ts'

const AIR = parseRgb('#cfe2dc')
const SKY: World['sky'] = [parseRgb('#8fc0e8'), parseRgb('#bcdcef'), parseRgb('#e6f0e6')]

/** A storybook wood: a path, undergrowth, trunks near and far, tree lines that fade into the air. */
export function buildForest(site: Site): World {
  const path = pathCentre(site)
  const haze = (z: number) => clamp((z / site.stride) * 0.085, 0, 0.62)
  const clear = (half: number) => (x: number, z: number) => Math.abs(z - path(x)) > half * site.stride
  const behind = (x: number, z: number) => z > path(x) + 0.2 * site.stride
  const low = (x: number, z: number) => clear(0.13)(x, z)
  const kinds: Scatter[] = [
    {
      name: 'fir',
      sway: 0.012,
      solids: firTree,
      variants: 2,
      tall: 5.2,
      near: 2.6,
      far: 9,
      rows: 5,
      gap: 0.62,
      bare: 0.45,
    },
    {
      name: 'leaf-tree',
      sway: 0.018,
      solids: leafTree,
      variants: 4,
      tall: 5,
      near: 2.1,
      far: 10,
      rows: 6,
      gap: 0.6,
      bare: 0.36,
    },
    {
      name: 'trunk',
      sway: 0.006,
      solids: tallTrunk,
      variants: 3,
      tall: 8.2,
      near: 0.5,
      far: 2.2,
      rows: 3,
      gap: 0.62,
      bare: 0.52,
      allowed: behind,
      grow: 1.15,
    },
    {
      name: 'bush',
      sway: 0.03,
      solids: buildBush,
      variants: 4,
      tall: 0.9,
      near: 0.55,
      far: 5,
      rows: 5,
      gap: 0.42,
      bare: 0.45,
      allowed: behind,
    },
    {
      name: 'fern',
      sway: 0.06,
      solids: buildFern,
      variants: 3,
      tall: 0.55,
      near: 0.2,
      far: 1.7,
      rows: 4,
      gap: 0.26,
      bare: 0.5,
      allowed: behind,
      grow: 1.15,
    },
    {
      name: 'log',
      solids: fallenLog,
      variants: 2,
      tall: 1,
      near: 0.35,
      far: 0.6,
      rows: 1,
      gap: 2.1,
      bare: 0.5,
      allowed: behind,
    },
    {
      name: 'rocks',
      solids: buildRocks,
      variants: 3,
      tall: 0.5,
      near: -0.35,
      far: 1.3,
      rows: 4,
      gap: 0.75,
      bare: 0.6,
      allowed: clear(0.15),
    },
    {
      name: 'mushrooms',
      solids: buildMushrooms,
      variants: 2,
      tall: 0.25,
      near: -0.3,
      far: 0.7,
      rows: 3,
      gap: 0.6,
      bare: 0.55,
      allowed: clear(0.14),
      grow: 1.2,
    },
    {
      name: 'flowers',
      sway: 0.09,
      solids: buildFlowers,
      variants: 5,
      tall: 0.32,
      near: -0.42,
      far: 1.4,
      rows: 5,
      gap: 0.26,
      bare: 0.62,
      allowed: low,
    },
    {
      name: 'tuft',
      sway: 0.1,
      solids: buildTuft,
      variants: 4,
      tall: 0.3,
      near: -0.46,
      far: 2.2,
      rows: 11,
      gap: 0.15,
      bare: 0.35,
      allowed: low,
    },
  ]
  const props = kinds.flatMap((kind) => scatterProps(site, kind, haze))
  return { sky: SKY, ground: forestFloor(site, path), props: [...props, ...makeForeground(site)] }
}

/** The path runs across the picture, through the subject's plane, winding a little. */
function pathCentre(site: Site): (x: number) => number {
  const dice = createRandom(site.seed ^ 0x51ab)
  const phase = dice.next() * 6.28
  const wind = 0.05 * site.stride
  return (x) =>
    wind *
    (Math.sin(x / (site.stride * 0.55) + phase) - Math.sin(phase)) *
    smoothStep(0, 0.6 * site.stride, Math.abs(x))
}

function forestFloor(site: Site, path: (x: number) => number): Ground {
  const grass: [Rgb, Rgb] = [parseRgb('#6f9c46'), parseRgb('#9dbd5c')]
  const moss = parseRgb('#5f8745')
  const earth: [Rgb, Rgb] = [parseRgb('#b08a5e'), parseRgb('#cfaa7a')]
  const s = site.stride
  const seed = site.seed & 0xffff
  const half = 0.085 * s
  return {
    texelsPerMetre: 60 / s,
    air: mixRgb(grass[1], AIR, 0.55),
    fade: site.distance + 14 * s,
    marks: () => [],
    matter: (x, z, texel, out, at) => {
      const fine = clamp(1.4 - (texel * 23) / s, 0, 1)
      const broad = valueNoise((x / s) * 2.3, (z / s) * 2.3, seed)
      const patch = valueNoise((x / s) * 8, (z / s) * 8, seed + 1)
      const small = fine > 0 ? fine * valueNoise((x / s) * 23, (z / s) * 23, seed + 2) : 0
      const edge = Math.abs(z - path(x)) + (0.016 * patch + 0.014 * small) * s
      const dirt = 1 - smoothStep(half * 0.75, half * 1.15, edge)
      const light = 0.5 + 0.38 * broad + 0.2 * patch
      const mossy = clamp(0.3 * small - 0.1 * broad, 0, 0.5)
      const dry = 0.5 + 0.3 * patch + 0.3 * small
      for (let n = 0; n < 3; n++) {
        const green = lerp(lerp(grass[0][n]!, grass[1][n]!, light), moss[n]!, mossy)
        out[at + n] = lerp(green, lerp(earth[0][n]!, earth[1][n]!, dry), dirt)
      }
      out[at + 3] = 0.16 - 0.05 * dirt
    },
  }
}
