import { DOG } from '../actors/quadruped-shape.ts'
import { makeBall, makeCone, makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import { type Action, defineAction, swing } from './deed.ts'
import {
  makeBox,
  makeDrops,
  makeMound,
  makePlant,
  makePuffs,
  makeRod,
  makeShaft,
  makeWheels,
  STEEL,
  WHITE,
  WOOD,
} from './tools.ts'

const WATER = parseRgb('#9fd4ee')
const CANVAS = parseRgb('#f6f1e4')
const PAINTS = ['#d8463c', '#e9b44c', '#4f8fc0', '#6fa84a'].map(parseRgb)

/** A four-legged body of boxes and balls: enough of a dog to be stroked. */
const makeDog = (x: number, wag: number): Solid[] => {
  const coat = DOG.coat
  const leg = (along: number): Solid => makeRod([along, 0.14, 0.03], [along, 0.02, 0.04], 0.022, coat)
  return [
    makeCone([x - 0.1, 0.2, 0], 0.07, [x + 0.1, 0.2, 0], 0.075, coat, { blend: 0.03 }),
    ...[x - 0.11, x - 0.08, x + 0.1, x + 0.13].map(leg),
    makeBall([x - 0.17, 0.32, 0], 0.07, coat, { blend: 0.03 }),
    makeRod([x - 0.11, 0.24, 0], [x - 0.16, 0.3, 0], 0.05, coat),
    makeCone([x - 0.22, 0.3, 0], 0.035, [x - 0.26, 0.29, 0], 0.028, DOG.muzzle),
    makeBall([x - 0.285, 0.3, 0], 0.014, DOG.nose),
    makeBall([x - 0.2, 0.345, 0.058], 0.014, parseRgb('#1d1f1c')),
    makeEllipsoid([x - 0.15, 0.33, 0.07], [0.025, 0.05, 0.016], DOG.earTip),
    makeRod([x + 0.16, 0.23, 0], [x + 0.24, 0.33 + 0.03 * wag, 0.05 * wag], 0.022, coat),
  ]
}

/** What is done in gardens, on roads and at work. */
export const OUTSIDE = {
  dig: defineAction({
    sink: 0.14,
    lean: (time) => -0.42 + 0.2 * swing(time, 0.55),
    hands: (time) => [
      [0.27, 0.36 + 0.1 * swing(time, 0.55), 0.06],
      [0.17, 0.52 + 0.1 * swing(time, 0.55), 0],
    ],
    tools: (time, [near, far]) => {
      const tip: Vec3 = [0.42, 0.03 + 0.09 * (1 + swing(time, 0.55)), 0.06]
      return [
        makeRod(far, tip, 0.013, WOOD),
        makeRod([far[0] - 0.01, far[1] + 0.02, -0.04], [far[0] - 0.01, far[1] + 0.02, 0.06], 0.013, WOOD),
        makeEllipsoid([tip[0] + 0.02, tip[1] - 0.01, near[2]], [0.045, 0.065, 0.05], STEEL),
        makeMound(0.56, 0.13),
        ...[0, 1, 2].map(
          (n): Solid =>
            makeBall(
              [0.47 + 0.04 * n, 0.05 + 0.1 * Math.max(0, swing(time, 0.55, n * 0.08)), 0.05],
              0.016,
              parseRgb('#7d5a3c'),
            ),
        ),
      ]
    },
  }),
  plant: defineAction({
    sink: 0.62,
    lean: -0.55,
    feet: () => [
      { along: 0.42, up: 0 },
      { along: -0.5, up: 0 },
    ],
    hands: (time) => [
      [0.36, 0.09 + 0.02 * swing(time, 0.9), 0.09],
      [0.31, 0.1 - 0.02 * swing(time, 0.9), -0.03],
    ],
    tools: () => [
      makeMound(0.4, 0.12),
      ...makePlant([0.4, 0.04, 0.03], 0.19),
      ...makePlant([0.66, 0, 0], 0.16),
      makeMound(0.66, 0.09),
    ],
  }),
  water: defineAction({
    lean: -0.16,
    hands: (time) => [
      [0.25, 0.5 + 0.015 * swing(time, 0.4), 0.05],
      [0.02, 0.38, -0.12],
    ],
    tools: (time, [near]) => {
      const rose: Vec3 = [near[0] + 0.2, near[1] + 0.02, 0.04]
      return [
        makeRod(
          [near[0] + 0.03, near[1] - 0.11, 0.04],
          [near[0] + 0.04, near[1] - 0.02, 0.04],
          0.06,
          parseRgb('#4f9f8a'),
        ),
        makeRod([near[0] + 0.07, near[1] - 0.08, 0.04], rose, 0.014, parseRgb('#4f9f8a'), 0.024),
        makeRod([near[0] - 0.02, near[1] - 0.06, 0.04], near, 0.011, parseRgb('#3a7a6a')),
        ...[0, 0.03, 0.06].flatMap((x, n) =>
          makeDrops([rose[0] + 0.02, rose[1], 0.03], [rose[0] + 0.06 + x, 0.1, 0.03], time + n * 0.1, WATER, 5),
        ),
        makeMound(0.56, 0.12),
        ...makePlant([0.53, 0.03, 0.02], 0.2),
        makeBall([0.53, 0.24, 0.03], 0.032, parseRgb('#e8607a')),
        ...makePlant([0.61, 0.03, 0], 0.15),
      ]
    },
  }),
  push: defineAction({
    walks: true,
    sink: 0.06,
    lean: -0.34,
    hands: () => [
      [0.27, 0.5, 0.08],
      [0.27, 0.5, -0.06],
    ],
    tools: (time, [near]) => [
      ...makeBox([0.52, 0.24, 0], [0.17, 0.1, 0.11], parseRgb('#c8503e')),
      makeRod([0.36, 0.3, 0.08], near, 0.014, WOOD),
      makeRod([0.36, 0.3, -0.08], [near[0], near[1], -0.06], 0.014, WOOD),
      ...makeWheels(0.42, 0.07),
      ...makeWheels(0.62, 0.07),
      ...[0, 1, 2].map(
        (n): Solid => makeBall([0.44 + 0.08 * n, 0.36 + 0.004 * swing(time, 3, n / 3), 0.02], 0.05, PAINTS[n]!),
      ),
    ],
  }),
  pull: defineAction({
    walks: true,
    sink: 0.08,
    lean: -0.3,
    hands: () => [
      [-0.16, 0.46, 0.06],
      [-0.14, 0.48, -0.02],
    ],
    tools: (_time, [near]) => [
      ...makeBox([-0.62, 0.2, 0], [0.17, 0.07, 0.11], parseRgb('#3f7fb0')),
      makeRod([-0.45, 0.16, 0.02], near, 0.012, WOOD),
      ...makeWheels(-0.72, 0.07),
      ...makeWheels(-0.52, 0.07),
      ...makeBox([-0.62, 0.33, 0], [0.09, 0.07, 0.08], parseRgb('#b98a5c')),
    ],
  }),
  carry: defineAction({
    walks: true,
    lean: 0.04,
    hands: () => [
      [0.21, 0.45, 0.1],
      [0.21, 0.45, -0.08],
    ],
    tools: () => makeBox([0.22, 0.53, 0.01], [0.11, 0.09, 0.1], parseRgb('#b98a5c')),
  }),
  lift: defineAction({
    sink: (time) => 0.16 * (1 - swing(time, 0.35)),
    lean: -0.02,
    hands: (time) => [
      [0.1, 0.78 + 0.17 * swing(time, 0.35), 0.15],
      [0.1, 0.78 + 0.17 * swing(time, 0.35), -0.15],
    ],
    tools: (_time, [near, far]) => [
      makeRod([near[0], near[1] + 0.02, 0.42], [far[0], far[1] + 0.02, -0.42], 0.014, STEEL),
      ...[0.36, 0.4, -0.36, -0.4].map(
        (z): Solid =>
          makeCone(
            [near[0], near[1] + 0.02, z - 0.012],
            0.12,
            [near[0], near[1] + 0.02, z + 0.012],
            0.12,
            parseRgb('#3a3d47'),
          ),
      ),
    ],
  }),
  paint: defineAction({
    hands: (time) => [
      [0.3, 0.7 + 0.09 * swing(time, 0.6), 0.05 + 0.02 * swing(time, 0.9)],
      [0.17, 0.52, -0.06],
    ],
    tools: (_time, [near, far]) => [
      ...[0.5, 0.58, 0.66, 0.74, 0.82, 0.9].map(
        (y): Solid =>
          makeCone([0.42 + 0.04 * (y - 0.5), y, -0.12], 0.042, [0.42 + 0.04 * (y - 0.5), y, 0.14], 0.042, CANVAS, {
            blend: 0.05,
          }),
      ),
      makeEllipsoid([0.39, 0.75, 0.05], [0.03, 0.05, 0.05], PAINTS[2]!),
      makeEllipsoid([0.39, 0.62, 0], [0.03, 0.05, 0.07], PAINTS[3]!),
      makeBall([0.39, 0.86, 0.09], 0.035, PAINTS[1]!),
      makeRod([0.44, 0.46, 0.1], [0.37, 0, 0.14], 0.014, WOOD),
      makeRod([0.44, 0.46, -0.1], [0.37, 0, -0.12], 0.014, WOOD),
      makeRod([0.47, 0.95, 0], [0.6, 0, 0], 0.014, WOOD),
      makeRod(near, [near[0] + 0.08, near[1] + 0.02, near[2]], 0.008, WOOD),
      makeEllipsoid([far[0] + 0.03, far[1] + 0.02, far[2]], [0.075, 0.012, 0.05], WOOD),
      ...PAINTS.map(
        (colour, n): Solid => makeBall([far[0] - 0.01 + 0.03 * n, far[1] + 0.035, far[2] + 0.02], 0.013, colour),
      ),
    ],
  }),
  pet: defineAction({
    sink: 0.5,
    lean: -0.4,
    feet: () => [
      { along: 0.3, up: 0 },
      { along: -0.3, up: 0 },
    ],
    hands: (time) => [
      [0.33 + 0.06 * swing(time, 0.7), 0.31, 0.06],
      [0.18, 0.24, -0.08],
    ],
    tools: (time) => makeDog(0.45, swing(time, 2)),
  }),
  climb: defineAction({
    sink: -0.1,
    lean: -0.05,
    feet: (time) => [
      { along: 0.3, up: 0.34 + 0.22 * swing(time, 0.5) },
      { along: 0.3, up: 0.34 - 0.22 * swing(time, 0.5) },
    ],
    hands: (time) => [
      [0.17, 0.88 - 0.12 * swing(time, 0.5), 0.1],
      [0.17, 0.88 + 0.12 * swing(time, 0.5), -0.08],
    ],
    tools: () => [
      ...Array.from(
        { length: 9 },
        (_, n): Solid =>
          makeEllipsoid(
            [0.4 + 0.035 * ((n * 7) % 3), 0.06 + 0.15 * n, 0],
            [0.18, 0.13, 0.24],
            n % 2 ? parseRgb('#9a8f84') : parseRgb('#8a7f76'),
            { blend: 0.05, grain: 0.15 },
          ),
      ),
      ...[0.3, 0.55, 0.8, 1.02].map((y, n): Solid => makeBall([0.22, y, n % 2 ? 0.1 : -0.04], 0.03, PAINTS[n]!)),
    ],
  }),
  row: defineAction({
    sink: 0.8,
    lean: (time) => 0.1 - 0.28 * swing(time, 0.45),
    feet: () => [
      { along: 0.8, up: 0.1 },
      { along: 0.75, up: 0.1 },
    ],
    hands: (time) => [
      [0.2 + 0.1 * swing(time, 0.45), 0.4 + 0.05 * swing(time, 0.45, 0.25), 0.1],
      [0.2 + 0.08 * swing(time, 0.45), 0.52, -0.06],
    ],
    tools: (time, [near, far]) => [
      ...[-0.1, 0, 0.1].map(
        (z): Solid => makeCone([-0.32, 0.1, z], 0.07, [0.5, 0.1, z], 0.07, parseRgb('#c8503e'), { blend: 0.05 }),
      ),
      ...[-1, 1].map(
        (way): Solid =>
          makeCone(
            [way < 0 ? -0.32 : 0.5, 0.1, 0],
            0.09,
            [way < 0 ? -0.58 : 0.76, 0.19, 0],
            0.025,
            parseRgb('#c8503e'),
            {
              blend: 0.05,
            },
          ),
      ),
      makeRod(far, [near[0] + 0.06, near[1] - 0.1, 0.2], 0.012, WOOD),
      makeEllipsoid([near[0] + 0.08 + 0.04 * swing(time, 0.45), 0.1, 0.26], [0.035, 0.1, 0.02], WOOD),
      ...makePuffs([near[0] + 0.06, 0.05, 0.26], [-0.1, 0.06, 0], time, WHITE, 0.018),
    ],
  }),
  milk: defineAction({
    sink: 0.55,
    lean: -0.3,
    feet: () => [
      { along: 0.7, up: 0 },
      { along: 0.6, up: 0 },
    ],
    hands: (time) => [
      [0.3, 0.26 + 0.035 * swing(time, 1.1), 0.06],
      [0.3, 0.26 - 0.035 * swing(time, 1.1), -0.02],
    ],
    tools: (time) => [
      makeRod([0.32, 0.02, 0.06], [0.32, 0.13, 0.06], 0.06, STEEL, 0.075),
      ...makeDrops([0.31, 0.26, 0.05], [0.32, 0.14, 0.05], time, WHITE, 4),
      makeCone([0.36, 0.5, -0.12], 0.17, [0.86, 0.5, -0.12], 0.17, parseRgb('#f3efe8'), { blend: 0.08 }),
      makeEllipsoid([0.55, 0.54, 0.03], [0.12, 0.09, 0.05], parseRgb('#39322f')),
      ...[0.3, 0.42, 0.82, 0.94].map(
        (x): Solid => makeRod([x, 0.4, -0.12], [x, 0.02, -0.1], 0.04, parseRgb('#f3efe8')),
      ),
      makeBall([1.08, 0.66, -0.1], 0.1, parseRgb('#f3efe8')),
      makeRod([0.92, 0.56, -0.12], [1.06, 0.64, -0.1], 0.1, parseRgb('#f3efe8')),
      makeCone([1.14, 0.62, -0.1], 0.07, [1.2, 0.6, -0.1], 0.06, parseRgb('#eeb5a6')),
      makeEllipsoid([0.32, 0.34, -0.02], [0.08, 0.06, 0.06], parseRgb('#eeb5a6')),
      ...[-0.1, 0, 0.1].map((z): Solid => makeRod([-0.06, 0.12, z], [0.06, 0.12, z], 0.025, WOOD)),
      makeShaft([0, 0, 0], [0, 0.12, 0], 0, WOOD),
    ],
  }),
} as const satisfies Record<string, Action>
