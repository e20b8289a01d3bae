import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawOval, drawShape, type PaintedThing } from '../props/paint-thing.ts'
import { createRandom } from '../random.ts'

const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)
const TRIM = parseRgb('#f6f0e4')
const STONE = parseRgb('#b4aca0')

import { drawBricks, drawKeep, drawPane, drawRoof, drawTower } from './building-parts.ts'

/** Buildings that make a place what it is, drawn from the front; metres. */
export const BUILDINGS = {
  cottage: {
    wide: 9,
    tall: 6.4,
    variants: 3,
    paint: (pen) => {
      const { picture, variant } = pen
      const wall = pickColour(['#efe2c4', '#d8c4b4', '#c8d4c8'], variant)
      drawBox(picture, 1.8, 3.4, 0.9, 2.6, parseRgb('#a8705a'), 0.03)
      drawBox(picture, -3.9, 0, 7.8, 3.1, wall, 0.03)
      drawBox(picture, -3.9, 0, 7.8, 0.4, STONE, 0.02)
      drawRoof(picture, -3.9, 3, 7.8, 2.4, pickColour(['#a8503f', '#6f5a5a', '#7f6a4a'], variant))
      for (const x of [-3.1, 1.7]) drawPane(pen, x, 1.05, 1.4, 1.4)
      drawBox(picture, -0.75, 0, 1.5, 2.4, TRIM, 0.03)
      drawBox(picture, -0.6, 0, 1.2, 2.25, pickColour(['#3f6a5a', '#8a4a3f', '#4f6a8f'], variant), 0.03)
      drawOval(picture, 0.42, 1.1, 0.06, 0.06, parseRgb('#d9b25a'))
      for (const x of [-3.1, 1.7])
        for (let n = 0; n < 6; n++)
          drawOval(picture, x + n * 0.28, 0.92, 0.17, 0.15, pickColour(['#e0566b', '#f0b83f', '#5f9a4a'], n + variant))
      drawShape(
        picture,
        [
          [-1.3, 2.5],
          [1.3, 2.5],
          [0, 3.3],
        ],
        pickColour(['#a8503f', '#6f5a5a', '#7f6a4a'], variant),
      )
    },
  },
  barn: {
    wide: 10,
    tall: 8,
    paint: (pen) => {
      const { picture } = pen
      const red = parseRgb('#a83f34')
      drawShape(
        picture,
        [
          [-4, 0],
          [4, 0],
          [4, 4],
          [2.6, 6.4],
          [0, 7.4],
          [-2.6, 6.4],
          [-4, 4],
        ],
        red,
      )
      for (let x = -3.8; x < 4; x += 0.45)
        drawBar(
          picture,
          [
            [x, 0.1],
            [x, 4 + Math.min(2.3, (4 - Math.abs(x)) * 1.4)],
          ],
          0.025,
          mixRgb(red, [0.1, 0, 0], 0.3),
        )
      for (const side of [-1, 1])
        drawBar(
          picture,
          [
            [side * 4.35, 3.7],
            [side * 2.7, 6.5],
            [0, 7.6],
          ],
          0.3,
          parseRgb('#6a5a52'),
        )
      drawBox(picture, -1.6, 0, 3.2, 3.3, parseRgb('#7f2c26'), 0.03)
      for (const [a, b] of [
        [
          [-1.5, 0.1],
          [1.5, 3.2],
        ],
        [
          [-1.5, 3.2],
          [1.5, 0.1],
        ],
        [
          [-1.6, 0.05],
          [-1.6, 3.3],
        ],
        [
          [1.6, 0.05],
          [1.6, 3.3],
        ],
        [
          [-1.6, 3.3],
          [1.6, 3.3],
        ],
        [
          [0, 0.05],
          [0, 3.3],
        ],
      ] as const)
        drawBar(picture, [a, b], 0.16, TRIM)
      drawBox(picture, -0.7, 4.4, 1.4, 1.3, TRIM, 0.03)
      drawBox(picture, -0.58, 4.5, 1.16, 1.1, parseRgb('#4a2f28'), 0.02)
    },
  },
  silo: {
    wide: 3,
    tall: 8.4,
    paint: ({ picture: pen }) => {
      drawBox(pen, -1.2, 0, 2.4, 6.8, parseRgb('#b8bcbc'), 0.05)
      for (let y = 0.6; y < 6.8; y += 0.6)
        drawBar(
          pen,
          [
            [-1.2, y],
            [1.2, y],
          ],
          0.05,
          parseRgb('#8f9696'),
        )
      drawOval(pen, 0, 6.8, 1.22, 1.2, parseRgb('#9aa4a8'))
      drawBox(pen, -1.2, 6.2, 2.4, 0.6, parseRgb('#b8bcbc'), 0.02)
    },
  },
  castle: {
    wide: 19,
    tall: 15,
    paint: (pen) => {
      const { picture } = pen
      const stone = parseRgb('#bcb0a4')
      drawKeep(pen, -2.2, 4.4, 9.4, stone)
      for (const [x, h] of [
        [-8, 8.2],
        [5.8, 8.2],
        [-4.6, 10.2],
        [2.6, 11.2],
      ] as const)
        drawTower(pen, x, 2.2, h, stone)
      drawBox(picture, -8, 0, 16, 5, mixRgb(stone, [0.3, 0.25, 0.2], 0.1), 0.02)
      for (let x = -8; x < 7.8; x += 0.9) drawBox(picture, x, 4.9, 0.5, 0.55, stone, 0.02)
      drawBricks(pen, -8, 0, 16, 4.8)
      drawBox(picture, -1.4, 0, 2.8, 2, parseRgb('#4a382c'), 0.02)
      drawOval(picture, 0, 2, 1.4, 1.2, parseRgb('#4a382c'))
      for (let x = -1.2; x < 1.3; x += 0.4)
        drawBar(
          picture,
          [
            [x, 0.1],
            [x, 2.6],
          ],
          0.09,
          parseRgb('#7a6048'),
        )
    },
  },
  temple: {
    wide: 10,
    tall: 6.6,
    paint: ({ picture: pen }) => {
      const marble = parseRgb('#e6dece')
      for (const [k, y] of [0, 0.25, 0.5].entries())
        drawBox(pen, -4.8 + 0.3 * k, y, 9.6 - 0.6 * k, 0.28, mixRgb(marble, [0.3, 0.28, 0.25], 0.12), 0.02)
      drawBox(pen, -3.8, 0.7, 7.6, 3.6, parseRgb('#9a8f80'), 0)
      for (let x = -3.9; x < 4.2; x += 1.3) {
        drawBox(pen, x - 0.24, 0.75, 0.48, 3.5, marble, 0.08)
        drawBox(pen, x - 0.36, 4.15, 0.72, 0.2, marble, 0.03)
      }
      drawBox(pen, -4.4, 4.3, 8.8, 0.6, marble, 0.02)
      drawShape(
        pen,
        [
          [-4.7, 4.9],
          [4.7, 4.9],
          [0, 6.4],
        ],
        marble,
      )
      drawShape(
        pen,
        [
          [-3.6, 5.0],
          [3.6, 5.0],
          [0, 6.05],
        ],
        mixRgb(marble, [0.4, 0.35, 0.3], 0.25),
      )
    },
  },
  church: {
    wide: 8,
    tall: 13,
    paint: (pen) => {
      const wall = parseRgb('#e2d8c4')
      drawBox(pen.picture, -3.4, 0, 6.8, 4.4, wall, 0.02)
      drawRoof(pen.picture, -3.4, 4.3, 6.8, 2.6, parseRgb('#7a5a50'))
      drawBox(pen.picture, -1.2, 0, 2.4, 8, mixRgb(wall, [1, 1, 1], 0.2), 0.02)
      drawShape(
        pen.picture,
        [
          [-1.5, 7.9],
          [1.5, 7.9],
          [0, 12],
        ],
        parseRgb('#6a6a78'),
      )
      drawBar(
        pen.picture,
        [
          [0, 11.9],
          [0, 12.9],
        ],
        0.12,
        parseRgb('#c9a24a'),
      )
      drawBar(
        pen.picture,
        [
          [-0.3, 12.5],
          [0.3, 12.5],
        ],
        0.12,
        parseRgb('#c9a24a'),
      )
      drawBox(pen.picture, -0.6, 0, 1.2, 2.2, parseRgb('#6a4432'), 0.5)
      for (const [x, y] of [
        [-0.45, 5.4],
        [-2.9, 1.6],
        [2.0, 1.6],
      ] as const)
        drawPane(pen, x, y, 0.9, 1.7)
    },
  },
  stand: {
    wide: 13,
    tall: 5.4,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      const dice = createRandom(variant * 31 + 7)
      for (let row = 0; row < 7; row++) {
        const y = 0.9 + row * 0.55
        drawBox(pen, -6.5, y - 0.5, 13, 0.55, pickColour(['#8f98a4', '#7f8894'], row), 0)
        for (let x = -6.3; x < 6.4; x += 0.46) {
          if (dice.next() < 0.18) continue
          drawBox(
            pen,
            x - 0.17,
            y - 0.1,
            0.34,
            0.42,
            parseRgb(dice.pick(['#c8443c', '#3f6ab0', '#e8c04a', '#f2ece0', '#4f8a5a', '#8a5aa0'])),
            0.1,
          )
          drawOval(pen, x, y + 0.42, 0.13, 0.15, parseRgb(dice.pick(['#e8b890', '#c89068', '#8a5a40', '#f0c8a8'])))
        }
      }
      drawBox(pen, -6.5, 0, 13, 0.7, pickColour(['#3f5f9a', '#b5443c', '#4f7f5a'], variant), 0)
      for (let n = 0; n < 5; n++)
        drawBox(
          pen,
          -6 + n * 2.6,
          0.15,
          1.9,
          0.4,
          mixRgb(pickColour(['#3f5f9a', '#b5443c', '#4f7f5a'], variant), [1, 1, 1], 0.5),
          0.04,
        )
    },
  },
  hangar: {
    wide: 16,
    tall: 7,
    paint: (pen) => {
      drawBox(pen.picture, -7.6, 0, 15.2, 4.6, parseRgb('#c4ccd2'), 0.03)
      drawOval(pen.picture, 0, 4.5, 7.6, 1.9, parseRgb('#aab4bc'))
      for (let x = -6.8; x < 7; x += 1.7) drawPane(pen, x, 2.4, 1.1, 1.2)
      drawBox(pen.picture, -7.6, 0, 15.2, 1.4, parseRgb('#8f9aa4'), 0.02)
    },
  },
} satisfies Record<string, PaintedThing>
