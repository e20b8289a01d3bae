import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, type PaintedThing } from '../props/paint-thing.ts'

const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)
const WOOD = parseRgb('#a9764a')
const WHITE = parseRgb('#f6f2ea')
const STEEL = parseRgb('#9aa2a8')

/** Things along roads, rails and quays, drawn from the front; metres. */
export const WAY_THINGS = {
  bollard: {
    wide: 0.8,
    tall: 0.9,
    paint: ({ picture: pen }) => {
      drawBox(pen, -0.2, 0, 0.4, 0.6, parseRgb('#4a4f58'), 0.06)
      drawOval(pen, 0, 0.66, 0.3, 0.16, parseRgb('#565c66'))
      drawBar(
        pen,
        [
          [-0.24, 0.25],
          [0.24, 0.34],
        ],
        0.09,
        parseRgb('#d8c49a'),
      )
      drawBar(
        pen,
        [
          [-0.24, 0.38],
          [0.24, 0.46],
        ],
        0.09,
        parseRgb('#d8c49a'),
      )
    },
  },
  crates: {
    wide: 1.9,
    tall: 1.5,
    variants: 2,
    paint: ({ picture: pen, variant }) => {
      for (const [x, y] of [
        [-0.9, 0],
        [0, 0],
        [-0.5 + 0.3 * variant, 0.7],
      ] as const) {
        drawBox(pen, x, y, 0.86, 0.7, WOOD, 0.02)
        for (const k of [0.05, 0.28, 0.52])
          drawBox(pen, x + 0.05, y + k, 0.76, 0.14, mixRgb(WOOD, [1, 1, 0.9], 0.2), 0.01)
      }
    },
  },
  pole: {
    wide: 2.2,
    tall: 6.5,
    paint: ({ picture: pen }) => {
      drawBar(
        pen,
        [
          [0, 0.05],
          [0, 6.4],
        ],
        0.17,
        parseRgb('#7a5a42'),
      )
      for (const y of [5.6, 6.1])
        drawBar(
          pen,
          [
            [-0.9, y],
            [0.9, y],
          ],
          0.12,
          parseRgb('#7a5a42'),
        )
      for (const y of [5.6, 6.1])
        for (const x of [-0.8, 0, 0.8]) drawBox(pen, x - 0.05, y + 0.05, 0.1, 0.16, parseRgb('#e0e6e4'), 0.03)
    },
  },
  signal: {
    wide: 0.9,
    tall: 4,
    paint: (pen) => {
      drawBar(
        pen.picture,
        [
          [0, 0.05],
          [0, 3],
        ],
        0.12,
        STEEL,
      )
      drawBox(pen.picture, -0.26, 2.7, 0.52, 1.2, parseRgb('#2f333a'), 0.1)
      for (const [y, c] of [
        [3.55, '#6a2a2a'],
        [3.1, '#5fe08a'],
      ] as const)
        drawOval(pen.picture, 0, y, 0.16, 0.16, parseRgb(c))
      drawGlow(pen, -0.12, 3, 0.24, 0.22, 1)
    },
  },
  carriage: {
    wide: 9.4,
    tall: 3.5,
    variants: 2,
    paint: (pen) => {
      const { picture, variant } = pen
      const paint = pickColour(['#3f6a9a', '#a8443c'], variant)
      for (const x of [-3.4, -2.4, 2.4, 3.4]) drawOval(picture, x, 0.36, 0.36, 0.36, parseRgb('#3a3d44'))
      drawBox(picture, -4.6, 0.5, 9.2, 0.3, parseRgb('#4a4e56'), 0.03)
      drawBox(picture, -4.65, 0.75, 9.3, 2.45, paint, 0.16)
      drawBox(picture, -4.65, 1.45, 9.3, 0.14, WHITE, 0)
      drawBox(picture, -4.5, 3.1, 9, 0.3, parseRgb('#b8bec4'), 0.1)
      for (let x = -4.1; x < 4; x += 1.18) {
        drawBox(picture, x, 1.8, 0.86, 0.86, parseRgb('#2f3a44'), 0.06)
        drawBox(picture, x + 0.05, 1.85, 0.76, 0.76, parseRgb('#8fb4c8'), 0.05)
        drawGlow(pen, x + 0.05, 1.85, 0.76, 0.76, 0.6)
      }
    },
  },
  'platform-roof': {
    wide: 5.2,
    tall: 4.5,
    paint: ({ picture: pen }) => {
      for (const x of [-2.1, 2.1]) {
        drawBar(
          pen,
          [
            [x, 0.05],
            [x, 3.8],
          ],
          0.18,
          parseRgb('#4f6a62'),
        )
        drawBar(
          pen,
          [
            [x, 3.1],
            [x * 0.55, 3.8],
          ],
          0.1,
          parseRgb('#4f6a62'),
        )
      }
      drawShape(
        pen,
        [
          [-2.6, 3.75],
          [2.6, 3.75],
          [2.6, 4],
          [0, 4.45],
          [-2.6, 4],
        ],
        parseRgb('#8a5a4a'),
      )
      drawBox(pen, -0.7, 2.9, 1.4, 0.5, parseRgb('#2f4a7a'), 0.03)
      drawBox(pen, -0.6, 3.08, 1.2, 0.12, WHITE, 0.01)
      for (const x of [-0.5, 0.5])
        drawBar(
          pen,
          [
            [x, 3.4],
            [x, 3.8],
          ],
          0.04,
          STEEL,
        )
    },
  },
  'guard-rail': {
    wide: 3,
    tall: 0.9,
    paint: ({ picture: pen }) => {
      for (const x of [-1.2, 0, 1.2]) drawBox(pen, x - 0.06, 0, 0.12, 0.7, parseRgb('#8f969c'), 0.01)
      for (const y of [0.4, 0.6])
        drawBar(
          pen,
          [
            [-1.5, y],
            [1.5, y],
          ],
          0.14,
          parseRgb('#b8c0c6'),
        )
    },
  },
} satisfies Record<string, PaintedThing>
