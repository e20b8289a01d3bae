import { makeBall, makeCone, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import { buildFoliage, mixRgb } from '../props/leaves.ts'
import { drawBar, drawBox, drawGlow, drawOval, drawShape, type PaintedThing } from '../props/paint-thing.ts'
import { createRandom } from '../random.ts'

/** A volcano from afar with lava on its slopes, drawn; one unit is a metre, fifteen high. */
export const VOLCANO: PaintedThing = {
  wide: 34,
  tall: 15,
  paint: (pen) => {
    const dice = createRandom(77)
    const rock = parseRgb('#6a5a58')
    const slope: [number, number][] = []
    for (let k = 0; k <= 20; k++)
      slope.push([-17 + k * 0.76, 13.6 * (k / 20) ** 1.7 + (k > 1 && k < 20 ? dice.between(-0.15, 0.15) : 0)])
    const right = slope.map(([x, y]): [number, number] => [-x, y]).reverse()
    drawShape(pen.picture, [...slope, [-0.9, 13.0], [0.9, 13.0], ...right], rock)
    for (let n = 0; n < 40; n++) {
      const [k, side] = [dice.between(0.25, 0.95), dice.sign()]
      const [x, y] = [side * (17 - 15.2 * k), 13.4 * k ** 1.7]
      drawBar(
        pen.picture,
        [
          [x * 0.72, y * 0.95],
          [x * 0.86, y * 0.62],
        ],
        0.28,
        mixRgb(rock, dice.next() < 0.5 ? [0.2, 0.15, 0.16] : [0.75, 0.66, 0.62], 0.28),
      )
    }
    for (const [lean, long] of [
      [-0.5, 7],
      [0.25, 9.5],
      [0.9, 6],
    ] as const) {
      const points = Array.from({ length: 9 }, (_, k): [number, number] => [
        lean * (0.9 + k * 0.55) + 0.3 * Math.sin(k * 1.7 + lean),
        13.1 - (k / 8) * long,
      ])
      drawBar(pen.picture, points, 0.5, parseRgb('#f0642a'))
      drawBar(pen.picture, points, 0.2, parseRgb('#ffc04a'))
      pen.light.strokeStyle = 'rgba(255,255,255,0.95)'
      pen.light.lineWidth = 0.4
      pen.light.beginPath()
      for (const [x, y] of points) pen.light.lineTo(x, y)
      pen.light.stroke()
    }
    drawOval(pen.picture, 0, 13.15, 1.1, 0.3, parseRgb('#ff8a3a'))
    drawGlow(pen, -1, 12.9, 2, 0.5, 1)
  },
}

/** A cliff over which water falls, drawn; nine metres high. `variant` is the moment of the fall, of eight. */
export const WATERFALL: PaintedThing = {
  wide: 15,
  tall: 9.5,
  variants: 8,
  paint: ({ picture: pen, variant }) => {
    const dice = createRandom(311)
    drawShape(
      pen,
      [
        [-7.4, 0],
        [7.4, 0],
        [7.1, 6.6],
        [5.6, 8.6],
        [1.9, 8.2],
        [-1.9, 8.2],
        [-5.2, 9],
        [-7, 7],
      ],
      parseRgb('#7a7468'),
    )
    for (let n = 0; n < 70; n++) {
      const [x, y] = [dice.between(-6.9, 6.3), dice.between(0.3, 7.6)]
      drawBox(
        pen,
        x,
        y,
        dice.between(0.5, 1.5),
        dice.between(0.3, 0.9),
        mixRgb(parseRgb('#857e70'), dice.next() < 0.5 ? [0.3, 0.3, 0.3] : [0.78, 0.74, 0.66], 0.35),
        0.16,
      )
    }
    for (let n = 0; n < 60; n++) {
      const x = dice.between(-7, 6.8)
      if (Math.abs(x) > 2)
        drawOval(
          pen,
          x,
          dice.between(7, 8.8) - Math.abs(x) * 0.06,
          0.5,
          0.34,
          mixRgb(parseRgb('#4a7a3f'), parseRgb('#8ab85a'), dice.next()),
        )
    }
    drawShape(
      pen,
      [
        [-2, 0],
        [2, 0],
        [1.7, 8.25],
        [-1.7, 8.25],
      ],
      parseRgb('#bfe2ee'),
    )
    for (let n = 0; n < 44; n++) {
      const [x, phase, long] = [dice.between(-1.75, 1.75), dice.next(), dice.between(0.6, 1.6)]
      const y = 8.4 - ((phase + variant / 8) % 1) * 9
      drawBar(
        pen,
        [
          [x, Math.max(0.1, Math.min(8.2, y))],
          [x * 1.03, Math.max(0.1, Math.min(8.2, y - long))],
        ],
        dice.between(0.06, 0.2),
        parseRgb(n % 3 === 0 ? '#8fc8de' : '#f4fbfd'),
      )
    }
    for (let n = 0; n < 26; n++)
      drawOval(
        pen,
        dice.between(-2.7, 2.7),
        0.2 + 0.5 * ((dice.next() + variant / 8) % 1),
        0.5,
        0.3,
        parseRgb('#f2fafc'),
      )
  },
}

/** The wall of a cave with its mouth, drawn; eleven metres high. */
export const CAVE_WALL: PaintedThing = {
  wide: 20,
  tall: 12,
  variants: 2,
  paint: (pen) => {
    const dice = createRandom(pen.variant * 97 + 5)
    const rock = parseRgb('#5f5a66')
    drawBox(pen.picture, -10.2, 0, 20.4, 12.1, rock, 0)
    for (let n = 0; n < 150; n++) {
      const size = dice.between(0.6, 1.9)
      drawOval(
        pen.picture,
        dice.between(-10, 10),
        dice.between(0, 12),
        size,
        size * dice.between(0.4, 0.8),
        mixRgb(rock, dice.next() < 0.5 ? [0.2, 0.19, 0.24] : [0.6, 0.56, 0.58], dice.between(0.08, 0.3)),
      )
    }
    if (pen.variant === 0) drawCaveMouth(pen)
  },
}

function drawCaveMouth(pen: Parameters<PaintedThing['paint']>[0]): void {
  for (const [k, colour] of ['#8a8078', '#bcd8e4'].entries()) {
    drawOval(pen.picture, 0, 1.6, 3.2 - 0.45 * k, 3.4 - 0.4 * k, parseRgb(colour))
  }
  drawBox(pen.picture, -2.75, 0, 5.5, 1.1, parseRgb('#8aa86a'), 0)
  drawOval(pen.picture, -1.2, 1.3, 0.7, 0.8, parseRgb('#5f8a4a'))
  drawOval(pen.picture, 1.4, 1.2, 0.6, 0.6, parseRgb('#6f9a55'))
  pen.light.fillStyle = 'rgba(255,255,255,0.6)'
  pen.light.beginPath()
  pen.light.ellipse(0, 1.6, 2.6, 2.9, 0, 0, 2 * Math.PI)
  pen.light.fill()
}

/** A cone of dripstone, a metre and a half; the cave's roof wears it upside down. */
export function buildDripstone(variant: number): Solid[] {
  const dice = createRandom(variant * 61 + 7)
  const rock = parseRgb(['#8a8088', '#7a7480', '#9a8f8a'][variant % 3]!)
  return Array.from({ length: 3 }, (_, n): Solid => {
    const [x, tall] = [(n - 1) * 0.32 + dice.between(-0.1, 0.1), dice.between(0.6, 1.5)]
    return makeCone([x, 0.02, 0], 0.24, [x + 0.04, tall, 0], 0.03, rock, {
      grain: 0.14,
      grainScale: [6, 20],
      blend: 0.12,
    })
  })
}

/** The same upside down. */
export const hangingDripstone = (variant: number): Solid[] =>
  buildDripstone(variant + 3).map(
    (solid): Solid =>
      solid.kind === 'cone'
        ? { ...solid, a: [solid.a[0], 1.5 - solid.a[1], 0], b: [solid.b[0], 1.5 - solid.b[1], 0] }
        : solid,
  )

/** Crystals that glow a little, six tenths of a metre. */
export function buildCrystals(variant: number): Solid[] {
  const dice = createRandom(variant * 41 + 19)
  const colour = parseRgb(['#7fd0e0', '#b08fe8', '#8fe0b0'][variant % 3]!)
  return Array.from({ length: 6 }, (_, n): Solid => {
    const lean = (n - 2.5) * 0.14
    return makeCone(
      [lean * 0.5, 0.04, 0],
      0.07,
      [lean, dice.between(0.25, 0.6), dice.between(-0.1, 0.1)],
      0.015,
      colour,
      {
        glow: 0.6,
        tip: mixRgb(colour, [1, 1, 1], 0.6),
      },
    )
  })
}

/** A flat-topped tree of the savanna, five metres. */
export function buildAcacia(variant: number): Solid[] {
  const dice = createRandom(variant * 733 + 29)
  const bark = parseRgb('#7a5f48')
  const solids: Solid[] = [makeCone([0, 0.1, 0], 0.2, [0.15, 1.9, 0], 0.13, bark, { grain: 0.2, blend: 0.05 })]
  for (const [x, y, wide] of [
    [-1.3, 3.6, 1.2],
    [0.1, 4.1, 1.5],
    [1.5, 3.7, 1.2],
    [0.7, 3.3, 0.9],
  ] as const) {
    solids.push(makeCone([0.15, 1.85, 0], 0.1, [x, y - 0.15, 0], 0.05, bark, { blend: 0.04 }))
    solids.push(
      ...buildFoliage(
        [x, y, dice.between(-0.2, 0.2)],
        [wide, 0.34, 0.8],
        0.13,
        90,
        parseRgb('#5f7a38'),
        parseRgb('#a8b858'),
        dice,
      ),
    )
  }
  return solids
}

/** Broad leaves that arch up and out, a metre and a half. */
export function broadLeaves(variant: number): Solid[] {
  const dice = createRandom(variant * 571 + 31)
  const solids: Solid[] = []
  for (let n = 0; n < 9; n++) {
    const lean = (n - 4) / 4 + dice.between(-0.1, 0.1)
    const long = dice.between(0.9, 1.5)
    const green = mixRgb(parseRgb('#2f6a3a'), parseRgb('#7fb84a'), dice.next())
    for (let k = 0; k < 5; k++) {
      const at = (s: number): [number, number, number] => [
        Math.sin(lean * (0.4 + s)) * long * s,
        Math.cos(lean * (0.5 + s * 0.9)) * long * s,
        0.1 * dice.between(-1, 1),
      ]
      solids.push(
        makeCone(
          at(k / 5),
          0.03 + 0.11 * Math.sin((Math.PI * (k + 0.4)) / 5.5),
          at((k + 1) / 5),
          0.03 + 0.11 * Math.sin((Math.PI * (k + 1.2)) / 5.8),
          green,
          { blend: 0.03 },
        ),
      )
    }
  }
  return solids
}

/** A puff of cloud, two metres and a half wide. */
export function cloudPuff(variant: number): Solid[] {
  const dice = createRandom(variant * 83 + 43)
  const white = (k: number): Rgb => mixRgb(parseRgb('#dfe8f2'), [1, 1, 1], k)
  return Array.from({ length: 11 }, (_, n): Solid => {
    const x = (n / 10 - 0.5) * 2.2
    const size = (0.62 - 0.36 * Math.abs(n / 5 - 1)) * dice.between(0.8, 1.15)
    return makeBall([x, 0.3 + size * 0.5, dice.between(-0.2, 0.2)], size, white(dice.between(0.3, 1)), { blend: 0.3 })
  })
}

/** A floe or a berg of ice, two metres. */
export function buildIceberg(variant: number): Solid[] {
  const dice = createRandom(variant * 67 + 3)
  const ice = parseRgb(['#dcecf6', '#c4e0f0', '#e8f2f8'][variant % 3]!)
  return Array.from({ length: 7 }, (_, n): Solid => {
    const x = (n - 3) * 0.42
    const tall = (2 - 0.42 * Math.abs(n - 3)) * dice.between(0.6, 1)
    return makeCone([x, 0.05, 0], 0.42, [x + dice.between(-0.15, 0.15), Math.max(0.2, tall), 0], 0.1, ice, {
      blend: 0.06,
      tip: parseRgb('#ffffff'),
    })
  })
}
