import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, drawTop, type PaintedThing } from '../props/paint-thing.ts'

const WOOD = parseRgb('#b08055')
const DARK_WOOD = parseRgb('#7a5238')
const STEEL = parseRgb('#8f98a0')
const BLACK = parseRgb('#34363c')
const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)

/** Furniture of offices, schools, libraries, workshops and laboratories, drawn from the front; metres. */
export const WORK_FURNITURE = {
  'office-desk': {
    wide: 1.9,
    tall: 1.35,
    variants: 2,
    paint: (pen) => {
      const { picture } = pen
      for (const x of [-0.85, 0.45]) drawBox(picture, x, 0, 0.4, 0.7, parseRgb('#d6d2c8'), 0.02)
      for (const y of [0.06, 0.28, 0.5]) drawBox(picture, 0.49, y, 0.32, 0.18, parseRgb('#e6e2d8'), 0.01)
      drawBox(picture, -0.92, 0.7, 1.84, 0.06, WOOD, 0.02)
      drawTop(picture, -0.92, 0.75, 1.84, 0.12, WOOD)
      drawBox(picture, -0.1, 0.8, 0.2, 0.12, BLACK, 0.02)
      drawBox(picture, -0.38, 0.88, 0.76, 0.46, BLACK, 0.03)
      picture.fillStyle = pen.variant === 0 ? '#7fa8d0' : '#a8c8b8'
      picture.fillRect(-0.35, 0.91, 0.7, 0.4)
      drawGlow(pen, -0.35, 0.91, 0.7, 0.4, 0.55)
      for (let n = 0; n < 5; n++)
        drawBox(picture, -0.3 + n * 0.02, 0.95 + n * 0.07, 0.3 + 0.06 * (n % 3), 0.025, parseRgb('#f4f6f8'), 0.01)
      drawBox(picture, 0.5, 0.8, 0.12, 0.15, parseRgb('#c8564a'), 0.03)
      for (let n = 0; n < 4; n++) drawBox(picture, -0.82, 0.8 + n * 0.035, 0.3, 0.03, parseRgb('#f4f0e6'), 0.01)
    },
  },
  'office-chair': {
    wide: 0.8,
    tall: 1.2,
    variants: 2,
    paint: ({ picture: pen, variant }) => {
      const cloth = pickColour(['#3f5f7f', '#4a4a52'], variant)
      for (const x of [-0.3, 0, 0.3])
        drawBar(
          pen,
          [
            [0, 0.16],
            [x, 0.05],
          ],
          0.06,
          BLACK,
        )
      drawBar(
        pen,
        [
          [0, 0.14],
          [0, 0.45],
        ],
        0.07,
        STEEL,
      )
      drawBox(pen, -0.3, 0.44, 0.6, 0.14, cloth, 0.06)
      drawBox(pen, -0.27, 0.62, 0.54, 0.56, cloth, 0.12)
    },
  },
  'filing-cabinet': {
    wide: 0.7,
    tall: 1.4,
    paint: ({ picture: pen }) => {
      drawBox(pen, -0.3, 0, 0.6, 1.36, parseRgb('#9aa8a8'), 0.02)
      for (const y of [0.06, 0.38, 0.7, 1.02]) {
        drawBox(pen, -0.26, y, 0.52, 0.28, parseRgb('#b4c0c0'), 0.02)
        drawBox(pen, -0.09, y + 0.16, 0.18, 0.04, parseRgb('#6f7a7a'), 0.01)
      }
    },
  },
  'school-desk': {
    wide: 1.3,
    tall: 1.0,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      for (const x of [-0.5, 0.46])
        drawBar(
          pen,
          [
            [x, 0.02],
            [x, 0.68],
          ],
          0.05,
          STEEL,
        )
      drawBox(pen, -0.58, 0.52, 1.16, 0.14, parseRgb('#c99a62'), 0.02)
      drawBox(pen, -0.6, 0.66, 1.2, 0.06, WOOD, 0.02)
      drawTop(pen, -0.6, 0.71, 1.2, 0.12, WOOD)
      drawBox(pen, -0.4, 0.77, 0.34, 0.05, pickColour(['#c8564a', '#4f86b8', '#e0a83f'], variant), 0.01)
      drawBox(pen, 0.15, 0.77, 0.26, 0.035, parseRgb('#fbf8f0'), 0.01)
      drawBox(pen, 0.44, 0.77, 0.07, 0.14, pickColour(['#6f8fb0', '#e0b85a', '#7fa06a'], variant), 0.02)
    },
  },
  'teacher-desk': {
    wide: 1.8,
    tall: 1.3,
    paint: ({ picture: pen }) => {
      drawBox(pen, -0.85, 0, 1.7, 0.74, DARK_WOOD, 0.02)
      for (const x of [-0.8, 0.3]) drawBox(pen, x, 0.08, 0.5, 0.58, mixRgb(DARK_WOOD, [1, 1, 1], 0.12), 0.02)
      drawBox(pen, -0.9, 0.73, 1.8, 0.06, WOOD, 0.02)
      drawTop(pen, -0.9, 0.78, 1.8, 0.12, WOOD)
      drawBar(
        pen,
        [
          [0.55, 0.84],
          [0.55, 0.94],
        ],
        0.05,
        parseRgb('#c9a24a'),
      )
      drawOval(pen, 0.55, 1.1, 0.18, 0.18, parseRgb('#6fa8d0'))
      for (const [x, y, r] of [
        [0.5, 1.14, 0.07],
        [0.62, 1.05, 0.05],
        [0.52, 1.0, 0.04],
      ] as const)
        drawOval(pen, x, y, r, r * 0.8, parseRgb('#8fb86a'))
      for (const [n, colour] of ['#c8564a', '#4f86b8', '#e0a83f'].entries())
        drawBox(pen, -0.65, 0.84 + n * 0.06, 0.4, 0.055, parseRgb(colour), 0.01)
    },
  },
  'reading-table': {
    wide: 2.1,
    tall: 1.25,
    paint: (pen) => {
      const { picture } = pen
      for (const x of [-0.88, 0.76]) drawBox(picture, x, 0, 0.12, 0.7, DARK_WOOD, 0.03)
      drawBox(picture, -0.98, 0.68, 1.96, 0.08, DARK_WOOD, 0.02)
      drawTop(picture, -0.98, 0.75, 1.96, 0.14, parseRgb('#9a6a45'))
      drawShape(
        picture,
        [
          [-0.6, 0.82],
          [-0.3, 0.86],
          [0, 0.82],
          [0, 0.88],
          [-0.3, 0.92],
          [-0.6, 0.88],
        ],
        parseRgb('#fbf5e6'),
      )
      drawBar(
        picture,
        [
          [0.5, 0.82],
          [0.5, 1.12],
        ],
        0.03,
        parseRgb('#c9a24a'),
      )
      drawBox(picture, 0.32, 1.08, 0.36, 0.13, parseRgb('#3f8a62'), 0.06)
      drawGlow(pen, 0.32, 1.06, 0.36, 0.06, 0.8)
    },
  },
  bookshelf: {
    wide: 2,
    tall: 2.5,
    variants: 4,
    paint: ({ picture: pen, variant }) => {
      drawBox(pen, -0.95, 0, 1.9, 2.45, DARK_WOOD, 0.02)
      drawBooks(pen, -0.88, 1.76, [0.12, 0.58, 1.04, 1.5, 1.96], variant)
      drawBox(pen, -1, 2.4, 2, 0.09, mixRgb(DARK_WOOD, [1, 1, 1], 0.1), 0.02)
    },
  },
  workbench: {
    wide: 2,
    tall: 1.2,
    paint: ({ picture: pen }) => {
      for (const x of [-0.85, 0.7]) drawBox(pen, x, 0, 0.15, 0.76, DARK_WOOD, 0.02)
      drawBox(pen, -0.9, 0.2, 1.8, 0.08, WOOD, 0.01)
      drawBox(pen, -0.98, 0.76, 1.96, 0.12, WOOD, 0.02)
      drawTop(pen, -0.98, 0.87, 1.96, 0.1, WOOD)
      drawBox(pen, 0.4, 0.92, 0.3, 0.22, parseRgb('#4f6f8f'), 0.03)
      drawBar(
        pen,
        [
          [-0.6, 0.94],
          [-0.25, 0.98],
        ],
        0.04,
        parseRgb('#c98a4c'),
      )
      drawBox(pen, -0.3, 0.92, 0.12, 0.1, STEEL, 0.02)
      for (const [n, x] of [-0.6, -0.2, 0.2].entries())
        drawBox(pen, x, 0.28, 0.34, 0.24, pickColour(['#c8564a', '#e0b85a', '#6f8f9a'], n), 0.03)
    },
  },
  'lab-bench': {
    wide: 2,
    tall: 1.35,
    variants: 2,
    paint: (pen) => {
      const { picture, variant } = pen
      drawBox(picture, -0.95, 0, 1.9, 0.85, parseRgb('#dfe6e8'), 0.02)
      for (const x of [-0.88, -0.27, 0.34]) drawBox(picture, x, 0.1, 0.54, 0.64, parseRgb('#eef3f4'), 0.02)
      drawBox(picture, -1, 0.84, 2, 0.07, parseRgb('#4a5560'), 0.02)
      drawTop(picture, -1, 0.9, 2, 0.09, parseRgb('#5a6670'))
      for (const [n, x] of [-0.7, -0.45, 0.35, 0.62].entries()) {
        const liquid = pickColour(['#5fc0a8', '#c86fc0', '#6f9fe0', '#e0b84a'], n + variant)
        drawShape(
          picture,
          [
            [x - 0.1, 0.95],
            [x + 0.1, 0.95],
            [x + 0.035, 1.15],
            [x + 0.035, 1.27],
            [x - 0.035, 1.27],
            [x - 0.035, 1.15],
          ],
          parseRgb('#dcecf0'),
        )
        drawShape(
          picture,
          [
            [x - 0.09, 0.96],
            [x + 0.09, 0.96],
            [x + 0.05, 1.08],
            [x - 0.05, 1.08],
          ],
          liquid,
        )
      }
      drawBar(
        picture,
        [
          [-0.1, 0.95],
          [-0.1, 1.3],
          [0.08, 1.3],
          [0.08, 1.12],
        ],
        0.05,
        BLACK,
      )
      drawBox(picture, -0.18, 0.94, 0.34, 0.05, BLACK, 0.02)
    },
  },
} satisfies Record<string, PaintedThing>

const SPINES = ['#a8483f', '#3f6a9a', '#5f8a5a', '#d0a04a', '#7a5a8a', '#e6dcc6', '#4a7f86', '#b8704a']

/** Rows of books from a left edge, on shelves at heights. */
export function drawBooks(
  pen: Parameters<PaintedThing['paint']>[0]['picture'],
  left: number,
  wide: number,
  shelves: readonly number[],
  variant: number,
): void {
  for (const [row, y] of shelves.entries()) {
    drawBox(pen, left, y, wide, 0.4, parseRgb('#3f2c22'), 0.01)
    let x = left + 0.02
    for (let n = 0; x < left + wide - 0.1; n++) {
      const k = (n * 7 + row * 5 + variant * 3) % 11
      const thick = 0.045 + 0.008 * (k % 5)
      if (k !== 10) drawBox(pen, x, y, thick, 0.26 + 0.02 * (k % 6), pickColour(SPINES, k + row), 0.008)
      x += thick + (k === 10 ? 0.06 : 0.006)
    }
    drawBox(pen, left - 0.04, y - 0.05, wide + 0.08, 0.05, parseRgb('#8f6244'), 0.01)
  }
}
