import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, type PaintedThing } from '../props/paint-thing.ts'
import { createRandom } from '../random.ts'

const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)
const WHITE = parseRgb('#f6f2ea')

/** Things of gardens, parks and cemeteries, drawn from the front; metres. */
export const GARDEN_THINGS = {
  'picket-fence': {
    wide: 2.4,
    tall: 1.1,
    paint: ({ picture: pen }) => {
      for (const y of [0.3, 0.7]) drawBox(pen, -1.2, y, 2.4, 0.09, WHITE, 0.01)
      for (let x = -1.12; x < 1.15; x += 0.28)
        drawShape(
          pen,
          [
            [x - 0.08, 0],
            [x + 0.08, 0],
            [x + 0.08, 0.86],
            [x, 1.02],
            [x - 0.08, 0.86],
          ],
          WHITE,
        )
    },
  },
  hedge: {
    wide: 2.6,
    tall: 1.5,
    variants: 2,
    paint: ({ picture: pen, variant }) => {
      const dice = createRandom(variant * 17 + 3)
      drawBox(pen, -1.25, 0, 2.5, 1.3, parseRgb('#3f6f3a'), 0.2)
      for (let n = 0; n < 130; n++)
        drawOval(
          pen,
          dice.between(-1.2, 1.2),
          dice.between(0.08, 1.34),
          0.13,
          0.1,
          mixRgb(parseRgb('#4a7f3f'), parseRgb('#8ab85a'), dice.next()),
        )
    },
  },
  'flower-bed': {
    wide: 2.2,
    tall: 0.75,
    variants: 4,
    paint: ({ picture: pen, variant }) => {
      const dice = createRandom(variant * 29 + 5)
      drawOval(pen, 0, 0.1, 1.05, 0.11, parseRgb('#6a4a34'))
      for (let n = 0; n < 60; n++) {
        const [x, y] = [dice.between(-0.95, 0.95), dice.between(0.15, 0.5)]
        drawBar(
          pen,
          [
            [x, 0.08],
            [x, y],
          ],
          0.025,
          parseRgb('#5f8f3e'),
        )
        drawOval(
          pen,
          x,
          y,
          0.075,
          0.07,
          pickColour(['#e0566b', '#f0b83f', '#d67fd0', '#f6f2ee', '#6f8fe0'], variant + (n % 3)),
        )
      }
    },
  },
  fountain: {
    wide: 4.4,
    tall: 3,
    paint: ({ picture: pen }) => {
      const stone = parseRgb('#d0c8bc')
      drawBox(pen, -2.1, 0, 4.2, 0.6, stone, 0.12)
      drawOval(pen, 0, 0.62, 2.05, 0.16, parseRgb('#7fc0d8'))
      drawBox(pen, -0.22, 0.6, 0.44, 1.1, stone, 0.08)
      drawOval(pen, 0, 1.7, 0.95, 0.18, stone)
      for (const side of [-1, 1])
        for (let k = 0; k < 4; k++)
          drawBar(
            pen,
            [
              [0, 2.2 + 0.12 * k],
              [side * (0.3 + 0.1 * k), 2.5 + 0.1 * k],
              [side * (0.7 + 0.22 * k), 1.75],
              [side * (0.85 + 0.28 * k), 0.72],
            ],
            0.05,
            parseRgb('#e6f6fa'),
          )
    },
  },
  pavilion: {
    wide: 5,
    tall: 4.4,
    paint: ({ picture: pen }) => {
      drawBox(pen, -2.2, 0, 4.4, 0.4, parseRgb('#cfc6b8'), 0.04)
      for (const x of [-1.9, -0.7, 0.7, 1.9]) drawBox(pen, x - 0.09, 0.4, 0.18, 2.2, WHITE, 0.03)
      drawBox(pen, -2, 0.95, 4, 0.1, WHITE, 0.02)
      drawShape(
        pen,
        [
          [-2.5, 2.55],
          [2.5, 2.55],
          [0.3, 4.1],
          [-0.3, 4.1],
        ],
        parseRgb('#5f8a8a'),
      )
      drawOval(pen, 0, 4.15, 0.16, 0.18, parseRgb('#d9b25a'))
    },
  },
  tombstone: {
    wide: 1,
    tall: 1.2,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      const stone = pickColour(['#a8acac', '#b8b0a4', '#98a09c'], variant)
      drawBox(pen, -0.42, 0, 0.84, 0.14, stone, 0.02)
      drawBox(pen, -0.32, 0.1, 0.64, 0.9 - 0.1 * variant, stone, 0.28)
      drawBar(
        pen,
        [
          [0, 0.5],
          [0, 0.78],
        ],
        0.05,
        mixRgb(stone, [0.2, 0.2, 0.2], 0.4),
      )
      drawBar(
        pen,
        [
          [-0.1, 0.68],
          [0.1, 0.68],
        ],
        0.05,
        mixRgb(stone, [0.2, 0.2, 0.2], 0.4),
      )
    },
  },
  tent: {
    wide: 3.4,
    tall: 2.2,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      const cloth = pickColour(['#d9863f', '#4f8a6a', '#4f78b0'], variant)
      drawShape(
        pen,
        [
          [-1.6, 0],
          [1.6, 0],
          [0.25, 2.05],
          [-0.25, 2.05],
        ],
        cloth,
      )
      drawShape(
        pen,
        [
          [-0.75, 0],
          [0.6, 0],
          [0, 1.75],
        ],
        parseRgb('#3a3330'),
      )
      drawShape(
        pen,
        [
          [-0.75, 0],
          [-0.2, 0],
          [0, 1.75],
        ],
        mixRgb(cloth, [1, 1, 1], 0.25),
      )
    },
  },
  campfire: {
    wide: 1.5,
    tall: 1.2,
    paint: (pen) => {
      for (const [a, b] of [
        [
          [-0.5, 0.08],
          [0.4, 0.28],
        ],
        [
          [0.5, 0.08],
          [-0.4, 0.28],
        ],
        [
          [-0.2, 0.06],
          [0.25, 0.34],
        ],
      ] as const)
        drawBar(pen.picture, [a, b], 0.14, parseRgb('#6a4a34'))
      for (const [x, h, c] of [
        [-0.18, 0.7, '#f0702f'],
        [0.16, 0.8, '#f0702f'],
        [0, 1.05, '#ff9a3c'],
        [0, 0.62, '#ffd86a'],
      ] as const)
        drawShape(
          pen.picture,
          [
            [x - 0.2, 0.2],
            [x + 0.2, 0.2],
            [x, h],
          ],
          parseRgb(c),
        )
      drawGlow(pen, -0.3, 0.2, 0.6, 0.8, 1)
    },
  },
  lounger: {
    wide: 2.1,
    tall: 1,
    variants: 2,
    paint: ({ picture: pen, variant }) => {
      const cloth = pickColour(['#3f8fb8', '#e0a83f'], variant)
      for (const x of [-0.7, 0.7])
        drawBar(
          pen,
          [
            [x, 0.03],
            [x, 0.36],
          ],
          0.06,
          WHITE,
        )
      drawBar(
        pen,
        [
          [-0.95, 0.38],
          [0.4, 0.4],
          [0.95, 0.86],
        ],
        0.14,
        cloth,
      )
      drawBar(
        pen,
        [
          [-0.95, 0.33],
          [0.4, 0.34],
        ],
        0.05,
        WHITE,
      )
    },
  },
  'pool-ladder': {
    wide: 1,
    tall: 1.2,
    paint: ({ picture: pen }) => {
      for (const x of [-0.28, 0.28])
        drawBar(
          pen,
          [
            [x, 0.03],
            [x, 0.75],
            [x * 0.8, 0.95],
            [x * 0.5, 0.8],
          ],
          0.07,
          parseRgb('#c4ccd2'),
        )
      for (const y of [0.2, 0.45])
        drawBar(
          pen,
          [
            [-0.28, y],
            [0.28, y],
          ],
          0.06,
          parseRgb('#c4ccd2'),
        )
    },
  },
} satisfies Record<string, PaintedThing>
