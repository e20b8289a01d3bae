import { parseRgb, type Rgb } from '../clay/solid.ts'
import { drawBar, drawBox, drawGlow, drawOval, type Pen } from '../props/paint-thing.ts'
import { createRandom } from '../random.ts'

const WOOD = parseRgb('#9a6a45')
const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)

/** What a length of wall of a public room carries (four metres, x from 0). */
export const PUBLIC_WALLS = {
  blackboard: ({ picture: pen }) => {
    drawBox(pen, 0.3, 1.0, 3.4, 1.55, WOOD, 0.03)
    drawBox(pen, 0.4, 1.1, 3.2, 1.35, parseRgb('#3f5f52'), 0.02)
    for (const [y, w] of [
      [2.2, 1.5],
      [1.95, 2.0],
      [1.7, 1.2],
    ] as const)
      drawBar(
        pen,
        [
          [0.6, y],
          [0.6 + w * 0.4, y + 0.03],
          [0.6 + w, y],
        ],
        0.03,
        parseRgb('#d8e0d8'),
      )
    drawOval(pen, 3.05, 1.6, 0.3, 0.3, parseRgb('#5f7f72'))
    drawBox(pen, 0.4, 0.98, 3.2, 0.07, WOOD, 0.01)
  },
  map: ({ picture: pen }) => {
    drawBox(pen, 0.6, 1.2, 2.8, 1.6, parseRgb('#bcd8e4'), 0.02)
    for (const [x, y, rx, ry] of [
      [1.2, 2.2, 0.36, 0.28],
      [1.4, 1.65, 0.2, 0.26],
      [2.1, 2.3, 0.3, 0.18],
      [2.2, 1.85, 0.24, 0.3],
      [2.75, 2.2, 0.4, 0.26],
      [3.05, 1.6, 0.18, 0.12],
    ] as const)
      drawOval(pen, x, y, rx, ry, pickColour(['#a8c07a', '#d8c08a', '#c89a6a'], Math.round(x * 5)))
    drawBar(
      pen,
      [
        [0.55, 2.82],
        [3.45, 2.82],
      ],
      0.06,
      WOOD,
    )
  },
  clock: ({ picture: pen }) => {
    drawOval(pen, 2, 2.6, 0.36, 0.36, parseRgb('#3f3a38'))
    drawOval(pen, 2, 2.6, 0.31, 0.31, parseRgb('#fbf8f0'))
    drawBar(
      pen,
      [
        [2, 2.82],
        [2, 2.6],
        [2.14, 2.52],
      ],
      0.03,
      parseRgb('#2f2a28'),
    )
  },
  noticeboard: ({ picture: pen, variant }) => {
    drawBox(pen, 0.7, 1.25, 2.6, 1.4, WOOD, 0.02)
    drawBox(pen, 0.78, 1.33, 2.44, 1.24, parseRgb('#d9b98a'), 0.01)
    for (let n = 0; n < 9; n++)
      drawBox(
        pen,
        0.9 + (n % 5) * 0.46,
        1.42 + Math.floor(n / 5) * 0.58,
        0.32,
        0.4,
        pickColour(['#f8f4e8', '#f0d878', '#a8d0e0', '#e8a8a0'], n * 3 + variant),
        0.01,
      )
  },
  mirror: ({ picture: pen }) => {
    drawBox(pen, 0.2, 0.35, 3.6, 2.7, parseRgb('#c8d4d8'), 0.02)
    const glass = pen.createLinearGradient(0.3, 0.4, 3.6, 3)
    glass.addColorStop(0, '#b4c6cc')
    glass.addColorStop(0.5, '#e0eaec')
    glass.addColorStop(1, '#b0c2ca')
    pen.fillStyle = glass
    pen.fillRect(0.28, 0.43, 3.44, 2.54)
  },
  bottles: (pen) => {
    drawBox(pen.picture, 0.3, 0.9, 3.4, 2.3, parseRgb('#5a3a2a'), 0.02)
    for (const y of [1.05, 1.75, 2.45]) {
      drawBox(pen.picture, 0.4, y - 0.06, 3.2, 0.06, parseRgb('#8f6244'), 0.01)
      drawGlow(pen, 0.4, y, 3.2, 0.12, 0.35)
      for (let n = 0; n < 14; n++) {
        const colour = pickColour(
          ['#3f7a4f', '#b5704a', '#c9a24a', '#7f9ac0', '#a8443c', '#e0d8c4'],
          n * 5 + Math.round(y * 7) + pen.variant,
        )
        const x = 0.5 + n * 0.22
        drawBox(pen.picture, x, y, 0.13, 0.3, colour, 0.04)
        drawBox(pen.picture, x + 0.045, y + 0.26, 0.04, 0.16, colour, 0.01)
      }
    }
  },
  menu: ({ picture: pen }) => {
    drawBox(pen, 0.7, 1.4, 2.6, 1.5, parseRgb('#3a3634'), 0.03)
    for (let n = 0; n < 5; n++)
      drawBar(
        pen,
        [
          [0.95, 2.6 - n * 0.24],
          [1.6 + 0.2 * (n % 3), 2.6 - n * 0.24],
        ],
        0.04,
        parseRgb('#e6dcc6'),
      )
    for (let n = 0; n < 5; n++)
      drawBar(
        pen,
        [
          [2.2, 2.6 - n * 0.24],
          [2.7 + 0.16 * ((n + 1) % 3), 2.6 - n * 0.24],
        ],
        0.04,
        parseRgb('#d9a05a'),
      )
  },
  'wall-bars': ({ picture: pen }) => {
    for (const x of [0.6, 2, 3.4])
      drawBar(
        pen,
        [
          [x, 0.1],
          [x, 3.2],
        ],
        0.1,
        WOOD,
      )
    for (let y = 0.35; y < 3.2; y += 0.24)
      drawBar(
        pen,
        [
          [0.6, y],
          [3.4, y],
        ],
        0.06,
        parseRgb('#c99a62'),
      )
  },
  painting: (pen) => {
    drawBox(pen.picture, 0.7, 1.1, 2.6, 2.0, parseRgb('#c9a24a'), 0.04)
    drawBox(pen.picture, 0.84, 1.24, 2.32, 1.72, parseRgb('#e8dcc0'), 0.01)
    const dice = createRandom(pen.variant * 71 + 13)
    const land = dice.next() < 0.5
    drawBox(pen.picture, 0.88, 1.28, 2.24, 1.64, parseRgb(land ? '#a8c8dc' : '#7a5a4a'), 0.01)
    for (let n = 0; n < 6; n++)
      drawOval(
        pen.picture,
        1.05 + dice.next() * 1.9,
        1.4 + dice.next() * (land ? 0.5 : 1.3),
        0.14 + 0.1 * dice.next(),
        0.1 + 0.12 * dice.next(),
        parseRgb(dice.pick(['#6f8a4a', '#c8704a', '#e0b84a', '#4f6f8f', '#d8a8a0'])),
      )
  },
  porthole: (pen) => {
    for (const x of [0.85, 3.15]) {
      drawOval(pen.picture, x, 1.9, 0.7, 0.7, parseRgb('#7f8894'))
      drawOval(pen.picture, x, 1.9, 0.56, 0.56, parseRgb('#141a30'))
      for (let n = 0; n < 12; n++)
        drawOval(
          pen.picture,
          x + 0.45 * Math.sin(n * 2.4) * (n / 12),
          1.9 + 0.45 * Math.cos(n * 2.4) * (n / 12),
          0.014,
          0.014,
          parseRgb('#ffffff'),
        )
    }
    drawOval(pen.picture, 3.3, 1.7, 0.2, 0.2, parseRgb('#4f8ac0'))
  },
  screens: (pen) => {
    for (const [x, y, w, h] of [
      [0.4, 1.5, 1.5, 0.95],
      [2.1, 1.5, 0.7, 0.45],
      [2.1, 2.05, 0.7, 0.4],
      [2.95, 1.5, 0.65, 0.95],
    ] as const) {
      drawBox(pen.picture, x, y, w, h, parseRgb('#1f2430'), 0.03)
      drawBox(
        pen.picture,
        x + 0.05,
        y + 0.05,
        w - 0.1,
        h - 0.1,
        pickColour(['#3f90b0', '#4fb090', '#5f70b0'], Math.round(x * 7)),
        0.02,
      )
      drawGlow(pen, x + 0.05, y + 0.05, w - 0.1, h - 0.1, 0.6)
    }
    for (let n = 0; n < 10; n++) {
      drawBox(pen.picture, 0.4 + n * 0.33, 1.15, 0.16, 0.12, pickColour(['#e0566b', '#5fd0a0', '#f0c04a'], n), 0.02)
      drawGlow(pen, 0.4 + n * 0.33, 1.15, 0.16, 0.12, 0.8)
    }
  },
  tools: ({ picture: pen }) => {
    drawBox(pen, 0.5, 1.2, 3, 1.6, parseRgb('#c9a878'), 0.02)
    for (let n = 0; n < 8; n++) {
      const x = 0.75 + n * 0.36
      drawBar(
        pen,
        [
          [x, 1.5],
          [x, 2.3],
        ],
        0.06,
        pickColour(['#b5443c', '#e0b84a', '#4f6f8f'], n),
      )
      drawBox(pen, x - 0.11, 2.25, 0.22, 0.16 + 0.06 * (n % 3), parseRgb('#8f98a0'), 0.03)
    }
  },
} satisfies Record<string, (pen: Pen) => void>
