import { createCanvas } from '@napi-rs/canvas'
import { parseRgb, type Rgb } from '../clay/solid.ts'
import { createRandom } from '../random.ts'
import { cssColour, type Sprite, spriteOf } from '../sprite.ts'
import type { Brush, House } from './house.ts'
import { mixRgb } from './leaves.ts'
import { paintDoor, paintWindow, shopFront } from './opening.ts'

const WALLS = ['#e9c9a4', '#d99c86', '#bcd0c4', '#efe3c8', '#c8b8d4', '#e2b6a8', '#a9c3d6', '#d8c48f'].map(parseRgb)
const ROOFS = ['#b0563f', '#6e6a78', '#8f5a44', '#586a7a'].map(parseRgb)
const AWNINGS = ['#c8443c', '#3f7f72', '#d9932f', '#4a6fb0', '#8a4a7c'].map(parseRgb)

/** Metres of the tallest facade with its roof. */
export const FACADE_TALL = 9.6

/** A town house seen from the front: shop or door below, windows above, cornice and roof. */
export function facadeSprite(variant: number, pixelsPerMetre: number): Sprite {
  const dice = createRandom(variant * 1231 + 77)
  const storeys = 1 + (variant % 3)
  const house: House = {
    width: dice.between(3.8, 5.2),
    height: 2.9 + storeys * 2.1,
    wall: WALLS[variant % WALLS.length]!,
    trim: parseRgb('#f6efe2'),
    dice,
  }
  const pad = 0.45
  const w = Math.ceil((house.width + 2 * pad) * pixelsPerMetre)
  const h = Math.ceil((house.height + 2.2) * pixelsPerMetre)
  const canvas = createCanvas(w, h)
  const glow = createCanvas(w, h)
  const brush = { picture: canvas.getContext('2d'), light: glow.getContext('2d') }
  for (const context of [brush.picture, brush.light]) {
    context.setTransform(pixelsPerMetre, 0, 0, -pixelsPerMetre, pad * pixelsPerMetre, h - 2)
  }
  paintWalls(brush, house)
  paintRoof(brush, house, ROOFS[(variant * 5 + 1) % ROOFS.length]!)
  if (variant % 4 === 3) paintDoor(brush, house, house.width * 0.5)
  else shopFront(brush, house, AWNINGS[(variant * 3) % AWNINGS.length]!)
  for (let storey = 0; storey < storeys; storey++) upperStorey(brush, house, 3.15 + storey * 2.1)
  const data = brush.light.getImageData(0, 0, w, h).data
  const glows = new Uint8Array(w * h)
  for (let i = 0; i < glows.length; i++) glows[i] = data[4 * i + 3]!
  return spriteOf(canvas, pixelsPerMetre, (pad + house.width / 2) * pixelsPerMetre, h - 2, glows)
}

function paintWalls(brush: Brush, house: House): void {
  const { picture } = brush
  const fill = picture.createLinearGradient(0, 0, 0, house.height)
  fill.addColorStop(0, cssColour(mixRgb(house.wall, [0.45, 0.38, 0.35], 0.22)))
  fill.addColorStop(0.25, cssColour(house.wall))
  fill.addColorStop(1, cssColour(mixRgb(house.wall, [1, 1, 0.97], 0.18)))
  picture.fillStyle = fill
  picture.fillRect(0, 0, house.width, house.height)
  const edge = picture.createLinearGradient(0, 0, house.width, 0)
  edge.addColorStop(0, 'rgba(60,40,40,0.22)')
  edge.addColorStop(0.05, 'rgba(60,40,40,0)')
  edge.addColorStop(0.95, 'rgba(60,40,40,0)')
  edge.addColorStop(1, 'rgba(60,40,40,0.22)')
  picture.fillStyle = edge
  picture.fillRect(0, 0, house.width, house.height)
  picture.fillStyle = cssColour(mixRgb(house.wall, [0.4, 0.34, 0.32], 0.22))
  for (let k = 0; k < 26; k++) {
    const x = house.dice.between(0.1, house.width - 0.4)
    const y = house.dice.between(2.9, house.height - 0.3)
    picture.globalAlpha = 0.35
    picture.beginPath()
    picture.roundRect(x, y, 0.26, 0.09, 0.03)
    picture.fill()
  }
  picture.globalAlpha = 1
  picture.fillStyle = cssColour(mixRgb(house.wall, [0.42, 0.4, 0.42], 0.55))
  picture.fillRect(0, 0, house.width, 0.32)
}

function upperStorey(brush: Brush, house: House, y: number): void {
  const count = house.width > 4.6 ? 3 : 2
  const gap = house.width / count
  const style = Math.floor(house.dice.next() * 3)
  for (let k = 0; k < count; k++) paintWindow(brush, house, (k + 0.5) * gap, y, 0.86, 1.25, style)
  paintLedge(brush, house, y - 0.28, 0.09)
}

function paintLedge(brush: Brush, house: House, y: number, thick: number): void {
  const { picture } = brush
  const fill = picture.createLinearGradient(0, y, 0, y + thick)
  fill.addColorStop(0, cssColour(mixRgb(house.trim, house.wall, 0.65)))
  fill.addColorStop(0.4, cssColour(house.trim))
  fill.addColorStop(1, '#fffaf0')
  picture.fillStyle = fill
  picture.beginPath()
  picture.roundRect(-0.06, y, house.width + 0.12, thick, 0.04)
  picture.fill()
}

function paintRoof(brush: Brush, house: House, colour: Rgb): void {
  const { picture } = brush
  const { width, height, dice } = house
  const rise = dice.between(0.9, 1.35)
  const inset = dice.between(0.35, 0.9)
  const chimney = dice.between(0.25, 0.7) * width
  picture.fillStyle = cssColour(mixRgb(colour, [0.4, 0.25, 0.22], 0.3))
  picture.fillRect(chimney, height + 0.2, 0.5, rise + 0.35)
  picture.fillStyle = cssColour(mixRgb(colour, [1, 1, 1], 0.12))
  picture.fillRect(chimney - 0.06, height + rise + 0.5, 0.62, 0.14)
  const tiles = picture.createLinearGradient(0, height, 0, height + rise)
  tiles.addColorStop(0, cssColour(mixRgb(colour, [0.2, 0.1, 0.1], 0.12)))
  tiles.addColorStop(1, cssColour(mixRgb(colour, [1, 0.96, 0.9], 0.22)))
  picture.fillStyle = tiles
  picture.beginPath()
  picture.moveTo(-0.22, height)
  picture.lineTo(inset, height + rise)
  picture.lineTo(width - inset, height + rise)
  picture.lineTo(width + 0.22, height)
  picture.fill()
  const rows = 6
  for (let r = 1; r < rows; r++) {
    const y = height + (rise * r) / rows
    const cut = -0.22 + ((inset + 0.22) * r) / rows
    const across = Math.round((width - 2 * cut) / 0.28)
    for (let k = 0; k < across; k++) {
      picture.strokeStyle = cssColour(mixRgb(colour, [0.2, 0.1, 0.1], 0.4), 0.5)
      picture.lineWidth = 0.025
      picture.beginPath()
      picture.arc(cut + ((k + 0.5) * (width - 2 * cut)) / across, y + 0.05, 0.13, Math.PI * 1.1, Math.PI * 1.9)
      picture.stroke()
    }
  }
  paintLedge(brush, house, height - 0.16, 0.22)
}
