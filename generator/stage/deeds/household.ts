import { makeBall, makeCone, makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'
import { mixVectors, type Vec3 } from '../vector.ts'
import { type Action, defineAction, swing } from './deed.ts'
import {
  makeBook,
  makeBox,
  makeChair,
  makeCup,
  makeDrops,
  makePuffs,
  makeRod,
  makeShaft,
  makeTable,
  STEEL,
  WHITE,
  WOOD,
} from './tools.ts'

const TABLE = 0.46
/** How somebody sits on a chair. */
const SEATED = {
  sink: 0.36,
  lean: -0.04,
  feet: () =>
    [
      { along: 0.62, up: 0 },
      { along: 0.5, up: 0 },
    ] as const,
}
const SEAT = 0.45 * (1 - SEATED.sink)
const WATER = parseRgb('#bfe3f2')
const CLOTH = parseRgb('#6fa3cf')

/** What is done in kitchen, house and study. */
export const HOUSEHOLD = {
  sweep: defineAction({
    sink: 0.08,
    lean: (time) => -0.26 + 0.05 * swing(time, 0.8),
    hands: (time) => [
      [0.24 + 0.07 * swing(time, 0.8), 0.46, 0.06],
      [0.15 + 0.04 * swing(time, 0.8), 0.64, 0],
    ],
    tools: (time, [near, far]) => {
      const tip: Vec3 = [0.42 + 0.17 * swing(time, 0.8), 0.06, 0.08]
      const bristles = [-0.06, -0.03, 0, 0.03, 0.06].map(
        (x): Solid => makeRod([tip[0] + 0.5 * x, 0.1, tip[2]], [tip[0] + x, 0.015, tip[2]], 0.02, parseRgb('#d9a941')),
      )
      return [
        makeShaft(tip, mixVectors(near, far, 0.5), 0.5, WOOD),
        ...bristles,
        ...makePuffs([tip[0] + 0.1, 0.03, 0.08], [0.12, 0.07, 0], time, parseRgb('#cfc4b2')),
      ]
    },
  }),
  wash: defineAction({
    lean: -0.24,
    hands: (time) => [
      [0.27 + 0.02 * swing(time, 1.7), 0.5, 0.05 + 0.025 * swing(time, 1.7)],
      [0.27 - 0.02 * swing(time, 1.7), 0.5, -0.01 - 0.02 * swing(time, 1.7)],
    ],
    tools: (time) => [
      makeEllipsoid([0.3, 0.42, 0], [0.13, 0.07, 0.12], WHITE),
      makeEllipsoid([0.3, 0.465, 0], [0.115, 0.02, 0.1], WATER),
      makeRod([0.3, 0.37, 0], [0.3, 0, 0], 0.045, WHITE, 0.06),
      makeRod([0.42, 0.46, 0], [0.42, 0.6, 0], 0.013, STEEL),
      makeRod([0.42, 0.6, 0], [0.31, 0.6, 0.02], 0.013, STEEL),
      ...makeDrops([0.3, 0.59, 0.02], [0.29, 0.48, 0.02], time, WATER, 7),
      ...[0, 1, 2, 3].map(
        (n): Solid => makeBall([0.23 + 0.045 * n, 0.49 + 0.012 * swing(time, 0.7, n / 4), 0.07], 0.02, WHITE),
      ),
    ],
  }),
  iron: defineAction({
    lean: -0.16,
    hands: (time) => [
      [0.3 + 0.1 * swing(time, 0.5), 0.55, 0.06],
      [0.19, 0.5, -0.04],
    ],
    tools: (time, [near]) => [
      ...makeTable(0.12, 0.6, TABLE, parseRgb('#8fb0c4')),
      makeEllipsoid([0.36, TABLE + 0.012, 0], [0.19, 0.014, 0.1], parseRgb('#e3c04a')),
      makeEllipsoid([near[0] + 0.02, TABLE + 0.045, near[2]], [0.075, 0.03, 0.04], parseRgb('#d8503f')),
      makeRod(
        [near[0] - 0.04, TABLE + 0.09, near[2]],
        [near[0] + 0.05, TABLE + 0.09, near[2]],
        0.013,
        parseRgb('#33343c'),
      ),
      ...makePuffs([near[0] + 0.08, TABLE + 0.05, near[2]], [0.03, 0.14, 0], time, WHITE),
    ],
  }),
  fold: defineAction({
    lean: -0.16,
    hands: (time) => {
      const k = 0.5 + 0.5 * swing(time, 0.4)
      return [
        [0.26 + 0.12 * k, TABLE + 0.05 + 0.08 * k * (1 - k) * 4, 0.06],
        [0.22, TABLE + 0.04, -0.04],
      ]
    },
    tools: (_time, [near, far]) => [
      ...makeTable(0.12, 0.56, TABLE),
      ...[0, 1, 2].map(
        (n): Solid =>
          makeEllipsoid(
            [0.48, TABLE + 0.015 + 0.026 * n, 0],
            [0.06, 0.014, 0.07],
            n === 1 ? parseRgb('#d9786a') : CLOTH,
          ),
      ),
      makeCone(near, 0.022, [far[0], TABLE + 0.02, 0], 0.03, parseRgb('#e9b44c'), { blend: 0.05 }),
      makeEllipsoid([0.27, TABLE + 0.012, 0.02], [0.1, 0.013, 0.09], parseRgb('#e9b44c')),
    ],
  }),
  cook: defineAction({
    lean: -0.12,
    hands: (time) => [
      [0.3 + 0.035 * swing(time, 0.8), 0.63, 0.03 + 0.03 * swing(time, 0.8, 0.25)],
      [0.22, 0.56, -0.05],
    ],
    tools: (time, [near]) => [
      ...makeBox([0.37, 0.22, -0.02], [0.15, 0.22, 0.13], parseRgb('#c9ced4')),
      makeRod([0.35, 0.45, 0], [0.35, 0.53, 0], 0.1, parseRgb('#c8503e'), 0.105),
      makeRod(near, [0.35 + 0.03 * swing(time, 0.8), 0.53, 0.03], 0.011, WOOD, 0.018),
      ...makePuffs([0.36, 0.57, 0], [0.05, 0.26, 0], time, WHITE, 0.03),
    ],
  }),
  pour: defineAction({
    hands: () => [
      [0.27, 0.74, 0.05],
      [0.33, 0.5, -0.03],
    ],
    tools: (time, [near, far]) => {
      const cup: Vec3 = [far[0] + 0.045, far[1] + 0.03, 0]
      const spout: Vec3 = [near[0] + 0.12, near[1] - 0.02, 0]
      return [
        makeRod(
          [near[0] - 0.04, near[1] + 0.07, 0.01],
          [near[0] + 0.05, near[1] + 0.02, 0.01],
          0.045,
          parseRgb('#3f7a4f'),
        ),
        makeRod([near[0] + 0.05, near[1] + 0.02, 0.01], spout, 0.02, parseRgb('#3f7a4f')),
        makeRod(spout, cup, 0.009, parseRgb('#d98a3a')),
        ...makeDrops(spout, cup, time, parseRgb('#d98a3a'), 4),
        ...makeCup(cup, parseRgb('#e8f0f2')),
      ]
    },
  }),
  cut: defineAction({
    lean: -0.18,
    hands: (time) => [
      [0.31, TABLE + 0.1 + 0.05 * swing(time, 1.3), 0.05],
      [0.24, TABLE + 0.06, -0.03],
    ],
    tools: (_time, [near, far]) => [
      ...makeTable(0.14, 0.58, TABLE),
      makeEllipsoid([0.36, TABLE + 0.008, 0], [0.16, 0.012, 0.1], parseRgb('#e2c79a')),
      makeEllipsoid([far[0] + 0.1, TABLE + 0.05, 0], [0.085, 0.055, 0.06], parseRgb('#5f9f4a')),
      ...[0, 1].map(
        (n): Solid => makeEllipsoid([0.45 + 0.05 * n, TABLE + 0.035, 0.03], [0.012, 0.04, 0.05], parseRgb('#e2564c')),
      ),
      makeRod(
        [near[0] + 0.02, near[1] - 0.01, near[2]],
        [near[0] + 0.15, near[1] - 0.045, near[2] - 0.02],
        0.016,
        STEEL,
        0.006,
      ),
    ],
  }),
  peel: defineAction({
    hands: (time) => [
      [0.21 + 0.03 * swing(time, 0.9), 0.57 + 0.02 * swing(time, 0.9, 0.25), 0.05],
      [0.21, 0.53, -0.03],
    ],
    tools: (time, [near, far]) => [
      makeBall([far[0] + 0.03, far[1] + 0.05, 0.01], 0.05, parseRgb('#d8463c')),
      makeRod(near, [near[0] + 0.07, near[1] + 0.005, 0.02], 0.01, STEEL, 0.005),
      ...Array.from({ length: 7 }, (_, n): Solid => {
        const turn = n * 0.9 + time
        return makeBall(
          [far[0] + 0.06 + 0.03 * Math.cos(turn), far[1] - 0.03 * n, 0.04 + 0.02 * Math.sin(turn)],
          0.013,
          parseRgb('#e2705e'),
        )
      }),
    ],
  }),
  drink: defineAction({
    lean: (time) => 0.04 + 0.06 * swing(time, 0.25),
    hands: (time) => {
      const k = 0.5 + 0.5 * swing(time, 0.25)
      return [
        [0.2 - 0.07 * k, 0.6 + 0.21 * k, 0.04],
        [0.05, 0.42, -0.12],
      ]
    },
    tools: (_time, [near]) => makeCup([near[0] + 0.03, near[1] + 0.015, near[2]], parseRgb('#e3b23c')),
  }),
  smoke: defineAction({
    hands: (time) => {
      const k = 0.5 + 0.5 * swing(time, 0.2)
      return [
        [0.2 - 0.08 * k, 0.62 + 0.19 * k, 0.04],
        [0.05, 0.42, -0.12],
      ]
    },
    tools: (time, [near]) => [
      makeRod([near[0] + 0.01, near[1] + 0.03, near[2]], [near[0] + 0.075, near[1] + 0.04, near[2]], 0.008, WHITE),
      makeBall([near[0] + 0.078, near[1] + 0.04, near[2]], 0.009, parseRgb('#ff7a3a'), { glow: 1 }),
      ...makePuffs([near[0] + 0.08, near[1] + 0.06, near[2]], [0.1, 0.22, 0], time, parseRgb('#d5d5d5'), 0.026),
    ],
  }),
  read: defineAction({
    lean: -0.05,
    hands: () => [
      [0.2, 0.62, 0.08],
      [0.2, 0.62, -0.06],
    ],
    tools: (_time, [near, far]) =>
      makeBook([mixVectors(near, far, 0.5)[0] + 0.02, near[1] + 0.05, 0.01], parseRgb('#3f6a9a')),
  }),
  write: defineAction({
    ...SEATED,
    lean: -0.2,
    hands: (time) => [
      [0.27 + 0.03 * swing(time, 0.35), TABLE - 0.02 + 0.008 * swing(time, 3), 0.05],
      [0.25, TABLE - 0.03, -0.06],
    ],
    tools: (_time, [near]) => [
      ...makeChair(SEAT),
      ...makeTable(0.16, 0.56, TABLE - 0.06),
      makeEllipsoid([0.3, TABLE - 0.055, 0], [0.09, 0.008, 0.08], WHITE),
      makeRod(
        [near[0] + 0.035, TABLE - 0.05, 0.03],
        [near[0] - 0.02, near[1] + 0.07, 0.06],
        0.008,
        parseRgb('#2f4f9a'),
      ),
    ],
  }),
  type: defineAction({
    ...SEATED,
    hands: (time) => [
      [0.27, TABLE - 0.02 + 0.014 * swing(time, 2.3), 0.06],
      [0.27, TABLE - 0.02 + 0.014 * swing(time, 2.7, 0.4), -0.03],
    ],
    tools: () => [
      ...makeChair(SEAT),
      ...makeTable(0.16, 0.58, TABLE - 0.06),
      makeEllipsoid([0.3, TABLE - 0.05, 0], [0.085, 0.01, 0.09], parseRgb('#8f959d')),
      ...[-0.07, -0.02, 0.03, 0.08].map(
        (z): Solid => makeRod([0.385, TABLE - 0.04, z], [0.45, TABLE + 0.12, z], 0.016, parseRgb('#4a4f5a')),
      ),
      makeEllipsoid([0.4, TABLE + 0.05, 0.01], [0.02, 0.06, 0.08], parseRgb('#9fdcf5'), { glow: 0.3 }),
    ],
  }),
  knit: defineAction({
    ...SEATED,
    hands: (time) => [
      [0.2 + 0.02 * swing(time, 1.4), 0.46 + 0.015 * swing(time, 1.4, 0.25), 0.05],
      [0.2 - 0.02 * swing(time, 1.4), 0.46 - 0.015 * swing(time, 1.4, 0.25), -0.02],
    ],
    tools: (_time, [near, far]) => [
      ...makeChair(SEAT),
      makeRod([near[0] - 0.03, near[1] - 0.01, near[2]], [far[0] + 0.09, far[1] + 0.09, 0], 0.006, STEEL),
      makeRod([far[0] - 0.03, far[1] - 0.01, far[2]], [near[0] + 0.1, near[1] + 0.07, 0.03], 0.006, STEEL),
      ...[0, 1, 2, 3, 4].map(
        (n): Solid =>
          makeEllipsoid(
            [0.23 + 0.012 * n, 0.42 - 0.035 * n, 0.02],
            [0.035, 0.03, 0.06],
            n % 2 ? parseRgb('#d8607a') : parseRgb('#eaa0b0'),
          ),
      ),
      makeBall([0.4, 0.06, 0.05], 0.06, parseRgb('#d8607a')),
    ],
  }),
  sew: defineAction({
    ...SEATED,
    hands: (time) => [
      [0.22 + 0.05 * (0.5 + 0.5 * swing(time, 0.7)), 0.47 + 0.09 * (0.5 + 0.5 * swing(time, 0.7)), 0.06],
      [0.19, 0.43, -0.03],
    ],
    tools: (_time, [near, far]) => [
      ...makeChair(SEAT),
      makeEllipsoid([far[0] + 0.05, far[1], 0.01], [0.09, 0.02, 0.08], CLOTH, { blend: 0.02 }),
      makeRod([far[0] + 0.06, far[1] + 0.01, 0.02], near, 0.004, WHITE),
      makeRod(near, [near[0] + 0.02, near[1] - 0.03, near[2]], 0.006, STEEL),
    ],
  }),
  brush: defineAction({
    hands: (time) => [
      [0.13 + 0.02 * swing(time, 2.2), 0.79, 0.06],
      [0.12, 0.55, -0.08],
    ],
    tools: (_time, [near]) => [
      makeRod(
        [near[0] + 0.01, near[1] + 0.01, near[2]],
        [near[0] - 0.03, near[1] + 0.045, 0.03],
        0.01,
        parseRgb('#3f9fd0'),
      ),
      makeRod(
        [near[0], near[1] - 0.01, near[2] + 0.02],
        [near[0] + 0.08, near[1] - 0.03, near[2] + 0.02],
        0.009,
        parseRgb('#3f9fd0'),
      ),
      ...[0, 1, 2].map((n): Solid => makeBall([0.11 + 0.014 * n, 0.8 - 0.01 * n, 0.05], 0.013, WHITE)),
    ],
  }),
} as const satisfies Record<string, Action>
