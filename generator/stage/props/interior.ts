import { createCanvas } from '@napi-rs/canvas'
import { parseRgb, type Rgb } from '../clay/solid.ts'
import { createRandom } from '../random.ts'
import { cssColour, type Sprite, spriteOf } from '../sprite.ts'
import { mixRgb } from './leaves.ts'

/** Metres of one length of wall, and of its height. */
export const WALL = { wide: 4, tall: 7 }

type Context = ReturnType<ReturnType<typeof createCanvas>['getContext']>
type Paint = (picture: Context, light: Context, variant: number) => void

function wallSprite(variant: number, pixelsPerMetre: number, paint: Paint): Sprite {
  const w = Math.ceil((WALL.wide + 0.04) * pixelsPerMetre)
  const h = Math.ceil(WALL.tall * pixelsPerMetre)
  const canvas = createCanvas(w, h)
  const glow = createCanvas(w, h)
  const [picture, light] = [canvas.getContext('2d'), glow.getContext('2d')]
  for (const context of [picture, light]) context.setTransform(pixelsPerMetre, 0, 0, -pixelsPerMetre, 0, h)
  paint(picture, light, variant)
  const data = light.getImageData(0, 0, w, h).data
  const glows = new Uint8Array(w * h)
  for (let i = 0; i < glows.length; i++) glows[i] = data[4 * i + 3]!
  return spriteOf(canvas, pixelsPerMetre, w / 2, h, glows)
}

function paintBox(context: Context, x: number, y: number, w: number, h: number, colour: Rgb, round = 0.05): void {
  const fill = context.createLinearGradient(x, y, x, y + h)
  fill.addColorStop(0, cssColour(mixRgb(colour, [0.2, 0.12, 0.1], 0.16)))
  fill.addColorStop(0.5, cssColour(colour))
  fill.addColorStop(1, cssColour(mixRgb(colour, [1, 1, 0.97], 0.16)))
  context.fillStyle = fill
  context.beginPath()
  context.roundRect(x, y, w, h, round)
  context.fill()
}

const GOLD = parseRgb('#d9b25a')
const CREAM = parseRgb('#efe3c8')

function paintGilded(context: Context, x: number, y: number, w: number, h: number): void {
  paintBox(context, x, y, w, h, GOLD, 0.1)
  paintBox(context, x + 0.09, y + 0.09, w - 0.18, h - 0.18, mixRgb(GOLD, [0.3, 0.2, 0.1], 0.35), 0.08)
  paintBox(context, x + 0.14, y + 0.14, w - 0.28, h - 0.28, CREAM, 0.07)
}

/** A length of a baroque room: panels framed in gold, a tall window, a mirror or a portrait, pilasters. */
export function baroqueWall(variant: number, pixelsPerMetre: number): Sprite {
  return wallSprite(variant, pixelsPerMetre, (picture, light) => {
    const dice = createRandom(variant * 41 + 3)
    const wall = parseRgb('#b8cdc0')
    paintBox(picture, 0, 0, WALL.wide + 0.1, WALL.tall, wall, 0)
    paintBox(picture, 0, 0, WALL.wide + 0.1, 0.95, CREAM, 0)
    for (let k = 0; k < 4; k++) paintGilded(picture, 0.12 + k, 0.16, 0.76, 0.62)
    paintBox(picture, 0, 0.95, WALL.wide + 0.1, 0.1, GOLD, 0)
    for (const x of [0, WALL.wide - 0.22]) {
      paintBox(picture, x, 1.05, 0.24, 4.3, CREAM, 0.04)
      paintBox(picture, x + 0.08, 1.2, 0.08, 4, mixRgb(CREAM, GOLD, 0.4), 0.03)
      paintBox(picture, x - 0.06, 5.2, 0.36, 0.3, GOLD, 0.08)
    }
    if (variant % 2 === 0) frenchWindow(picture, light)
    else {
      paintGilded(picture, 0.85, 1.6, 2.3, 2.9)
      paintPortrait(picture, variant, dice.next())
    }
    paintBox(picture, -0.1, 5.5, WALL.wide + 0.3, 0.28, CREAM, 0.05)
    paintBox(picture, -0.1, 5.78, WALL.wide + 0.3, 0.1, GOLD, 0.03)
    for (let k = 0; k < 8; k++) paintOrnament(picture, 0.25 + k * 0.5, 5.63)
  })
}

function frenchWindow(picture: Context, light: Context): void {
  paintBox(picture, 0.95, 0.2, 2.1, 4.9, CREAM, 0.5)
  const sky = picture.createLinearGradient(0, 0.3, 0, 4.9)
  sky.addColorStop(0, '#bcd6a8')
  sky.addColorStop(0.3, '#dbeef0')
  sky.addColorStop(1, '#8fc0e6')
  picture.fillStyle = sky
  picture.beginPath()
  picture.roundRect(1.12, 0.35, 1.76, 4.6, 0.42)
  picture.fill()
  light.fillStyle = 'rgba(255,255,255,0.35)'
  light.fillRect(1.12, 0.35, 1.76, 4.6)
  picture.fillStyle = cssColour(CREAM)
  for (const x of [1.66, 1.97, 2.28]) picture.fillRect(x, 0.35, x === 1.97 ? 0.09 : 0.05, 4.6)
  for (let k = 1; k < 5; k++) picture.fillRect(1.12, 0.35 + k * 0.92, 1.76, 0.05)
  const red = parseRgb('#a8383f')
  for (const side of [0, 1]) {
    for (let k = 0; k < 5; k++) {
      const x = side === 0 ? 0.72 + k * 0.12 : 3.16 - k * 0.12
      paintBox(picture, x, 0.1, 0.15, 5.05, mixRgb(red, [0, 0, 0], (k % 2) * 0.22), 0.07)
    }
  }
  paintBox(picture, 0.62, 4.85, 2.76, 0.36, red, 0.15)
}

/** A landscape or a mirror in a frame. */
function paintPortrait(picture: Context, variant: number, tone: number): void {
  const glass = picture.createLinearGradient(1, 1.75, 3, 4.35)
  glass.addColorStop(0, variant % 4 === 1 ? '#6f8a5a' : '#9db4bd')
  glass.addColorStop(0.5, variant % 4 === 1 ? '#a8b487' : '#d3e0e2')
  glass.addColorStop(1, variant % 4 === 1 ? '#8fb4d0' : '#a9bfc6')
  picture.fillStyle = glass
  picture.fillRect(1.02, 1.77, 1.96, 2.56)
  if (variant % 4 !== 1) return
  for (const [x, y, r] of [
    [1.5, 2.2, 0.4],
    [2.3, 2.1 + tone * 0.3, 0.5],
    [1.9, 2.0, 0.3],
  ] as const) {
    picture.fillStyle = '#4f6b45'
    picture.beginPath()
    picture.arc(x, y, r, 0, 6.3)
    picture.fill()
  }
}

function paintOrnament(picture: Context, x: number, y: number): void {
  picture.fillStyle = cssColour(GOLD)
  picture.beginPath()
  picture.arc(x, y, 0.075, 0, 6.3)
  picture.fill()
}

/** A length of a kitchen: tiles, cupboards above and below, shelf, hob or sink, window. */
export function kitchenWall(variant: number, pixelsPerMetre: number): Sprite {
  return wallSprite(variant, pixelsPerMetre, (picture, light) => {
    const front = parseRgb(variant % 3 === 1 ? '#7fa8a0' : '#86aeb0')
    paintBox(picture, 0, 0, WALL.wide + 0.1, WALL.tall, parseRgb('#f0e6d4'), 0)
    for (let y = 1.0; y < 2.2; y += 0.2) {
      for (let k = 0; k < 20; k++)
        paintBox(
          picture,
          k * 0.2 + 0.01,
          y + 0.01,
          0.18,
          0.18,
          (k * 7 + Math.round(y * 5)) % 5 === 0 ? parseRgb('#cfe0dc') : parseRgb('#f7f4ec'),
          0.02,
        )
    }
    for (let k = 0; k < 4; k++) {
      paintBox(picture, k + 0.03, 0.1, 0.94, 0.78, front, 0.04)
      paintBox(picture, k + 0.13, 0.2, 0.74, 0.58, mixRgb(front, [1, 1, 1], 0.14), 0.04)
      paintBox(picture, k + 0.42, 0.7, 0.16, 0.04, parseRgb('#e0c48a'), 0.02)
    }
    paintBox(picture, 0, 0, WALL.wide + 0.1, 0.1, parseRgb('#5a5048'), 0)
    paintBox(picture, -0.1, 0.88, WALL.wide + 0.3, 0.12, parseRgb('#b98a5c'), 0.03)
    if (variant % 3 === 0) kitchenWindow(picture, light)
    else paintCupboards(picture, front, variant)
    paintPots(picture, variant)
  })
}

function kitchenWindow(picture: Context, light: Context): void {
  paintBox(picture, 0.8, 2.25, 2.4, 1.75, parseRgb('#fbf6ea'), 0.06)
  const sky = picture.createLinearGradient(0, 2.35, 0, 3.9)
  sky.addColorStop(0, '#b8d6a0')
  sky.addColorStop(0.4, '#dff0f4')
  sky.addColorStop(1, '#94c4ea')
  picture.fillStyle = sky
  picture.fillRect(0.92, 2.37, 2.16, 1.5)
  light.fillStyle = 'rgba(255,255,255,0.35)'
  light.fillRect(0.92, 2.37, 2.16, 1.5)
  picture.fillStyle = '#fbf6ea'
  picture.fillRect(1.96, 2.37, 0.08, 1.5)
  picture.fillRect(0.92, 3.1, 2.16, 0.06)
  for (let k = 0; k < 6; k++)
    paintBox(picture, 0.85 + k * 0.4, 3.6, 0.36, 0.42, k % 2 === 0 ? parseRgb('#e6867a') : parseRgb('#f6ece0'), 0.12)
}

function paintCupboards(picture: Context, front: Rgb, variant: number): void {
  for (let k = 0; k < 4; k++) {
    if ((k + variant) % 4 === 0) {
      paintBox(picture, k + 0.02, 2.6, 0.96, 0.06, parseRgb('#a9794e'), 0.02)
      paintBox(picture, k + 0.02, 3.2, 0.96, 0.06, parseRgb('#a9794e'), 0.02)
      for (let n = 0; n < 4; n++)
        paintBox(
          picture,
          k + 0.1 + n * 0.22,
          2.66 + (n % 2) * 0.6,
          0.16,
          0.3,
          [parseRgb('#d9745a'), parseRgb('#e6c46a'), parseRgb('#7fa06a'), parseRgb('#e9e0d0')][n]!,
          0.05,
        )
      continue
    }
    paintBox(picture, k + 0.03, 2.45, 0.94, 1.5, front, 0.04)
    paintBox(picture, k + 0.13, 2.55, 0.74, 1.3, mixRgb(front, [1, 1, 1], 0.14), 0.04)
    paintBox(picture, k + 0.8, 2.6, 0.05, 0.2, parseRgb('#e0c48a'), 0.02)
  }
}

function paintPots(picture: Context, variant: number): void {
  const dice = createRandom(variant * 17 + 5)
  for (const x of [0.45, 1.5, 2.7, 3.4]) {
    const tall = dice.between(0.18, 0.42)
    paintBox(
      picture,
      x,
      1.0,
      dice.between(0.2, 0.42),
      tall,
      dice.pick([parseRgb('#b8563f'), parseRgb('#8f979e'), parseRgb('#e0b85a'), parseRgb('#6f8f6a')]),
      0.07,
    )
  }
}
