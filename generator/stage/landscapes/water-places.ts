import { parseRgb } from '../clay/solid.ts'
import { buildBoat } from '../props/boat.ts'
import { buildLighthouse } from '../props/lighthouse.ts'
import { buildParasol } from '../props/seaside.ts'
import { scatterGrown, scatterLawn, scatterMade } from './growth.ts'
import type { Landmark } from './landmarks.ts'
import type { Landscape } from './landscape-kit.ts'
import { buildIceberg, WATERFALL } from './relief-things.ts'

const FRESH = { shallow: '#7fc0bc', deep: '#3f86a0', bank: '#b8a888' } as const
const SEA = { shallow: '#6fc4cc', deep: '#2f86ae', bank: '#cfc4a4' } as const

const defineSailing = (name: string, x: number, z: number, every: number, metre: number): Landmark => ({
  name,
  solids: (variant) => buildBoat(parseRgb(['#c8443c', '#3f6ab0', '#e0a83f'][variant % 3]!)),
  variants: 3,
  tall: 1,
  x,
  z,
  every,
  metre,
  lift: -0.06,
  bob: 0.015,
})
const farBank = { far: 20, tall: 2, wide: 10, colour: '#8fae8a', kind: 'round', haze: 0.4 } as const

/** Places by the water, as data. */
export const WATER_PLACES = {
  river: {
    soil: { colours: ['#86ac54', '#b0c86a'] },
    water: { ...FRESH, near: 0.28, far: 1.3, nearAfloat: -0.55, current: 0.16 },
    hills: [farBank],
    growth: [
      scatterGrown('tree', { from: 1.9, to: 6, rows: 4, gap: 0.9, bare: 0.35 }),
      scatterGrown('bush', { from: 1.5, to: 3, gap: 0.6, bare: 0.5 }),
      scatterGrown('rocks', { from: 0.2, to: 1.35, rows: 5, gap: 0.5, bare: 0.5, anywhere: true }),
      ...scatterLawn(),
    ],
    birds: [3, 'dove'],
    leafyFrame: true,
  },
  lake: {
    sky: ['#6fa8e2', '#aed4f0', '#e8f2f4'],
    soil: { colours: ['#7fa452', '#a8c06c'] },
    water: { ...FRESH, deep: '#3a7aa8', near: 0.35, far: 8 },
    hills: [
      { far: 34, tall: 8, wide: 20, colour: '#7f95b0', cap: '#f2f6fa', kind: 'sharp', haze: 0.4 },
      { far: 16, tall: 1.8, wide: 9, colour: '#6f9468', kind: 'round', haze: 0.3 },
    ],
    growth: [
      scatterGrown('fir', { from: 8.4, to: 11, rows: 3, gap: 0.6, bare: 0.2 }),
      scatterGrown('bush', { from: 0.05, to: 0.28, rows: 2, gap: 0.9, bare: 0.6 }),
      scatterGrown('rocks', { from: -0.2, to: 0.5, rows: 4, gap: 0.5, bare: 0.55, anywhere: true }),
      ...scatterLawn(),
    ],
    landmarks: [defineSailing('lake-boat', 1.4, 3.4, 5.5, 0.62)],
    birds: [4, 'swan'],
    leafyFrame: true,
  },
  pond: {
    soil: { colours: ['#79a84c', '#a4c862'] },
    water: { ...FRESH, shallow: '#8fc0a0', deep: '#4f8f8a', bank: '#8a9a5a', near: 0.22, far: 1.1 },
    growth: [
      scatterGrown('tree', { from: 2, to: 6, rows: 4, gap: 0.8, bare: 0.3 }),
      scatterGrown('bush', { from: 1.3, to: 2, rows: 2, gap: 0.5, bare: 0.35 }),
      scatterGrown('leaves', { from: 0.2, to: 1.15, rows: 2, gap: 0.7, bare: 0.45, grow: 0.55, anywhere: true }),
      scatterGrown('rocks', { from: 0.16, to: 1.15, rows: 4, gap: 0.42, bare: 0.45, anywhere: true }),
      ...scatterLawn(0.5),
    ],
    birds: [2, 'dove'],
    leafyFrame: true,
  },
  pool: {
    soil: { colours: ['#d8ccb8', '#e6dccb'], mottle: 0.04 },
    water: {
      shallow: '#8fe0ec',
      deep: '#4fbcdc',
      bank: '#f2f0ea',
      near: 0.24,
      far: 0.95,
      nearAfloat: -0.5,
      built: true,
    },
    growth: [
      scatterGrown('palm', { from: 1.6, to: 2.4, rows: 2, gap: 0.8, bare: 0.4 }),
      scatterMade('hedge', { from: 1.75, gap: 0.4, bare: 0 }),
      scatterMade('lounger', { from: 1.15, gap: 0.5, bare: 0.25 }),
      {
        name: 'parasol',
        solids: buildParasol,
        variants: 3,
        tall: 2.2,
        sway: 0.015,
        near: 1.25,
        far: 1.2501,
        rows: 1,
        gap: 0.95,
        bare: 0.25,
      },
      scatterMade('pool-ladder', { from: 0.95, gap: 1.6, bare: 0.3, anywhere: true }),
      scatterMade('flower-bed', { from: 1.5, gap: 0.9, bare: 0.5 }),
    ],
  },
  harbour: {
    soil: { colours: ['#b8aea0', '#c8beb0'], mottle: 0.05 },
    water: { ...SEA, bank: '#8f867a', near: 0.3, far: 7, built: true },
    hills: [{ far: 12, tall: 1.6, wide: 8, colour: '#8aa884', kind: 'round', haze: 0.4 }],
    growth: [
      scatterMade('bollard', { from: 0.2, gap: 0.5, bare: 0.2 }),
      scatterMade('crates', { from: 0.08, gap: 1.1, bare: 0.5 }),
      scatterGrown('lamp', { from: 0.14, gap: 1.4, bare: 0.2 }),
    ],
    landmarks: [
      defineSailing('moored-near', -0.6, 0.75, 1.1, 0.42),
      defineSailing('moored-far', 0.3, 1.9, 0.9, 0.5),
      {
        name: 'harbour-light',
        solids: () => buildLighthouse(parseRgb('#d0403a')),
        tall: 1,
        x: 1.9,
        z: 6.8,
        every: 11,
        metre: 1.9,
      },
    ],
    birds: [5, 'seagull'],
  },
  waterfall: {
    soil: { colours: ['#6f9a4c', '#9abc60'] },
    water: { ...FRESH, shallow: '#a4d8e0', near: 0.3, far: 1.75, bank: '#8f8a78' },
    hills: [{ far: 9, tall: 3, wide: 8, colour: '#6f9468', kind: 'round', haze: 0.3 }],
    growth: [
      scatterGrown('fir', { from: 2, to: 3.4, rows: 2, gap: 0.8, bare: 0.3 }),
      scatterGrown('rocks', { from: 0.15, to: 1.8, rows: 6, gap: 0.34, bare: 0.4, grow: 1.4, anywhere: true }),
      scatterGrown('fern', { from: -0.3, to: 0.25, rows: 3, gap: 0.3, bare: 0.5 }),
      ...scatterLawn(),
    ],
    landmarks: [{ name: 'waterfall', painted: WATERFALL, x: 0.35, z: 1.8, every: 1.45, metre: 0.098, pace: 8 }],
    leafyFrame: true,
  },
  ocean: {
    sky: ['#5fa6e4', '#a6d4f0', '#e6f3f6'],
    soil: { colours: ['#3f92b4', '#4fa4c0'], mottle: 0.05, air: '#bfe0ea', fade: 30 },
    water: { ...SEA, deep: '#2f7fa8', near: -2, nearAfloat: -2, far: Number.POSITIVE_INFINITY },
    hills: [{ far: 26, tall: 1.2, wide: 12, colour: '#7fa6a0', kind: 'round', haze: 0.45, gap: 2.4 }],
    growth: [],
    landmarks: [defineSailing('ocean-sail', 2.2, 6, 7, 0.7)],
    birds: [5, 'seagull'],
  },
  iceberg: {
    sky: ['#8fbbe6', '#c0daf0', '#eef4f8'],
    soil: { colours: ['#e4ecf4', '#f6fafc'], mottle: 0.03 },
    water: { shallow: '#7fc0d4', deep: '#3f84a8', bank: '#f2f8fb', near: 0.4, far: 9 },
    hills: [{ far: 18, tall: 3, wide: 10, colour: '#b8d0e4', cap: '#ffffff', kind: 'sharp', haze: 0.35 }],
    growth: [
      {
        name: 'iceberg',
        solids: buildIceberg,
        variants: 3,
        tall: 2,
        near: 1,
        far: 6,
        rows: 4,
        gap: 1.1,
        bare: 0.4,
        grow: 1.6,
        allowed: () => true,
      },
      {
        name: 'floe',
        solids: buildIceberg,
        variants: 3,
        tall: 2,
        near: -0.35,
        far: 0.35,
        rows: 3,
        gap: 0.8,
        bare: 0.6,
        grow: 0.3,
      },
    ],
    birds: [3, 'seagull'],
  },
} satisfies Record<string, Landscape>
