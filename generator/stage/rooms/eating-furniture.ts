import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, drawTop, type PaintedThing } from '../props/paint-thing.ts'

const WOOD = parseRgb('#a9764a')
const DARK_WOOD = parseRgb('#6f4a34')
const STEEL = parseRgb('#9aa2a8')
const BLACK = parseRgb('#34363c')
const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)

/** Furniture of restaurants, cafés, bars and shops, drawn from the front; metres. */
export const EATING_FURNITURE = {
  'laid-table': {
    wide: 1.5,
    tall: 1.2,
    variants: 2,
    paint: (pen) => {
      const { picture, variant } = pen
      const cloth = pickColour(['#f6f0e4', '#c8564a'], variant)
      drawShape(
        picture,
        [
          [-0.62, 0.1],
          [0.62, 0.1],
          [0.68, 0.74],
          [-0.68, 0.74],
        ],
        cloth,
      )
      for (let n = 0; n < 5; n++)
        drawShape(
          picture,
          [
            [-0.5 + n * 0.24, 0.1],
            [-0.44 + n * 0.24, 0.1],
            [-0.47 + n * 0.25, 0.72],
          ],
          mixRgb(cloth, [0.2, 0.1, 0.1], 0.14),
        )
      drawTop(picture, -0.68, 0.73, 1.36, 0.12, mixRgb(cloth, [1, 1, 1], 0.4))
      for (const x of [-0.32, 0.32]) {
        drawOval(picture, x, 0.8, 0.19, 0.05, parseRgb('#ffffff'))
        drawOval(picture, x, 0.82, 0.09, 0.04, pickColour(['#e0a83f', '#8fb04a'], variant))
        drawBar(
          picture,
          [
            [x * 1.5, 0.8],
            [x * 1.5, 0.95],
          ],
          0.02,
          parseRgb('#e6f0f4'),
        )
        drawOval(picture, x * 1.5, 0.98, 0.045, 0.07, parseRgb('#d8e8ee'))
      }
      drawBox(picture, -0.03, 0.8, 0.06, 0.2, parseRgb('#f4ecd8'), 0.02)
      drawOval(picture, 0, 1.06, 0.025, 0.05, parseRgb('#ffc95a'))
      drawGlow(pen, -0.03, 1, 0.06, 0.12, 1)
      for (const x of [-0.5, 0.44]) drawBox(picture, x, 0, 0.06, 0.12, DARK_WOOD, 0.01)
    },
  },
  'cafe-table': {
    wide: 0.9,
    tall: 1.1,
    variants: 2,
    paint: ({ picture: pen, variant }) => {
      drawOval(pen, 0, 0.035, 0.24, 0.035, BLACK)
      drawBar(
        pen,
        [
          [0, 0.05],
          [0, 0.7],
        ],
        0.06,
        BLACK,
      )
      drawOval(pen, 0, 0.73, 0.4, 0.07, parseRgb('#d8c4a4'))
      drawOval(pen, 0, 0.75, 0.37, 0.055, parseRgb('#eaddc4'))
      drawBox(pen, -0.16, 0.75, 0.12, 0.1, parseRgb('#f8f4ea'), 0.03)
      drawBox(pen, 0.12, 0.75, 0.06, 0.18, parseRgb('#8fb4a8'), 0.02)
      for (const x of [0.1, 0.15, 0.2])
        drawOval(pen, x, 0.97 + 0.02 * (variant + 1), 0.035, 0.035, pickColour(['#e0566b', '#f0b83f'], variant))
    },
  },
  'cafe-chair': {
    wide: 0.6,
    tall: 1,
    paint: ({ picture: pen }) => {
      for (const x of [-0.19, 0.19])
        drawBar(
          pen,
          [
            [x * 1.15, 0.02],
            [x, 0.46],
            [x * 0.9, 0.95],
          ],
          0.04,
          DARK_WOOD,
        )
      drawBox(pen, -0.23, 0.43, 0.46, 0.07, WOOD, 0.03)
      drawBar(
        pen,
        [
          [-0.17, 0.93],
          [0, 0.98],
          [0.17, 0.93],
        ],
        0.05,
        DARK_WOOD,
      )
      drawBar(
        pen,
        [
          [-0.16, 0.72],
          [0.16, 0.72],
        ],
        0.04,
        DARK_WOOD,
      )
    },
  },
  'bar-stool': {
    wide: 0.55,
    tall: 0.85,
    paint: ({ picture: pen }) => {
      for (const x of [-0.16, 0.16])
        drawBar(
          pen,
          [
            [x * 1.3, 0.02],
            [x * 0.6, 0.72],
          ],
          0.04,
          STEEL,
        )
      drawBar(
        pen,
        [
          [-0.18, 0.25],
          [0.18, 0.25],
        ],
        0.03,
        STEEL,
      )
      drawBox(pen, -0.22, 0.7, 0.44, 0.12, parseRgb('#b5443c'), 0.05)
    },
  },
  counter: {
    wide: 2.6,
    tall: 1.6,
    variants: 2,
    paint: (pen) => {
      const { picture, variant } = pen
      drawBox(picture, -1.28, 0, 2.56, 1.02, DARK_WOOD, 0.02)
      for (let n = 0; n < 4; n++) drawBox(picture, -1.2 + n * 0.62, 0.12, 0.54, 0.76, WOOD, 0.03)
      drawBox(picture, -1.3, 1.02, 2.6, 0.09, parseRgb('#e6d8c0'), 0.02)
      drawBox(picture, -1.1, 1.11, 1.0, 0.36, parseRgb('#cfe4ea'), 0.04)
      for (let n = 0; n < 5; n++)
        drawOval(
          picture,
          -0.95 + n * 0.18,
          1.18,
          0.075,
          0.055,
          pickColour(['#d9a05a', '#b5704a', '#e6c48a'], n + variant),
        )
      for (let n = 0; n < 4; n++)
        drawOval(picture, -0.9 + n * 0.2, 1.35, 0.07, 0.05, pickColour(['#e8909a', '#7a4a34', '#f4e6c8'], n))
      drawBox(picture, 0.35, 1.11, 0.5, 0.44, STEEL, 0.05)
      drawBox(picture, 0.42, 1.14, 0.36, 0.16, BLACK, 0.03)
      drawGlow(pen, 0.75, 1.45, 0.04, 0.04, 1)
    },
  },
  'shop-shelf': {
    wide: 2.1,
    tall: 2,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      drawBox(pen, -1, 0, 2, 1.95, parseRgb('#d6d8d4'), 0.02)
      for (const [row, y] of [0.12, 0.56, 1, 1.44].entries()) {
        drawBox(pen, -0.96, y, 1.92, 0.38, parseRgb('#8f9694'), 0.01)
        for (let n = 0; n < 9; n++) {
          const k = (n * 5 + row * 3 + variant * 7) % 8
          drawBox(
            pen,
            -0.92 + n * 0.21,
            y,
            0.17,
            0.2 + 0.02 * (k % 6),
            pickColour(['#d0463c', '#e8b43f', '#4f8ac0', '#6fa04a', '#e6e0d0', '#8a5aa0', '#e07f3f', '#3f9a90'], k),
            0.03,
          )
        }
        drawBox(pen, -1, y - 0.06, 2, 0.06, parseRgb('#f2f2ee'), 0.01)
      }
    },
  },
} satisfies Record<string, PaintedThing>
