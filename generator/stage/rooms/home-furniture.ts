import { parseRgb, type Rgb } from '../clay/solid.ts'
import { mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, drawTop, type PaintedThing } from '../props/paint-thing.ts'

const WOOD = parseRgb('#a9764a')
const DARK_WOOD = parseRgb('#7a5238')
const LINEN = parseRgb('#f4eee2')
const pickColour = (colours: readonly string[], n: number): Rgb => parseRgb(colours[Math.floor(n) % colours.length]!)

/** Furniture of a home, drawn from the front; metres. */
export const HOME_FURNITURE = {
  'pendant-lamp': {
    wide: 0.8,
    tall: 1.3,
    paint: (pen) => {
      drawBar(
        pen.picture,
        [
          [0, 0.3],
          [0, 1.3],
        ],
        0.02,
        parseRgb('#4a4038'),
      )
      for (const context of [pen.picture, pen.light]) {
        context.fillStyle = context === pen.light ? 'rgba(255,255,255,0.8)' : '#f6e4b4'
        context.beginPath()
        context.ellipse(0, 0.09, 0.13, 0.09, 0, 0, 2 * Math.PI)
        context.fill()
      }
      drawShape(
        pen.picture,
        [
          [-0.36, 0.1],
          [0.36, 0.1],
          [0.1, 0.38],
          [-0.1, 0.38],
        ],
        parseRgb('#5f7f7a'),
      )
    },
  },
  bed: {
    wide: 2.3,
    tall: 1.25,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      const cover = pickColour(['#5f86a8', '#b5677a', '#6f8f6a'], variant)
      drawBox(pen, -1.12, 0.1, 0.12, 1.1, DARK_WOOD, 0.05)
      drawBox(pen, 1.0, 0.1, 0.12, 0.72, DARK_WOOD, 0.05)
      drawBox(pen, -1.05, 0.14, 2.1, 0.24, WOOD, 0.04)
      drawBox(pen, -1.02, 0.36, 2.04, 0.22, LINEN, 0.09)
      drawTop(pen, -1.0, 0.56, 2.0, 0.14, LINEN)
      drawBox(pen, -0.42, 0.3, 1.44, 0.4, cover, 0.12)
      drawBox(pen, -0.46, 0.56, 0.26, 0.16, mixRgb(cover, [1, 1, 1], 0.6), 0.06)
      drawOval(pen, -0.74, 0.72, 0.27, 0.14, parseRgb('#fbf8f0'))
      for (const x of [-1.06, 1.0]) drawBox(pen, x, 0, 0.1, 0.14, DARK_WOOD, 0.02)
    },
  },
  'bedside-table': {
    wide: 0.7,
    tall: 1.25,
    paint: (pen) => {
      drawBox(pen.picture, -0.26, 0.04, 0.52, 0.5, WOOD, 0.03)
      drawTop(pen.picture, -0.28, 0.53, 0.56, 0.08, WOOD)
      for (const y of [0.12, 0.32]) drawBox(pen.picture, -0.21, y, 0.42, 0.16, mixRgb(WOOD, [1, 1, 1], 0.14), 0.02)
      drawLamp(pen, 0, 0.57, 0.6)
    },
  },
  wardrobe: {
    wide: 1.7,
    tall: 2.3,
    variants: 2,
    paint: ({ picture: pen, variant }) => {
      const paint = pickColour(['#b98a5c', '#e6ddcc'], variant)
      drawBox(pen, -0.8, 0.06, 1.6, 2.14, paint, 0.03)
      drawBox(pen, -0.84, 2.14, 1.68, 0.12, mixRgb(paint, [0.2, 0.1, 0.05], 0.2), 0.03)
      for (const x of [-0.74, 0.03]) {
        drawBox(pen, x, 0.5, 0.71, 1.58, mixRgb(paint, [1, 1, 1], 0.14), 0.03)
        drawBox(pen, x, 0.14, 0.71, 0.3, mixRgb(paint, [1, 1, 1], 0.14), 0.03)
      }
      for (const x of [-0.08, 0.06]) drawBox(pen, x, 1.1, 0.03, 0.28, parseRgb('#8f7a5a'), 0.01)
    },
  },
  couch: {
    wide: 2.4,
    tall: 1,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      const cloth = pickColour(['#4f7f8f', '#c07a4f', '#7d8a5a'], variant)
      const dark = mixRgb(cloth, [0.1, 0.08, 0.08], 0.2)
      drawBox(pen, -1.05, 0.3, 2.1, 0.66, cloth, 0.16)
      for (const x of [-0.98, 0.02]) drawBox(pen, x, 0.5, 0.96, 0.42, mixRgb(cloth, [1, 1, 1], 0.1), 0.12)
      drawBox(pen, -1.1, 0.12, 2.2, 0.26, dark, 0.06)
      for (const x of [-0.98, 0.02]) drawBox(pen, x, 0.32, 0.96, 0.22, mixRgb(cloth, [1, 1, 1], 0.06), 0.08)
      for (const x of [-1.18, 0.92]) drawBox(pen, x, 0.12, 0.26, 0.56, dark, 0.12)
      drawBox(pen, -0.85, 0.48, 0.42, 0.36, pickColour(['#e6c46a', '#f0e6d4', '#c8564a'], variant), 0.1)
      for (const x of [-1.05, 0.95]) drawBox(pen, x, 0, 0.09, 0.13, DARK_WOOD, 0.02)
    },
  },
  television: {
    wide: 1.7,
    tall: 1.5,
    paint: (pen) => {
      drawBox(pen.picture, -0.82, 0.08, 1.64, 0.42, DARK_WOOD, 0.03)
      drawTop(pen.picture, -0.82, 0.49, 1.64, 0.09, DARK_WOOD)
      for (const x of [-0.76, -0.24, 0.28]) drawBox(pen.picture, x, 0.14, 0.48, 0.3, WOOD, 0.02)
      drawBox(pen.picture, -0.12, 0.54, 0.24, 0.1, parseRgb('#2b2c30'), 0.02)
      drawBox(pen.picture, -0.72, 0.62, 1.44, 0.84, parseRgb('#1f2126'), 0.04)
      const screen = pen.picture.createLinearGradient(0, 0.66, 0, 1.42)
      screen.addColorStop(0, '#3f6a58')
      screen.addColorStop(0.45, '#7fb0a0')
      screen.addColorStop(1, '#6fa0d0')
      pen.picture.fillStyle = screen
      pen.picture.fillRect(-0.67, 0.67, 1.34, 0.74)
      drawGlow(pen, -0.67, 0.67, 1.34, 0.74, 0.7)
    },
  },
  'coffee-table': {
    wide: 1.3,
    tall: 0.66,
    paint: ({ picture: pen }) => {
      for (const x of [-0.54, 0.48]) drawBox(pen, x, 0, 0.07, 0.36, DARK_WOOD, 0.02)
      drawBox(pen, -0.6, 0.34, 1.2, 0.07, WOOD, 0.02)
      drawTop(pen, -0.6, 0.4, 1.2, 0.12, WOOD)
      drawBox(pen, -0.3, 0.45, 0.34, 0.05, parseRgb('#b5504a'), 0.01)
      drawBox(pen, -0.27, 0.49, 0.3, 0.05, parseRgb('#4f7fa0'), 0.01)
      drawBox(pen, 0.2, 0.45, 0.11, 0.13, parseRgb('#f2ece0'), 0.03)
    },
  },
  'floor-lamp': {
    wide: 0.7,
    tall: 1.85,
    paint: (pen) => {
      drawOval(pen.picture, 0, 0.04, 0.2, 0.04, parseRgb('#4a4038'))
      drawLamp(pen, 0, 0.04, 1.75)
    },
  },
  'potted-plant': {
    wide: 1.2,
    tall: 1.5,
    variants: 3,
    paint: ({ picture: pen, variant }) => {
      const green = pickColour(['#4f8a4a', '#3f7a5a', '#6f9a45'], variant)
      drawBox(pen, -0.2, 0, 0.4, 0.42, pickColour(['#c98a5c', '#e6ddcc', '#5f7f8a'], variant), 0.06)
      for (let n = 0; n < 11; n++) {
        const lean = (n - 5) / 5
        const tip: readonly [number, number] = [lean * 0.5, 0.75 + 0.6 * (1 - lean * lean) + 0.1 * (n % 3)]
        drawBar(pen, [[lean * 0.08, 0.4], [lean * 0.25, 0.4 + (tip[1] - 0.4) * 0.6], tip], 0.03, green)
        drawOval(pen, tip[0], tip[1] - 0.06, 0.1, 0.16, mixRgb(green, [0.8, 0.9, 0.4], 0.12 * (n % 3)))
      }
    },
  },
  bathtub: {
    wide: 2,
    tall: 1.1,
    paint: ({ picture: pen }) => {
      const enamel = parseRgb('#f6f6f2')
      for (const x of [-0.72, 0.62]) drawBox(pen, x, 0, 0.13, 0.16, parseRgb('#c9a24a'), 0.05)
      drawBox(pen, -0.9, 0.1, 1.8, 0.55, enamel, 0.24)
      drawBox(pen, -0.98, 0.58, 1.96, 0.1, mixRgb(enamel, [0.7, 0.8, 0.85], 0.3), 0.05)
      for (let n = 0; n < 9; n++) drawOval(pen, -0.75 + n * 0.19, 0.7 + 0.05 * (n % 3), 0.13, 0.09, parseRgb('#ffffff'))
      drawBar(
        pen,
        [
          [0.86, 0.66],
          [0.86, 0.98],
          [0.7, 0.98],
          [0.7, 0.9],
        ],
        0.05,
        parseRgb('#b8bec4'),
      )
    },
  },
  'wash-basin': {
    wide: 1.1,
    tall: 1.05,
    paint: ({ picture: pen }) => {
      drawBox(pen, -0.5, 0.06, 1, 0.68, parseRgb('#9fb8b4'), 0.03)
      for (const x of [-0.46, 0.02]) drawBox(pen, x, 0.12, 0.44, 0.54, parseRgb('#b4c9c5'), 0.02)
      drawBox(pen, -0.54, 0.72, 1.08, 0.1, parseRgb('#f4f2ec'), 0.03)
      drawTop(pen, -0.54, 0.81, 1.08, 0.08, parseRgb('#f4f2ec'))
      drawBar(
        pen,
        [
          [0, 0.84],
          [0, 1.0],
          [0.14, 1.0],
          [0.14, 0.95],
        ],
        0.045,
        parseRgb('#b8bec4'),
      )
    },
  },
  toilet: {
    wide: 0.7,
    tall: 1,
    paint: ({ picture: pen }) => {
      drawBox(pen, -0.24, 0.45, 0.48, 0.5, parseRgb('#f6f6f2'), 0.05)
      drawBox(pen, -0.17, 0, 0.34, 0.32, parseRgb('#eceae4'), 0.1)
      drawOval(pen, 0, 0.4, 0.28, 0.13, parseRgb('#fbfbf8'))
      drawOval(pen, 0, 0.42, 0.19, 0.07, parseRgb('#cfd8da'))
    },
  },
} satisfies Record<string, PaintedThing>

/** A lamp with a shade on a thin foot, as tall as said. */
function drawLamp(pen: Parameters<PaintedThing['paint']>[0], x: number, y: number, tall: number): void {
  const shade = Math.min(0.38, tall * 0.45)
  drawBar(
    pen.picture,
    [
      [x, y],
      [x, y + tall - shade],
    ],
    0.035,
    parseRgb('#8a7350'),
  )
  const top = y + tall
  pen.picture.fillStyle = '#f7e2a8'
  pen.light.fillStyle = 'rgba(255,255,255,0.75)'
  for (const context of [pen.picture, pen.light]) {
    context.beginPath()
    context.moveTo(x - shade * 0.72, top - shade)
    context.lineTo(x + shade * 0.72, top - shade)
    context.lineTo(x + shade * 0.42, top)
    context.lineTo(x - shade * 0.42, top)
    context.fill()
  }
}
