import { parseRgb, type Rgb } from '../clay/solid.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, type PaintedThing } from '../props/paint-thing.ts'

const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)
const WOOD = parseRgb('#a9764a')
const WHITE = parseRgb('#f6f2ea')
const STEEL = parseRgb('#9aa2a8')

/** Things of playgrounds, sports grounds and building sites, drawn from the front; metres. */
export const GROUND_THINGS = {
  slide: {
    wide: 4,
    tall: 2.7,
    paint: ({ picture: pen }) => {
      for (const x of [-1.3, -0.7])
        drawBar(
          pen,
          [
            [x - 0.1, 0.03],
            [x + 0.05, 1.9],
          ],
          0.09,
          parseRgb('#3f7fc0'),
        )
      for (let y = 0.3; y < 1.8; y += 0.3)
        drawBar(
          pen,
          [
            [-1.35, y],
            [-0.75, y],
          ],
          0.06,
          STEEL,
        )
      drawBox(pen, -1.3, 1.8, 0.9, 0.1, parseRgb('#e0a83f'), 0.02)
      drawBar(
        pen,
        [
          [-1.25, 1.85],
          [-1.25, 2.5],
          [-0.5, 2.5],
          [-0.45, 1.85],
        ],
        0.07,
        parseRgb('#3f7fc0'),
      )
      drawBar(
        pen,
        [
          [-0.45, 1.82],
          [0.8, 0.7],
          [1.7, 0.35],
        ],
        0.28,
        parseRgb('#d8403a'),
      )
    },
  },
  'climbing-frame': {
    wide: 3,
    tall: 2.5,
    paint: ({ picture: pen }) => {
      for (const [n, x] of [-1.3, -0.45, 0.45, 1.3].entries())
        drawBar(
          pen,
          [
            [x, 0.03],
            [x, 2.3],
          ],
          0.09,
          pickColour(['#e0a83f', '#3f7fc0', '#d8403a', '#5fa04a'], n),
        )
      for (const y of [0.75, 1.5, 2.3])
        drawBar(
          pen,
          [
            [-1.3, y],
            [1.3, y],
          ],
          0.08,
          STEEL,
        )
    },
  },
  sandpit: {
    wide: 3.4,
    tall: 0.9,
    paint: ({ picture: pen }) => {
      drawBox(pen, -1.6, 0, 3.2, 0.24, WOOD, 0.03)
      drawOval(pen, 0, 0.26, 1.45, 0.16, parseRgb('#ecd49a'))
      drawShape(
        pen,
        [
          [-0.7, 0.26],
          [-0.1, 0.26],
          [-0.4, 0.62],
        ],
        parseRgb('#e0c484'),
      )
      drawBox(pen, 0.3, 0.26, 0.28, 0.28, parseRgb('#d8403a'), 0.04)
      drawBar(
        pen,
        [
          [0.75, 0.3],
          [1.1, 0.6],
        ],
        0.05,
        parseRgb('#3f7fc0'),
      )
    },
  },
  goal: {
    wide: 5.4,
    tall: 2.5,
    paint: ({ picture: pen }) => {
      pen.globalAlpha = 0.7
      for (let x = -2.5; x <= 2.5; x += 0.25)
        drawBar(
          pen,
          [
            [x, 0.02],
            [x * 0.94, 2.3],
          ],
          0.018,
          WHITE,
        )
      for (let y = 0.2; y < 2.3; y += 0.25)
        drawBar(
          pen,
          [
            [-2.5, y],
            [2.5, y],
          ],
          0.018,
          WHITE,
        )
      pen.globalAlpha = 1
      drawBar(
        pen,
        [
          [-2.55, 0.04],
          [-2.55, 2.35],
          [2.55, 2.35],
          [2.55, 0.04],
        ],
        0.12,
        WHITE,
      )
    },
  },
  floodlight: {
    wide: 2,
    tall: 9,
    paint: (pen) => {
      drawBar(
        pen.picture,
        [
          [0, 0.05],
          [0, 8],
        ],
        0.2,
        STEEL,
      )
      drawBox(pen.picture, -0.9, 7.7, 1.8, 1.1, parseRgb('#4a525a'), 0.04)
      for (let n = 0; n < 8; n++) {
        drawOval(pen.picture, -0.66 + (n % 4) * 0.44, 8 + Math.floor(n / 4) * 0.5, 0.17, 0.17, parseRgb('#fff6dc'))
        drawGlow(pen, -0.8 + (n % 4) * 0.44, 7.86 + Math.floor(n / 4) * 0.5, 0.3, 0.3, 1)
      }
    },
  },
  scaffold: {
    wide: 5,
    tall: 6.4,
    paint: ({ picture: pen }) => {
      drawBox(pen, -2.2, 0, 4.4, 5.2, parseRgb('#b58a6a'), 0.02)
      for (let y = 0.25; y < 5; y += 0.25)
        drawBar(
          pen,
          [
            [-2.2, y],
            [2.2, y],
          ],
          0.02,
          parseRgb('#9a7458'),
        )
      for (const x of [-1.4, 0.5]) for (const y of [1, 3]) drawBox(pen, x, y, 0.9, 1.1, parseRgb('#5a4a40'), 0.02)
      for (const x of [-2.35, -0.8, 0.8, 2.35])
        drawBar(
          pen,
          [
            [x, 0.05],
            [x, 6.3],
          ],
          0.08,
          STEEL,
        )
      for (const y of [1.9, 3.8, 5.6]) {
        drawBox(pen, -2.45, y, 4.9, 0.1, parseRgb('#d9a85a'), 0.01)
        drawBar(
          pen,
          [
            [-2.35, y + 0.5],
            [2.35, y + 0.5],
          ],
          0.05,
          STEEL,
        )
      }
    },
  },
  'traffic-cone': {
    wide: 0.6,
    tall: 0.8,
    paint: ({ picture: pen }) => {
      drawBox(pen, -0.28, 0, 0.56, 0.08, parseRgb('#d8602a'), 0.02)
      drawShape(
        pen,
        [
          [-0.2, 0.06],
          [0.2, 0.06],
          [0.04, 0.75],
          [-0.04, 0.75],
        ],
        parseRgb('#f0742f'),
      )
      drawShape(
        pen,
        [
          [-0.14, 0.3],
          [0.14, 0.3],
          [0.1, 0.46],
          [-0.1, 0.46],
        ],
        WHITE,
      )
    },
  },
} satisfies Record<string, PaintedThing>
