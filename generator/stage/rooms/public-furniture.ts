import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, drawTop, type PaintedThing } from '../props/paint-thing.ts'

const STEEL = parseRgb('#9aa2a8')
const BLACK = parseRgb('#34363c')
const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)

/** Furniture of gyms, museums, hospitals, studios and ships, drawn from the front; metres. */
export const PUBLIC_FURNITURE = {
  treadmill: {
    wide: 1.8,
    tall: 1.4,
    paint: (pen) => {
      drawBox(pen.picture, -0.85, 0.02, 1.6, 0.16, BLACK, 0.05)
      drawTop(pen.picture, -0.8, 0.17, 1.45, 0.08, parseRgb('#55585e'))
      drawBar(
        pen.picture,
        [
          [0.62, 0.16],
          [0.72, 1.15],
        ],
        0.09,
        STEEL,
      )
      drawBar(
        pen.picture,
        [
          [0.7, 1.05],
          [0.2, 1.0],
        ],
        0.06,
        BLACK,
      )
      drawShape(
        pen.picture,
        [
          [0.58, 1.08],
          [0.82, 1.12],
          [0.72, 1.4],
          [0.5, 1.34],
        ],
        BLACK,
      )
      drawGlow(pen, 0.58, 1.18, 0.14, 0.1, 0.8)
      drawBox(pen.picture, 0.58, 1.18, 0.14, 0.1, parseRgb('#6fd0a0'), 0.01)
    },
  },
  'dumbbell-rack': {
    wide: 1.9,
    tall: 1.2,
    paint: ({ picture: pen }) => {
      for (const x of [-0.85, 0.85])
        drawBar(
          pen,
          [
            [x, 0.02],
            [x * 0.96, 1.1],
          ],
          0.08,
          BLACK,
        )
      for (const [row, y] of [0.3, 0.66, 1.0].entries()) {
        drawBox(pen, -0.88, y - 0.07, 1.76, 0.06, STEEL, 0.02)
        for (let n = 0; n < 5; n++) {
          const [x, r] = [-0.66 + n * 0.33, 0.1 - 0.012 * row]
          drawBar(
            pen,
            [
              [x - 0.07, y + 0.06],
              [x + 0.07, y + 0.06],
            ],
            0.04,
            STEEL,
          )
          for (const side of [-0.09, 0.09])
            drawBox(
              pen,
              x + side - 0.035,
              y + 0.06 - r,
              0.07,
              2 * r,
              pickColour(['#2f3136', '#b5443c', '#3f6a9a'], row),
              0.02,
            )
        }
      }
    },
  },
  'weight-bench': {
    wide: 1.7,
    tall: 1.35,
    paint: ({ picture: pen }) => {
      for (const x of [-0.5, 0.5])
        drawBar(
          pen,
          [
            [x, 0.02],
            [x, 1.0],
          ],
          0.07,
          STEEL,
        )
      drawBox(pen, -0.3, 0.38, 0.6, 0.12, parseRgb('#b5443c'), 0.04)
      for (const x of [-0.22, 0.2])
        drawBar(
          pen,
          [
            [x, 0.02],
            [x, 0.38],
          ],
          0.06,
          BLACK,
        )
      drawBar(
        pen,
        [
          [-0.8, 1.02],
          [0.8, 1.02],
        ],
        0.04,
        STEEL,
      )
      for (const x of [-0.72, 0.62]) drawBox(pen, x, 0.76, 0.1, 0.52, BLACK, 0.04)
    },
  },
  plinth: {
    wide: 0.9,
    tall: 2,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      drawBox(pen, -0.36, 0, 0.72, 0.12, parseRgb('#d6d0c6'), 0.02)
      drawBox(pen, -0.3, 0.1, 0.6, 0.86, parseRgb('#eae6de'), 0.02)
      drawBox(pen, -0.36, 0.94, 0.72, 0.1, parseRgb('#f4f0e8'), 0.02)
      const clay = pickColour(['#b5704a', '#8fa0a8', '#d0b06a'], variant)
      if (variant === 1) {
        drawOval(pen, 0, 1.28, 0.22, 0.26, clay)
        drawOval(pen, 0, 1.68, 0.15, 0.2, clay)
      } else {
        drawOval(pen, 0, 1.36, 0.24, 0.32, clay)
        drawBox(pen, -0.09, 1.6, 0.18, 0.22, clay, 0.04)
        drawOval(pen, 0, 1.82, 0.14, 0.04, mixRgb(clay, [1, 1, 1], 0.2))
        drawBox(pen, -0.12, 1.04, 0.24, 0.08, clay, 0.02)
      }
    },
  },
  'museum-bench': {
    wide: 1.7,
    tall: 0.55,
    paint: ({ picture: pen }) => {
      for (const x of [-0.66, 0.58]) drawBox(pen, x, 0, 0.1, 0.36, BLACK, 0.02)
      drawBox(pen, -0.8, 0.34, 1.6, 0.14, parseRgb('#8a4a44'), 0.05)
    },
  },
  'hospital-bed': {
    wide: 2.3,
    tall: 1.25,
    paint: ({ picture: pen }) => {
      for (const x of [-0.95, 0.9]) {
        drawBar(
          pen,
          [
            [x, 0.12],
            [x, 0.95],
          ],
          0.06,
          STEEL,
        )
        drawOval(pen, x, 0.06, 0.06, 0.06, BLACK)
      }
      drawBox(pen, -1.0, 0.42, 1.98, 0.12, STEEL, 0.03)
      drawBox(pen, -0.98, 0.52, 1.94, 0.2, parseRgb('#f6f8f8'), 0.07)
      drawBox(pen, -0.4, 0.48, 1.36, 0.28, parseRgb('#8fc0c8'), 0.08)
      drawOval(pen, -0.7, 0.82, 0.26, 0.12, parseRgb('#ffffff'))
      drawBar(
        pen,
        [
          [-1.06, 0.5],
          [-1.06, 1.2],
        ],
        0.05,
        STEEL,
      )
    },
  },
  console: {
    wide: 1.9,
    tall: 1.5,
    variants: 2,
    paint: (pen) => {
      drawShape(
        pen.picture,
        [
          [-0.9, 0],
          [0.9, 0],
          [0.86, 0.8],
          [-0.86, 0.8],
        ],
        parseRgb('#8a93a0'),
      )
      drawShape(
        pen.picture,
        [
          [-0.92, 0.78],
          [0.92, 0.78],
          [0.76, 1.02],
          [-0.76, 1.02],
        ],
        parseRgb('#aeb6c0'),
      )
      for (let n = 0; n < 14; n++) {
        const [x, y] = [-0.72 + (n % 7) * 0.24, 0.83 + Math.floor(n / 7) * 0.09]
        drawBox(
          pen.picture,
          x - 0.05,
          y,
          0.1,
          0.05,
          pickColour(['#e0566b', '#5fd0a0', '#f0c04a', '#6fb0f0'], n * 3 + pen.variant),
          0.02,
        )
        drawGlow(pen, x - 0.05, y, 0.1, 0.05, 0.9)
      }
      for (const x of [-0.66, 0.06]) {
        drawBox(pen.picture, x, 1.04, 0.6, 0.42, BLACK, 0.04)
        drawBox(pen.picture, x + 0.04, 1.08, 0.52, 0.34, parseRgb('#4fa8c8'), 0.02)
        drawGlow(pen, x + 0.04, 1.08, 0.52, 0.34, 0.7)
      }
    },
  },
  softbox: {
    wide: 1.1,
    tall: 2.3,
    paint: (pen) => {
      for (const x of [-0.32, 0, 0.32])
        drawBar(
          pen.picture,
          [
            [0, 0.6],
            [x, 0.03],
          ],
          0.04,
          BLACK,
        )
      drawBar(
        pen.picture,
        [
          [0, 0.5],
          [0, 1.6],
        ],
        0.05,
        BLACK,
      )
      drawBox(pen.picture, -0.46, 1.45, 0.92, 0.8, BLACK, 0.05)
      drawBox(pen.picture, -0.4, 1.5, 0.8, 0.7, parseRgb('#fdfaf2'), 0.03)
      drawGlow(pen, -0.4, 1.5, 0.8, 0.7, 0.9)
    },
  },
} satisfies Record<string, PaintedThing>
