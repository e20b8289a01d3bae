import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, type Pen } from '../props/paint-thing.ts'
import { createRandom } from '../random.ts'
import { PUBLIC_WALLS } from './public-walls.ts'
import { drawBooks } from './work-furniture.ts'

const FRAME = parseRgb('#f6f0e4')
const WOOD = parseRgb('#9a6a45')
const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)

/** What a length of wall of a home carries (four metres, x from 0). */
const HOME_WALLS = {
  bare: () => {},
  window: (pen) => {
    drawBox(pen.picture, 0.95, 1.05, 2.1, 1.95, FRAME, 0.05)
    drawView(pen, 1.07, 1.17, 1.86, 1.7)
    for (const x of [1.96]) drawBox(pen.picture, x, 1.17, 0.08, 1.7, FRAME, 0.01)
    drawBox(pen.picture, 1.07, 2.1, 1.86, 0.06, FRAME, 0.01)
    drawBox(pen.picture, 0.85, 0.98, 2.3, 0.1, FRAME, 0.02)
    const cloth = pickColour(['#c87f6a', '#7f9ab4', '#d8c08a', '#8fa87f'], pen.variant)
    for (const x of [0.7, 0.84, 2.98, 3.12])
      drawBox(pen.picture, x, 0.6, 0.17, 2.6, mixRgb(cloth, [0, 0, 0], x === 0.84 || x === 2.98 ? 0.14 : 0), 0.07)
    drawBar(
      pen.picture,
      [
        [0.6, 3.2],
        [3.4, 3.2],
      ],
      0.06,
      WOOD,
    )
  },
  'tall-window': (pen) => {
    for (const x of [0.35, 2.15]) {
      drawBox(pen.picture, x, 0.4, 1.5, 3.3, FRAME, 0.05)
      drawView(pen, x + 0.1, 0.5, 1.3, 3.1)
      drawBox(pen.picture, x + 0.72, 0.5, 0.06, 3.1, FRAME, 0.01)
      for (const y of [1.4, 2.4]) drawBox(pen.picture, x + 0.1, y, 1.3, 0.05, FRAME, 0.01)
    }
  },
  pictures: ({ picture: pen, variant }) => {
    const dice = createRandom(variant * 53 + 9)
    for (const [x, y, w, h] of [
      [0.5, 1.55, 0.95, 1.2],
      [1.75, 1.5, 1.3, 0.95],
      [1.85, 2.6, 0.6, 0.6],
      [3.3, 1.7, 0.5, 0.7],
    ] as const) {
      drawBox(pen, x, y, w, h, dice.next() < 0.5 ? WOOD : parseRgb('#3f3a38'), 0.02)
      drawBox(pen, x + 0.06, y + 0.06, w - 0.12, h - 0.12, parseRgb('#f6f0e2'), 0.01)
      const sky = dice.pick(['#a8c8d8', '#e8c8a0', '#c8d8b8'])
      drawBox(pen, x + 0.14, y + 0.14, w - 0.28, h - 0.28, parseRgb(sky), 0.01)
      drawOval(
        pen,
        x + w * 0.4,
        y + h * 0.36,
        w * 0.18,
        h * 0.12,
        parseRgb(dice.pick(['#6f8a5a', '#b5704a', '#4f6f8f'])),
      )
    }
  },
  bookcase: (pen) => {
    drawBox(pen.picture, 0.15, 0, 3.7, 3.6, parseRgb('#6f4a34'), 0.02)
    for (const x of [0.3, 2.1])
      drawBooks(pen.picture, x, 1.6, [0.15, 0.65, 1.15, 1.65, 2.15, 2.65, 3.12], pen.variant + x)
    drawBox(pen.picture, 0.05, 3.55, 3.9, 0.14, parseRgb('#5a3a28'), 0.02)
  },
  shelf: ({ picture: pen, variant }) => {
    for (const y of [1.5, 2.15]) {
      drawBox(pen, 0.7, y, 2.6, 0.07, WOOD, 0.01)
      for (let n = 0; n < 7; n++) {
        const k = (n * 5 + variant + Math.round(y * 3)) % 6
        const x = 0.85 + n * 0.36
        if (k === 0) drawOval(pen, x + 0.08, y + 0.22, 0.13, 0.16, parseRgb('#6f9a5a'))
        drawBox(
          pen,
          x,
          y + 0.07,
          0.08 + 0.03 * k,
          0.12 + 0.05 * k,
          pickColour(['#d9a05a', '#7fa0b0', '#c87f6a', '#e6dcc6', '#8a9a6a', '#b08a6a'], k),
          0.03,
        )
      }
    }
  },
  door: ({ picture: pen, variant }) => {
    const leaf = pickColour(['#b08a62', '#e2d8c6', '#7f9a9a'], variant)
    drawBox(pen, 1.35, 0, 1.3, 2.45, FRAME, 0.02)
    drawBox(pen, 1.45, 0, 1.1, 2.35, leaf, 0.02)
    for (const y of [0.2, 1.25])
      for (const x of [1.58, 2.06]) drawBox(pen, x, y, 0.36, 0.85, mixRgb(leaf, [1, 1, 1], 0.16), 0.02)
    drawOval(pen, 2.44, 1.08, 0.05, 0.05, parseRgb('#c9a24a'))
  },
  'round-mirror': (pen) => {
    drawOval(pen.picture, 2, 2.0, 0.66, 0.78, parseRgb('#c9b07a'))
    drawOval(pen.picture, 2, 2.0, 0.58, 0.7, parseRgb('#d4e2e6'))
    for (const x of [1.1, 2.9]) {
      drawOval(pen.picture, x, 2.3, 0.15, 0.18, parseRgb('#fff2cc'))
      drawGlow(pen, x - 0.1, 2.2, 0.2, 0.2, 0.9)
    }
  },
  towels: ({ picture: pen, variant }) => {
    drawBar(
      pen,
      [
        [0.9, 1.75],
        [3.1, 1.75],
      ],
      0.05,
      parseRgb('#b8bec4'),
    )
    for (const [n, x] of [1.1, 1.85, 2.5].entries())
      drawBox(
        pen,
        x,
        0.95 + 0.1 * n,
        0.5,
        0.84 - 0.1 * n,
        pickColour(['#e0a8a0', '#8fc0c8', '#f0e0b8'], n + variant),
        0.04,
      )
  },
  shower: ({ picture: pen }) => {
    drawBox(pen, 0.7, 0, 2.6, 3, parseRgb('#dceef0'), 0.02)
    drawBar(
      pen,
      [
        [3.0, 0.9],
        [3.0, 2.6],
        [2.5, 2.7],
        [2.5, 2.55],
      ],
      0.06,
      parseRgb('#b0b8be'),
    )
    drawOval(pen, 2.5, 2.5, 0.2, 0.05, parseRgb('#b0b8be'))
    for (const x of [0.7, 1.98, 3.24]) drawBox(pen, x, 0, 0.06, 3, parseRgb('#c4d0d4'), 0.01)
  },
  fireplace: (pen) => {
    drawBox(pen.picture, 0.8, 0, 2.4, 1.5, parseRgb('#d8cfc0'), 0.03)
    drawBox(pen.picture, 1.25, 0, 1.5, 1.05, parseRgb('#3a302c'), 0.04)
    for (const [x, h] of [
      [1.6, 0.5],
      [1.9, 0.72],
      [2.2, 0.56],
    ] as const)
      drawShape(
        pen.picture,
        [
          [x - 0.16, 0.14],
          [x + 0.16, 0.14],
          [x, 0.14 + h],
        ],
        parseRgb('#ff9a3c'),
      )
    drawGlow(pen, 1.4, 0.12, 1.2, 0.6, 0.9)
    drawBar(
      pen.picture,
      [
        [1.45, 0.12],
        [2.55, 0.14],
      ],
      0.12,
      parseRgb('#6a4a34'),
    )
    drawBox(pen.picture, 0.68, 1.46, 2.64, 0.14, parseRgb('#c9b8a0'), 0.03)
    drawBox(pen.picture, 1.2, 1.9, 1.6, 1.1, WOOD, 0.03)
    drawBox(pen.picture, 1.3, 2.0, 1.4, 0.9, parseRgb('#9ab8c8'), 0.01)
    drawOval(pen.picture, 1.8, 2.2, 0.4, 0.16, parseRgb('#7f9a5a'))
  },
} satisfies Record<string, (pen: Pen) => void>

/** All that a length of wall can carry. */
export const WALL_FEATURES = { ...HOME_WALLS, ...PUBLIC_WALLS }

/** What one sees through a window: sky over green. */
function drawView({ picture, light }: Pen, x: number, y: number, w: number, h: number): void {
  const sky = picture.createLinearGradient(0, y, 0, y + h)
  sky.addColorStop(0, '#a8c88a')
  sky.addColorStop(0.28, '#bcd8a8')
  sky.addColorStop(0.32, '#e6f2f4')
  sky.addColorStop(1, '#96c6ec')
  picture.fillStyle = sky
  picture.fillRect(x, y, w, h)
  light.fillStyle = 'rgba(255,255,255,0.35)'
  light.fillRect(x, y, w, h)
}
