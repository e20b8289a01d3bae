import { makeBall, makeCone, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import type { Motion } from '../motion.ts'
import { modelVariant } from '../sets/scatter.ts'
import type { Prop, Site } from '../sets/set.ts'
import type { Vec3 } from '../vector.ts'

const PHASES = 10
const COLOURS: readonly [Rgb, Rgb][] = [
  [parseRgb('#e0483f'), parseRgb('#f8f2e6')],
  [parseRgb('#2f86c9'), parseRgb('#f3c63a')],
  [parseRgb('#4f9d4b'), parseRgb('#f8f2e6')],
]

/** A flag on a pole three metres and a half high, waving to the right. */
export function flagProp(site: Site, x: number, z: number, kind: number): Prop {
  const pixels = (site.focal * site.scale) / (z + site.distance)
  const at = (time: number) =>
    modelVariant(
      'flag',
      (kind % 3) * PHASES + Math.floor(((time * 0.9 + x * 0.3 + 40) % 1) * PHASES),
      buildFlag,
      pixels,
      3.6,
    )
  const motion: Motion = (time) => ({ sprite: at(time) })
  return { sprite: at(0), x, z, lift: 0, scale: site.scale, mirrored: false, haze: 0.02, motion }
}

function buildFlag(variant: number): Solid[] {
  const [main, band] = COLOURS[Math.floor(variant / PHASES)]!
  const phase = ((variant % PHASES) / PHASES) * 2 * Math.PI
  const solids: Solid[] = [
    makeCone([0, 0.03, 0], 0.04, [0, 3.4, 0], 0.03, parseRgb('#d9d2c4')),
    makeBall([0, 3.45, 0], 0.07, parseRgb('#e6c05a')),
  ]
  const cloth = (k: number, row: number): Vec3 => [
    0.04 + k * 1.15,
    3.25 - row * 0.13 + 0.09 * k * Math.sin(k * 5 - phase) - 0.12 * k,
    0.16 * k * Math.cos(k * 5 - phase),
  ]
  for (let row = 0; row < 6; row++) {
    for (let n = 0; n < 9; n++) {
      const colour = row === 2 || row === 3 ? band : main
      solids.push(makeCone(cloth(n / 9, row), 0.075, cloth((n + 1) / 9, row), 0.075, colour, { blend: 0.03 }))
    }
  }
  return solids
}
