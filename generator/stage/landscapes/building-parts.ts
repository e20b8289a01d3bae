import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawShape, type Pen } from '../props/paint-thing.ts'
import { createRandom } from '../random.ts'

const TRIM = parseRgb('#f6f0e4')

export function drawPane(pen: Pen, x: number, y: number, w: number, h: number): void {
  drawBox(pen.picture, x - 0.08, y - 0.08, w + 0.16, h + 0.16, TRIM, 0.03)
  drawBox(pen.picture, x, y, w, h, parseRgb('#7f9fb4'), 0.02)
  drawGlow(pen, x, y, w, h, 0.6)
  drawBox(pen.picture, x + w / 2 - 0.03, y, 0.06, h, TRIM, 0.01)
  drawBox(pen.picture, x, y + h * 0.55, w, 0.06, TRIM, 0.01)
}

/** A gabled roof over a wall, with rows of tiles. */
export function drawRoof(pen: Pen['picture'], x: number, y: number, w: number, h: number, colour: Rgb): void {
  const eaves = 0.35
  drawShape(
    pen,
    [
      [x - eaves, y],
      [x + w + eaves, y],
      [x + w * 0.82, y + h],
      [x + w * 0.18, y + h],
    ],
    colour,
  )
  for (let k = 1; k < 6; k++) {
    const [a, b] = [(k / 6) * (0.18 * w + eaves) - eaves, y + (k / 6) * h]
    drawBar(
      pen,
      [
        [x + a, b],
        [x + w - a, b],
      ],
      0.05,
      mixRgb(colour, [0.1, 0.06, 0.06], 0.22),
    )
  }
}

export function drawBricks({ picture }: Pen, x: number, y: number, w: number, h: number): void {
  const dice = createRandom(Math.round(w * 100 + h))
  for (let n = 0; n < w * h * 0.9; n++)
    drawBox(
      picture,
      x + dice.next() * (w - 0.7),
      y + dice.next() * (h - 0.3),
      0.6,
      0.24,
      parseRgb(dice.pick(['#a89c90', '#c8bcb0', '#b0a498'])),
      0.04,
    )
}

export function drawKeep(pen: Pen, x: number, wide: number, h: number, stone: Rgb): void {
  drawBox(pen.picture, x, 0, wide, h, mixRgb(stone, [0.2, 0.2, 0.25], 0.12), 0.02)
  for (let n = 0; n < 5; n++) drawBox(pen.picture, x + n * 0.95, h - 0.05, 0.55, 0.6, stone, 0.02)
  for (const px of [0.7, 2.9]) drawPane(pen, x + px, h - 2.6, 0.7, 1.3)
}

export function drawTower(pen: Pen, x: number, wide: number, h: number, stone: Rgb): void {
  drawBox(pen.picture, x, 0, wide, h, stone, 0.04)
  drawBricks(pen, x + 0.05, 0.5, wide - 0.1, h - 1)
  drawBox(pen.picture, x - 0.2, h - 0.5, wide + 0.4, 0.6, stone, 0.03)
  drawShape(
    pen.picture,
    [
      [x - 0.4, h],
      [x + wide + 0.4, h],
      [x + wide / 2, h + 2.8],
    ],
    parseRgb('#4f6a9a'),
  )
  drawBar(
    pen.picture,
    [
      [x + wide / 2, h + 2.7],
      [x + wide / 2, h + 3.6],
    ],
    0.07,
    parseRgb('#6a5a4a'),
  )
  drawShape(
    pen.picture,
    [
      [x + wide / 2, h + 3.6],
      [x + wide / 2 + 0.9, h + 3.35],
      [x + wide / 2, h + 3.1],
    ],
    parseRgb('#c8443c'),
  )
  drawPane(pen, x + wide / 2 - 0.3, h - 2.4, 0.6, 1.1)
}
