import { createCanvas } from '@napi-rs/canvas'
import { parseRgb } from '../clay/solid.ts'
import { createRandom } from '../random.ts'
import { cssColour, type Sprite, spriteOf } from '../sprite.ts'
import { mixRgb } from './leaves.ts'

/** Metres of the tallest tower. */
export const TOWER_TALL = 17

const WALLS = ['#a9b8c8', '#c4b3a6', '#9fb0b4', '#bfae9c', '#b2b0c4', '#cdbfae'].map(parseRgb)

/** A block or tower of the town behind, with rows of windows. */
export function towerSprite(variant: number, pixelsPerMetre: number): Sprite {
  const dice = createRandom(variant * 877 + 19)
  const width = dice.between(3.4, 6)
  const height = dice.between(8.5, 15)
  const wall = WALLS[variant % WALLS.length]!
  const w = Math.ceil((width + 0.6) * pixelsPerMetre)
  const h = Math.ceil((height + 2) * pixelsPerMetre)
  const canvas = createCanvas(w, h)
  const glow = createCanvas(w, h)
  const picture = canvas.getContext('2d')
  const light = glow.getContext('2d')
  for (const context of [picture, light])
    context.setTransform(pixelsPerMetre, 0, 0, -pixelsPerMetre, 0.3 * pixelsPerMetre, h - 2)
  const fill = picture.createLinearGradient(0, 0, width, 0)
  fill.addColorStop(0, cssColour(mixRgb(wall, [1, 1, 1], 0.12)))
  fill.addColorStop(0.66, cssColour(wall))
  fill.addColorStop(0.67, cssColour(mixRgb(wall, [0.3, 0.3, 0.38], 0.2)))
  fill.addColorStop(1, cssColour(mixRgb(wall, [0.3, 0.3, 0.38], 0.3)))
  picture.fillStyle = fill
  picture.fillRect(0, 0, width, height)
  picture.fillStyle = cssColour(mixRgb(wall, [1, 1, 1], 0.3))
  picture.fillRect(-0.08, height - 0.25, width + 0.16, 0.3)
  if (variant % 2 === 0) picture.fillRect(width * 0.3, height, 0.9, 0.9)
  else picture.fillRect(width * 0.55, height, 0.08, 1.6)
  const columns = Math.round(width / 0.8)
  for (let y = 0.8; y < height - 0.9; y += 1.15) {
    for (let k = 0; k < columns; k++) {
      const x = 0.2 + (k * (width - 0.4)) / columns
      picture.fillStyle = cssColour(mixRgb(parseRgb('#6f8ba0'), wall, dice.between(0, 0.35)))
      picture.fillRect(x + 0.08, y, 0.46, 0.7)
      if (dice.next() < 0.45) {
        light.fillStyle = '#ffffff'
        light.fillRect(x + 0.08, y, 0.46, 0.7)
      }
    }
  }
  const data = light.getImageData(0, 0, w, h).data
  const glows = new Uint8Array(w * h)
  for (let i = 0; i < glows.length; i++) glows[i] = data[4 * i + 3]!
  return spriteOf(canvas, pixelsPerMetre, (0.3 + width / 2) * pixelsPerMetre, h - 2, glows)
}
