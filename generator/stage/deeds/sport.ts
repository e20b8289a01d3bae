import { makeBall, makeCone, makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'
import { type Action, defineAction, swing } from './deed.ts'
import { makeRod, STEEL, WHITE } from './tools.ts'

const BOARD = parseRgb('#c8503e')
/** 0 … 1 and back, slow at both ends. */
const rise = (time: number, perSecond: number) => 0.5 - 0.5 * Math.cos(2 * Math.PI * time * perSecond)
/** Goes away from a point and comes again, 0 … 1. */
const loop = (time: number, perSecond: number) => (time * perSecond) % 1

/** Games, exercise and what the whole body says. */
export const SPORT = {
  skate: defineAction({
    sink: (time) => 0.2 + 0.04 * swing(time, 0.5),
    lean: -0.22,
    feet: () => [
      { along: 0.34, up: 0.13 },
      { along: -0.34, up: 0.13 },
    ],
    hands: (time) => [
      [0.22, 0.56 + 0.05 * swing(time, 0.5), 0.16],
      [-0.2, 0.58 - 0.05 * swing(time, 0.5), -0.14],
    ],
    tools: () => [
      ...[-0.03, 0.03].map(
        (z): Solid => makeCone([-0.24, 0.055, z], 0.014, [0.26, 0.055, z], 0.014, BOARD, { blend: 0.02 }),
      ),
      makeRod([0.26, 0.055, 0], [0.33, 0.085, 0], 0.022, BOARD),
      makeRod([-0.24, 0.055, 0], [-0.31, 0.085, 0], 0.022, BOARD),
      ...[-0.18, 0.2].flatMap((x): Solid[] => [-0.04, 0.06].map((z) => makeBall([x, 0.022, z], 0.022, WHITE))),
    ],
  }),
  ski: defineAction({
    sink: (time) => 0.26 + 0.06 * swing(time, 0.5),
    lean: -0.42,
    feet: () => [
      { along: 0.1, up: 0.06 },
      { along: -0.06, up: 0.06 },
    ],
    hands: () => [
      [0.26, 0.44, 0.12],
      [0.22, 0.44, -0.12],
    ],
    tools: (_time, [near, far]) => [
      ...[0.06, -0.05].flatMap((z): Solid[] => [
        makeRod([-0.34, 0.015, z], [0.42, 0.015, z], 0.015, parseRgb('#e3503a')),
        makeRod([0.42, 0.015, z], [0.52, 0.07, z], 0.015, parseRgb('#e3503a'), 0.006),
      ]),
      makeRod([near[0] + 0.02, near[1] + 0.05, near[2]], [-0.16, 0.08, 0.18], 0.008, STEEL),
      makeRod([far[0] + 0.02, far[1] + 0.05, far[2]], [-0.2, 0.08, -0.18], 0.008, STEEL),
    ],
  }),
  surf: defineAction({
    sink: (time) => 0.3 + 0.05 * swing(time, 0.4),
    lean: (time) => -0.24 + 0.08 * swing(time, 0.4),
    feet: () => [
      { along: 0.42, up: 0.12 },
      { along: -0.4, up: 0.12 },
    ],
    hands: (time) => [
      [0.25, 0.5 + 0.06 * swing(time, 0.4), 0.18],
      [-0.22, 0.58, -0.16],
    ],
    tools: (time) => [
      ...[-0.05, 0, 0.05].map(
        (z): Solid => makeCone([-0.36, 0.03, z], 0.02, [0.34, 0.03, z], 0.024, parseRgb('#f3c53a'), { blend: 0.03 }),
      ),
      makeRod([0.34, 0.03, 0], [0.52, 0.09, 0], 0.05, parseRgb('#f3c53a'), 0.012),
      ...[0, 1, 2, 3].map(
        (n): Solid =>
          makeBall([-0.36 - 0.08 * n, 0.03 + 0.03 * rise(time + 0.2 * n, 1.1), 0.04 * (n % 2)], 0.04, WHITE, {
            blend: 0.03,
          }),
      ),
    ],
  }),
  exercise: defineAction({
    sink: (time) => 0.1 * (1 - rise(time, 0.9)),
    lean: 0,
    feet: (time) => [
      { along: 0.3 * rise(time, 0.9), up: 0 },
      { along: -0.3 * rise(time, 0.9), up: 0 },
    ],
    hands: (time) => {
      const k = rise(time, 0.9)
      return [
        [0.16 * Math.sin(Math.PI * k) + 0.02, 0.46 + 0.5 * k, 0.26 - 0.12 * k],
        [0.16 * Math.sin(Math.PI * k) + 0.02, 0.46 + 0.5 * k, -0.26 + 0.12 * k],
      ]
    },
  }),
  squat: defineAction({
    sink: (time) => 0.06 + 0.46 * rise(time, 0.4),
    lean: (time) => -0.06 - 0.34 * rise(time, 0.4),
    feet: () => [
      { along: 0.12, up: 0 },
      { along: -0.04, up: 0 },
    ],
    hands: (time) => [
      [0.34, 0.68 - 0.2 * rise(time, 0.4), 0.07],
      [0.34, 0.68 - 0.2 * rise(time, 0.4), -0.06],
    ],
  }),
  yoga: defineAction({
    sink: 0,
    lean: (time) => 0.03 * swing(time, 0.2),
    feet: () => [
      { along: 0.22, up: 0.62 },
      { along: 0, up: 0 },
    ],
    hands: () => [
      [0.03, 1.02, 0.03],
      [0.03, 1.02, -0.02],
    ],
    tools: () =>
      [-0.1, 0, 0.1].map(
        (z): Solid => makeCone([-0.3, 0.006, z], 0.01, [0.3, 0.006, z], 0.01, parseRgb('#7f9fd0'), { blend: 0.03 }),
      ),
  }),
  stretch: defineAction({
    sink: 0.05,
    lean: (time) => -0.5 - 0.35 * rise(time, 0.3),
    feet: () => [
      { along: 0.75, up: 0 },
      { along: -0.15, up: 0 },
    ],
    hands: (time) => [
      [0.36, 0.4 - 0.26 * rise(time, 0.3), 0.06],
      [0.34, 0.4 - 0.26 * rise(time, 0.3), -0.04],
    ],
  }),
  kick: defineAction({
    sink: 0.06,
    lean: (time) => 0.1 + 0.1 * rise(time, 0.6),
    feet: (time) => {
      const k = rise(time, 0.6)
      return [
        { along: -0.45 + 1.15 * k, up: 0.12 + 0.42 * k },
        { along: -0.08, up: 0 },
      ]
    },
    hands: (time) => [
      [-0.16 + 0.1 * swing(time, 0.6), 0.54, 0.16],
      [0.22, 0.6, -0.14],
    ],
    tools: (time) => {
      const away = Math.max(0, loop(time, 0.6) - 0.42)
      return [
        makeBall([0.42 + 1.1 * away, 0.06 + 1.5 * away * (0.7 - away), 0.05], 0.06, WHITE),
        makeBall([0.44 + 1.1 * away, 0.08 + 1.5 * away * (0.7 - away), 0.095], 0.022, parseRgb('#2b2a30')),
      ]
    },
  }),
  catch: defineAction({
    sink: (time) => 0.06 + 0.05 * rise(time, 0.7),
    hands: (time) => [
      [0.25, 0.78 + 0.05 * swing(time, 0.7), 0.07],
      [0.25, 0.78 + 0.05 * swing(time, 0.7), -0.05],
    ],
    tools: (time, [near]) => {
      const k = Math.abs(2 * loop(time, 0.35) - 1)
      return [
        makeBall([near[0] + 0.06 + 0.75 * k, near[1] + 0.06 + 0.5 * k * (1 - k), 0.02], 0.055, parseRgb('#e3703a')),
      ]
    },
  }),
  clap: defineAction({
    lean: 0,
    hands: (time) => {
      const apart = 0.015 + 0.1 * Math.abs(swing(time, 1.3))
      return [
        [0.22, 0.66, 0.01 + apart],
        [0.22, 0.66, 0.01 - apart],
      ]
    },
  }),
  laugh: defineAction({
    sink: (time) => 0.04 + 0.03 * swing(time, 2),
    lean: (time) => 0.16 + 0.07 * swing(time, 2),
    hands: (time) => [
      [0.1 + 0.01 * swing(time, 2), 0.5, 0.07],
      [0.1, 0.53, -0.05],
    ],
  }),
  cry: defineAction({
    sink: 0.04,
    lean: (time) => -0.24 + 0.025 * swing(time, 2.5),
    hands: (time) => [
      [0.17 + 0.008 * swing(time, 2.5), 0.8, 0.06],
      [0.17, 0.8, -0.03],
    ],
    tools: (time) =>
      [0, 1, 2].map(
        (n): Solid =>
          makeBall(
            [0.17, 0.78 - 0.5 * loop(time + n / 3, 0.9) ** 2, 0.07 - 0.06 * (n % 2)],
            0.013,
            parseRgb('#8fd0f0'),
          ),
      ),
  }),
  hug: defineAction({
    lean: -0.08,
    hands: (time) => [
      [0.25, 0.62 + 0.01 * swing(time, 0.5), 0.1],
      [0.27, 0.58, -0.08],
    ],
  }),
  kiss: defineAction({
    lean: (time) => -0.12 + 0.03 * swing(time, 0.4),
    hands: () => [
      [0.2, 0.6, 0.11],
      [0.2, 0.5, -0.1],
    ],
  }),
  'shake-hands': defineAction({
    lean: -0.06,
    hands: (time) => [
      [0.24, 0.5 + 0.03 * swing(time, 1.4), 0.04],
      [0, 0.38, -0.12],
    ],
  }),
  fight: defineAction({
    sink: 0.14,
    lean: (time) => -0.16 + 0.06 * swing(time, 1),
    feet: () => [
      { along: 0.3, up: 0 },
      { along: -0.35, up: 0 },
    ],
    hands: (time) => [
      [0.2 + 0.1 * Math.max(0, swing(time, 1)), 0.68, 0.07],
      [0.2 + 0.1 * Math.max(0, swing(time, 1, 0.5)), 0.7, -0.05],
    ],
    tools: (_time, hands) =>
      hands.map(([x, y, z]): Solid => makeEllipsoid([x + 0.02, y, z], [0.055, 0.05, 0.05], parseRgb('#c8382f'))),
  }),
} as const satisfies Record<string, Action>
