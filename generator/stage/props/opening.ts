import { parseRgb, type Rgb } from '../clay/solid.ts'
import { cssColour } from '../sprite.ts'
import type { Brush, House } from './house.ts'
import { mixRgb } from './leaves.ts'

const SHUTTERS = ['#4f7f6b', '#5a78a6', '#a5533f', '#6f6a8a'].map(parseRgb)
const PETALS = ['#e0566b', '#f0b83f', '#d67fd0', '#f2f0ee'].map(parseRgb)

/** Glass that mirrors the sky; some panes are lit from within when night comes. */
function paintGlass(brush: Brush, x: number, y: number, w: number, h: number, lit: boolean): void {
  const { picture, light } = brush
  const fill = picture.createLinearGradient(x, y, x + w * 0.6, y + h)
  fill.addColorStop(0, '#4f6b80')
  fill.addColorStop(0.5, '#7f9fb4')
  fill.addColorStop(1, '#b7d0de')
  picture.fillStyle = fill
  picture.fillRect(x, y, w, h)
  picture.fillStyle = 'rgba(255,255,255,0.16)'
  picture.beginPath()
  picture.moveTo(x + w * 0.15, y)
  picture.lineTo(x + w * 0.42, y)
  picture.lineTo(x + w * 0.8, y + h)
  picture.lineTo(x + w * 0.53, y + h)
  picture.fill()
  picture.fillStyle = 'rgba(30,35,50,0.28)'
  picture.fillRect(x, y + h - 0.07, w, 0.07)
  if (lit) {
    light.fillStyle = '#ffffff'
    light.fillRect(x, y, w, h)
  }
}

/** A window: reveal, panes, frame, sill; style 1 has shutters, style 2 a flower box. */
export function paintWindow(
  brush: Brush,
  house: House,
  centre: number,
  y: number,
  w: number,
  h: number,
  style: number,
): void {
  const { picture } = brush
  const x = centre - w / 2
  picture.fillStyle = cssColour(mixRgb(house.trim, house.wall, 0.25))
  picture.beginPath()
  picture.roundRect(x - 0.11, y - 0.08, w + 0.22, h + 0.2, 0.07)
  picture.fill()
  paintGlass(brush, x, y, w, h, house.dice.next() < 0.6)
  if (house.dice.next() < 0.5) paintCurtains(brush, x, y, w, h)
  picture.fillStyle = cssColour(house.trim)
  picture.fillRect(centre - 0.028, y, 0.056, h)
  picture.fillRect(x, y + h * 0.62, w, 0.05)
  picture.strokeStyle = cssColour(house.trim)
  picture.lineWidth = 0.065
  picture.strokeRect(x, y, w, h)
  if (style === 1) paintShutters(brush, house, x, y, w, h)
  paintSill(brush, house, x - 0.16, y - 0.13, w + 0.32)
  if (style === 2) flowerBox(brush, house, x - 0.06, y - 0.06, w + 0.12)
}

function paintCurtains(brush: Brush, x: number, y: number, w: number, h: number): void {
  brush.picture.fillStyle = 'rgba(250,244,232,0.75)'
  for (const side of [0, 1]) {
    const at = side === 0 ? x : x + w
    const inner = side === 0 ? x + w * 0.3 : x + w * 0.7
    brush.picture.beginPath()
    brush.picture.moveTo(at, y + h)
    brush.picture.lineTo(inner, y + h)
    brush.picture.quadraticCurveTo(inner, y + h * 0.4, at, y + h * 0.1)
    brush.picture.fill()
  }
}

function paintShutters(brush: Brush, house: House, x: number, y: number, w: number, h: number): void {
  const { picture } = brush
  const colour = SHUTTERS[Math.floor(house.wall[0] * 97) % SHUTTERS.length]!
  for (const left of [x - 0.45, x + w + 0.1]) {
    const fill = picture.createLinearGradient(left, 0, left + 0.35, 0)
    fill.addColorStop(0, cssColour(mixRgb(colour, [1, 1, 1], 0.18)))
    fill.addColorStop(1, cssColour(mixRgb(colour, [0, 0, 0], 0.12)))
    picture.fillStyle = fill
    picture.beginPath()
    picture.roundRect(left, y - 0.02, 0.35, h + 0.04, 0.04)
    picture.fill()
    picture.fillStyle = cssColour(mixRgb(colour, [0, 0, 0], 0.25))
    for (let k = 1; k < 8; k++) picture.fillRect(left + 0.05, y + (h * k) / 8, 0.25, 0.025)
  }
}

function paintSill(brush: Brush, house: House, x: number, y: number, w: number): void {
  const { picture } = brush
  picture.fillStyle = cssColour(mixRgb(house.trim, [0.3, 0.25, 0.25], 0.3))
  picture.fillRect(x, y - 0.04, w, 0.05)
  picture.fillStyle = cssColour(house.trim)
  picture.beginPath()
  picture.roundRect(x, y, w, 0.09, 0.03)
  picture.fill()
}

function flowerBox(brush: Brush, house: House, x: number, y: number, w: number): void {
  const { picture } = brush
  picture.fillStyle = '#8a5f44'
  picture.beginPath()
  picture.roundRect(x, y - 0.12, w, 0.2, 0.05)
  picture.fill()
  const petal = PETALS[Math.floor(house.dice.next() * PETALS.length)]!
  for (let k = 0; k < 16; k++) {
    const at = x + 0.05 + house.dice.next() * (w - 0.1)
    const high = y + 0.08 + house.dice.next() * 0.16
    paintDot(brush, at, high, 0.07, k % 2 === 0 ? parseRgb('#5d8f48') : parseRgb('#7fb055'))
  }
  for (let k = 0; k < 9; k++)
    paintDot(brush, x + 0.06 + house.dice.next() * (w - 0.12), y + 0.14 + house.dice.next() * 0.14, 0.05, petal)
}

function paintDot(brush: Brush, x: number, y: number, r: number, colour: Rgb): void {
  const { picture } = brush
  const fill = picture.createRadialGradient(x, y + r * 0.4, r * 0.1, x, y, r)
  fill.addColorStop(0, cssColour(mixRgb(colour, [1, 1, 1], 0.25)))
  fill.addColorStop(1, cssColour(mixRgb(colour, [0, 0, 0], 0.12)))
  picture.fillStyle = fill
  picture.beginPath()
  picture.arc(x, y, r, 0, 2 * Math.PI)
  picture.fill()
}

/** A front door with steps, a lamp's glow above it and a window on each side. */
export function paintDoor(brush: Brush, house: House, centre: number): void {
  const { picture } = brush
  paintWindow(brush, house, centre - house.width * 0.31, 0.95, 0.85, 1.2, 0)
  paintWindow(brush, house, centre + house.width * 0.31, 0.95, 0.85, 1.2, 2)
  picture.fillStyle = cssColour(house.trim)
  picture.beginPath()
  picture.roundRect(centre - 0.66, 0, 1.32, 2.45, 0.12)
  picture.fill()
  const colour = SHUTTERS[Math.floor(house.wall[1] * 83) % SHUTTERS.length]!
  paintPanel(brush, centre - 0.5, 0.15, 1, 2.1, colour)
  picture.fillStyle = cssColour(mixRgb(colour, [0, 0, 0], 0.22))
  for (const [dx, dy, h] of [
    [-0.38, 0.3, 0.7],
    [0.06, 0.3, 0.7],
    [-0.38, 1.15, 0.55],
    [0.06, 1.15, 0.55],
  ] as const) {
    picture.beginPath()
    picture.roundRect(centre + dx, dy, 0.32, h, 0.05)
    picture.fill()
  }
  paintGlass(brush, centre - 0.38, 1.85, 0.76, 0.28, true)
  paintDot(brush, centre + 0.4, 1.05, 0.06, parseRgb('#e8c56a'))
  picture.fillStyle = '#c9c3ba'
  picture.fillRect(centre - 0.75, 0, 1.5, 0.14)
}

function paintPanel(brush: Brush, x: number, y: number, w: number, h: number, colour: Rgb): void {
  const { picture } = brush
  const fill = picture.createLinearGradient(x, y, x, y + h)
  fill.addColorStop(0, cssColour(mixRgb(colour, [0, 0, 0], 0.1)))
  fill.addColorStop(1, cssColour(mixRgb(colour, [1, 1, 1], 0.14)))
  picture.fillStyle = fill
  picture.beginPath()
  picture.roundRect(x, y, w, h, 0.06)
  picture.fill()
}

/** A shop: display window with goods, a glazed door, a sign and a striped awning. */
export function shopFront(brush: Brush, house: House, colour: Rgb): void {
  const { picture } = brush
  const w = house.width
  paintPanel(brush, 0.12, 0.1, w - 0.24, 2.62, mixRgb(colour, [0.25, 0.2, 0.2], 0.35))
  const wide = w - 1.75
  paintGlass(brush, 0.32, 0.62, wide, 1.4, true)
  paintGoods(brush, house, 0.42, 0.64, wide - 0.2)
  picture.strokeStyle = cssColour(house.trim)
  picture.lineWidth = 0.07
  picture.strokeRect(0.32, 0.62, wide, 1.4)
  picture.fillStyle = cssColour(house.trim)
  picture.fillRect(0.32 + wide / 2 - 0.03, 0.62, 0.06, 1.4)
  paintPanel(brush, w - 1.25, 0.1, 0.92, 2.0, mixRgb(colour, [0, 0, 0], 0.1))
  paintGlass(brush, w - 1.12, 0.55, 0.66, 1.4, true)
  paintDot(brush, w - 1.18, 1.0, 0.05, parseRgb('#e8c56a'))
  picture.fillStyle = cssColour(house.trim)
  picture.beginPath()
  picture.roundRect(0.25, 2.42, w - 0.5, 0.42, 0.08)
  picture.fill()
  paintLettering(brush, house, w)
  paintAwning(brush, w, colour)
}

/** Marks that read as a sign without being words. */
function paintLettering(brush: Brush, house: House, w: number): void {
  brush.picture.fillStyle = '#5a463e'
  let x = w * 0.28
  while (x < w * 0.7) {
    const wide = house.dice.between(0.09, 0.17)
    brush.picture.beginPath()
    brush.picture.roundRect(x, 2.55, wide, house.dice.between(0.13, 0.2), 0.04)
    brush.picture.fill()
    x += wide + 0.06
  }
}

function paintGoods(brush: Brush, house: House, x: number, y: number, w: number): void {
  for (let k = 0; k < 7; k++) {
    const at = x + ((k + 0.5) * w) / 7
    const r = house.dice.between(0.09, 0.16)
    const colour = PETALS[k % PETALS.length]!
    if (k % 3 === 0) paintPanel(brush, at - r, y, r * 2, r * 3, mixRgb(colour, parseRgb('#8a6a50'), 0.35))
    else paintDot(brush, at, y + r, r, mixRgb(colour, parseRgb('#8a6a50'), 0.25))
  }
}

function paintAwning(brush: Brush, w: number, colour: Rgb): void {
  const { picture } = brush
  const stripes = Math.round(w / 0.42)
  const wide = (w + 0.1) / stripes
  for (let k = 0; k < stripes; k++) {
    const x = -0.05 + k * wide
    const base = k % 2 === 0 ? colour : parseRgb('#f7f0e4')
    const fill = picture.createLinearGradient(0, 1.85, 0, 2.5)
    fill.addColorStop(0, cssColour(mixRgb(base, [0, 0, 0], 0.14)))
    fill.addColorStop(0.35, cssColour(base))
    fill.addColorStop(1, cssColour(mixRgb(base, [1, 1, 1], 0.2)))
    picture.fillStyle = fill
    picture.beginPath()
    picture.moveTo(x + 0.06, 2.48)
    picture.lineTo(x + wide + 0.02, 2.48)
    picture.lineTo(x + wide, 1.98)
    picture.arc(x + wide / 2, 1.98, wide / 2, 0, Math.PI, true)
    picture.fill()
  }
}
