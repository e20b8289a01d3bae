import { parseRgb } from '../clay/solid.ts'
import { flagProp } from '../props/flag.ts'
import { parkedCar } from '../props/street-furniture.ts'
import { makeStrangers, makeWalkers } from '../sets/walkers.ts'
import { scatterGrown, scatterLawn, scatterMade } from './growth.ts'
import type { Landscape } from './landscape-kit.ts'
import { GREAT_WHEEL, makeSwings, passingCars } from './moving-things.ts'
import { OUTDOOR_THINGS } from './outdoor-things.ts'

import { country, defineBuilding, defineLine, LAWN } from './place-parts.ts'

/** Roads, rails, bridges, squares and grounds for play, as data. */
export const WAY_PLACES = {
  bridge: {
    soil: { colours: ['#b8ac9c', '#c8bcac'], mottle: 0.05 },
    way: { kind: 'bridge', at: -0.06, half: 0.36, colour: '#bdb1a0', line: '#9a8f80' },
    water: { shallow: '#7fc0c4', deep: '#3f86a4', bank: '#8f8678', near: 0.36, far: 9, built: true, current: 0.12 },
    hills: [country],
    growth: [
      scatterMade('guard-rail', { from: 0.3, gap: 0, bare: 0 }),
      scatterGrown('lamp', { from: 0.31, gap: 0.9, bare: 0 }),
      scatterGrown('tree', { from: 9.4, to: 12, rows: 3, gap: 0.7, bare: 0.25 }),
    ],
    landmarks: [defineBuilding('castle', 1.8, 10, 22, 0.2)],
    birds: [5, 'seagull'],
    more: (site) => makeWalkers(site, 2, 0.14 * site.stride, 0.24 * site.stride),
  },
  railway: {
    soil: { colours: ['#93ac58', '#bcc470'] },
    way: { kind: 'rails', at: 0.02, half: 0.22, colour: '#a39a8c' },
    hills: [country, { far: 9, tall: 1.1, wide: 7, colour: '#94b066', kind: 'round', haze: 0.2 }],
    growth: [
      scatterMade('pole', { from: 0.5, gap: 1, bare: 0 }),
      scatterMade('signal', { from: 0.36, gap: 2.4, bare: 0.2 }),
      scatterGrown('tree', { from: 2, to: 7, rows: 4, gap: 1.2, bare: 0.5 }),
      scatterGrown('bush', { from: 0.7, to: 3, rows: 3, gap: 0.9, bare: 0.5 }),
      ...scatterLawn(),
    ],
    birds: [3, 'black bird'],
  },
  station: {
    soil: { colours: ['#b8b0a4', '#c6beb2'], mottle: 0.05 },
    way: { kind: 'rails', at: 0.95, half: 0.24, colour: '#8f877c' },
    growth: [
      scatterMade('platform-roof', { from: 0.42, gap: 0.05, bare: 0 }),
      scatterGrown('bench', { from: 0.36, gap: 0.9, bare: 0.3 }),
      scatterGrown('tree', { from: 2.6, to: 4, rows: 2, gap: 0.9, bare: 0.3 }),
    ],
    landmarks: [{ name: 'carriage', painted: OUTDOOR_THINGS.carriage, x: 0, z: 0.95, every: 1.02, metre: 0.105 }],
    birds: [2, 'dove'],
    more: (site) => makeWalkers(site, 4, 0.16 * site.stride, 0.34 * site.stride),
    marks: (site, left, right) => [
      {
        corners: [
          [left, 0.58 * site.stride],
          [right, 0.58 * site.stride],
          [right, 0.63 * site.stride],
          [left, 0.63 * site.stride],
        ],
        colour: parseRgb('#f0d45a'),
      },
    ],
  },
  road: {
    soil: { colours: ['#9aae60', '#bcc478'] },
    way: { kind: 'road', at: 0.1, half: 0.3, colour: '#686b74' },
    hills: [country, { far: 10, tall: 1.4, wide: 8, colour: '#94b068', kind: 'round', haze: 0.24 }],
    growth: [
      scatterMade('guard-rail', { from: 0.46, gap: 0, bare: 0.02 }),
      scatterMade('pole', { from: 0.7, gap: 1.2, bare: 0.1 }),
      scatterGrown('tree', { from: 2, to: 7, rows: 4, gap: 1.1, bare: 0.5 }),
      ...scatterLawn(0.85),
    ],
    birds: [3, 'black bird'],
    more: (site) => (site.onRoad ? [] : passingCars(site, 0.26 * site.stride, 2)),
  },
  'car-park': {
    soil: { colours: ['#74777f', '#80838a'], mottle: 0.08 },
    hills: [country],
    growth: [
      defineLine({
        name: 'parked-car',
        solids: parkedCar,
        variants: 6,
        tall: 3.2,
        near: 0.62,
        gap: 0.4,
        wide: 3.7,
        bare: 0.15,
      }),
      defineLine({
        name: 'parked-car',
        solids: parkedCar,
        variants: 6,
        tall: 3.2,
        near: 1.3,
        gap: 0.42,
        wide: 3.7,
        bare: 0.2,
      }),
      scatterGrown('lamp', { from: 0.95, gap: 1, bare: 0 }),
      scatterGrown('tree', { from: 2, to: 3, rows: 2, gap: 0.8, bare: 0.3 }),
      scatterMade('hedge', { from: 1.7, gap: 0.2, bare: 0.05 }),
    ],
    birds: [2, 'dove'],
  },
  airport: {
    soil: { colours: ['#9a9ea4', '#a8acb2'], mottle: 0.06 },
    way: { kind: 'road', at: 0.1, half: 0.4, colour: '#7f838a' },
    hills: [country],
    growth: [
      scatterMade('traffic-cone', { from: 0.62, gap: 0.4, bare: 0.4 }),
      scatterMade('floodlight', { from: 1.8, gap: 1.6, bare: 0 }),
    ],
    landmarks: [defineBuilding('hangar', 0.4, 3, 2.6, 0.13)],
    birds: [2, 'black bird'],
    more: (site) => [flagProp(site, -0.9 * site.stride, 0.8 * site.stride, 1)],
  },
  'building-site': {
    soil: { colours: ['#b89a70', '#c8ac84'], mottle: 0.16 },
    hills: [country],
    growth: [
      scatterMade('scaffold', { from: 1.2, gap: 0.4, bare: 0.15 }),
      scatterMade('crates', { from: 0.5, gap: 0.8, bare: 0.35 }),
      scatterMade('traffic-cone', { from: 0.3, gap: 0.5, bare: 0.4 }),
      scatterGrown('rocks', { from: -0.3, to: 1, rows: 5, gap: 0.6, bare: 0.6 }),
      scatterGrown('tuft', { from: -0.4, to: 1, rows: 4, gap: 0.5, bare: 0.7 }),
    ],
    birds: [2, 'black bird'],
    more: (site) => [flagProp(site, 0.8 * site.stride, 0.7 * site.stride, 0)],
  },
  stadium: {
    soil: { colours: ['#6fa848', '#7fb854'], mottle: 0.08 },
    growth: [
      scatterMade('goal', { from: 0.75, gap: 1.6, bare: 0.2 }),
      scatterMade('floodlight', { from: 2.3, gap: 1.7, bare: 0 }),
    ],
    landmarks: [defineBuilding('stand', 0, 1.9, 1.3, 0.1), defineBuilding('stand', 0.65, 2.2, 1.3, 0.14)],
    more: (site) => [
      flagProp(site, 0.9 * site.stride, 1.2 * site.stride, 1),
      flagProp(site, -0.9 * site.stride, 1.2 * site.stride, 2),
    ],
    marks: (site, left, right) => {
      const s = site.stride
      const strip = (x: number, wide: number, from: number, to: number, hex: string, alpha: number) => ({
        corners: [
          [x, from],
          [x + wide, from],
          [x + wide, to],
          [x, to],
        ] as const,
        colour: parseRgb(hex),
        alpha,
      })
      const stripes = Array.from({ length: 60 }, (_, n) => (Math.floor(left / (0.8 * s)) + n) * 0.8 * s).filter(
        (x) => x < right + s,
      )
      return [
        ...stripes.map((x) => strip(x, 0.4 * s, -0.9 * site.distance, 1.7 * s, '#5f9a3e', 0.55)),
        ...[-0.3, 0.95].map((z) => strip(left, right - left, z * s, (z + 0.025) * s, '#f4f6f0', 0.95)),
      ]
    },
  },
  playground: {
    soil: LAWN,
    way: { kind: 'path', at: 0.35, half: 0.34, colour: '#d8b890' },
    growth: [
      scatterGrown('tree', { from: 1.8, to: 5, rows: 4, gap: 0.9, bare: 0.35 }),
      scatterMade('hedge', { from: 1.5, gap: 0.15, bare: 0 }),
      scatterMade('slide', { from: 0.85, gap: 0.9, bare: 0.15, anywhere: true }),
      scatterMade('climbing-frame', { from: 1.1, gap: 1.1, bare: 0.2, anywhere: true }),
      scatterMade('sandpit', { from: 0.42, gap: 1.6, bare: 0.3, anywhere: true }),
      scatterGrown('bench', { from: 1.3, gap: 1.2, bare: 0.4 }),
      ...scatterLawn(),
    ],
    birds: [2, 'dove'],
    more: (site) => [
      ...makeSwings(site, 0.45 * site.stride, 0.55 * site.stride),
      ...makeSwings(site, -1.1 * site.stride, 0.6 * site.stride),
    ],
    leafyFrame: true,
  },
  'amusement-park': {
    soil: { colours: ['#d0c0a4', '#dccdb2'], mottle: 0.06 },
    growth: [
      scatterMade('tent', { from: 1, gap: 0.5, bare: 0.35, grow: 1.3 }),
      scatterGrown('lamp', { from: 0.5, gap: 0.8, bare: 0.1 }),
      scatterGrown('tree', { from: 2, to: 3.4, rows: 2, gap: 0.9, bare: 0.4 }),
      scatterMade('flower-bed', { from: 0.62, gap: 0.7, bare: 0.4 }),
    ],
    landmarks: [{ name: 'great-wheel', painted: GREAT_WHEEL, x: 0.55, z: 4, every: 4.6, metre: 0.122, pace: 3 }],
    birds: [2, 'dove'],
    more: (site) => [
      ...makeStrangers(site, 5, 0.25 * site.stride, 0.6 * site.stride),
      flagProp(site, -0.55 * site.stride, 0.55 * site.stride, 1),
    ],
  },
} satisfies Record<string, Landscape>
