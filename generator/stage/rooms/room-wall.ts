import { createCanvas } from '@napi-rs/canvas'
import { parseRgb, type Rgb } from '../clay/solid.ts'
import { WALL } from '../props/interior.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBox, glowOf, type Pen } from '../props/paint-thing.ts'
import { cssColour, type Sprite, spriteOf } from '../sprite.ts'
import { WALL_FEATURES } from './wall-features.ts'

export type WallFeature = keyof typeof WALL_FEATURES

/** How the walls of a room look. */
export interface WallLook {
  /** Wallpaper or plaster, one of which is taken for a shot. */
  colours: readonly string[]
  /** The lower part, about a metre high; none when absent. */
  dado?: string
  pattern?: 'stripes' | 'tiles' | 'bricks' | 'boards' | 'panels'
  /** What the lengths of wall carry, one after the other. */
  features: readonly WallFeature[]
}

/** A length of wall, four metres wide. `shade` picks its colour. */
export function roomWall(look: WallLook, shade: number, variant: number, pixelsPerMetre: number): Sprite {
  const w = Math.ceil((WALL.wide + 0.04) * pixelsPerMetre)
  const h = Math.ceil(WALL.tall * pixelsPerMetre)
  const canvas = createCanvas(w, h)
  const glow = createCanvas(w, h)
  const pen: Pen = { picture: canvas.getContext('2d'), light: glow.getContext('2d'), variant }
  for (const context of [pen.picture, pen.light]) context.setTransform(pixelsPerMetre, 0, 0, -pixelsPerMetre, 0, h)
  const colour = parseRgb(look.colours[shade % look.colours.length]!)
  drawBox(pen.picture, -0.1, 0, WALL.wide + 0.3, WALL.tall, colour, 0)
  drawPattern(pen, look.pattern, colour)
  if (look.dado) drawBox(pen.picture, -0.1, 0, WALL.wide + 0.3, 1.0, parseRgb(look.dado), 0)
  if (look.dado)
    drawBox(pen.picture, -0.1, 0.98, WALL.wide + 0.3, 0.07, mixRgb(parseRgb(look.dado), [1, 1, 1], 0.4), 0.01)
  drawBox(pen.picture, -0.1, 0, WALL.wide + 0.3, 0.14, mixRgb(parseRgb(look.dado ?? '#f4efe4'), [1, 1, 1], 0.3), 0.01)
  drawCeiling(pen, colour)
  WALL_FEATURES[look.features[variant % look.features.length]!](pen)
  return spriteOf(canvas, pixelsPerMetre, w / 2, h, glowOf(pen.light, w, h))
}

/** A moulding, and above it the wall goes on in the colour of the ceiling. */
function drawCeiling({ picture }: Pen, colour: Rgb): void {
  const pale = mixRgb(colour, [1, 0.99, 0.96], 0.6)
  drawBox(picture, -0.1, 4.1, WALL.wide + 0.3, WALL.tall - 4.1, pale, 0)
  drawBox(picture, -0.1, 3.98, WALL.wide + 0.3, 0.16, mixRgb(pale, [0.3, 0.25, 0.2], 0.12), 0.02)
  drawBox(picture, -0.1, 4.12, WALL.wide + 0.3, 0.1, mixRgb(pale, [1, 1, 1], 0.5), 0.02)
}

function drawPattern({ picture: pen }: Pen, pattern: WallLook['pattern'], colour: Rgb): void {
  const dark = cssColour(mixRgb(colour, [0.2, 0.15, 0.12], 0.14))
  pen.fillStyle = dark
  if (pattern === 'stripes') for (let x = 0; x < WALL.wide; x += 0.4) pen.fillRect(x, 0, 0.16, 4)
  if (pattern === 'boards') for (let y = 0.3; y < 4; y += 0.3) pen.fillRect(-0.1, y, WALL.wide + 0.3, 0.025)
  if (pattern === 'panels') {
    for (let x = 0; x < WALL.wide; x += 1) pen.fillRect(x, 0, 0.03, 4)
    pen.fillRect(-0.1, 2.2, WALL.wide + 0.3, 0.03)
  }
  if (pattern === 'tiles') {
    for (let x = 0; x < WALL.wide; x += 0.25) pen.fillRect(x, 0, 0.014, 2.6)
    for (let y = 0; y <= 2.6; y += 0.25) pen.fillRect(-0.1, y, WALL.wide + 0.3, 0.014)
  }
  if (pattern === 'bricks') {
    for (let row = 0; row < 20; row++) {
      pen.fillRect(-0.1, row * 0.2, WALL.wide + 0.3, 0.018)
      for (let x = row % 2 === 0 ? 0 : 0.25; x < WALL.wide; x += 0.5) pen.fillRect(x, row * 0.2, 0.018, 0.2)
    }
  }
}
