import { createCanvas } from '@napi-rs/canvas'
import { createRandom, seedOf } from '../random.ts'
import { modelOf } from '../sets/scatter.ts'
import type { Prop, Site } from '../sets/set.ts'
import { type Sprite, spriteOf } from '../sprite.ts'

const PUFFS = 7
const SECONDS = 7

/** Smoke from an opening at (x, y, z) metres that drifts with the wind; `size` is that of a grown puff. */
export function makeSmoke(site: Site, x: number, y: number, z: number, size: number): Prop[] {
  const pixels = (site.focal * size) / (z + site.distance)
  const phase = createRandom(seedOf(site.seed, 'smoke', Math.round(x * 100))).next()
  return Array.from({ length: PUFFS }, (_, n): Prop => {
    const sprite = modelOf('puff', n % 3, makePuff, pixels, 1)
    const motion = (time: number) => {
      const age = (time / SECONDS + n / PUFFS + phase) % 1
      // It swells as it rises and thins out at the end.
      const scale = size * Math.min(0.3 + 1.1 * age, 4.2 * (1 - age))
      return { x: x + size * (1.9 * age * age + 0.12 * Math.sin(9 * age + n)), lift: y + size * 3 * age, scale }
    }
    return { sprite, x, z: z - 0.001 * n, lift: y, scale: size, mirrored: false, haze: 0.1, motion }
  })
}

function makePuff(variant: number, sharp: number): Sprite {
  const size = Math.max(8, Math.ceil(sharp))
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  const dice = createRandom(variant * 71 + 9)
  for (let n = 0; n < 6; n++) {
    const r = size * dice.between(0.16, 0.27)
    const [cx, cy] = [size * dice.between(0.3, 0.7), size * dice.between(0.3, 0.7)]
    const soft = context.createRadialGradient(cx, cy - r * 0.3, r * 0.1, cx, cy, r)
    soft.addColorStop(0, 'rgba(240,240,240,0.72)')
    soft.addColorStop(1, 'rgba(196,198,204,0)')
    context.fillStyle = soft
    context.fillRect(0, 0, size, size)
  }
  return spriteOf(canvas, size, size / 2, size / 2, null)
}
