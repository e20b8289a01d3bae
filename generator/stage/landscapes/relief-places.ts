import { makeSmoke } from '../props/smoke.ts'
import { scatterGrown, scatterLawn, scatterMade } from './growth.ts'
import type { Landscape } from './landscape-kit.ts'
import { WINDMILL } from './moving-things.ts'
import { CAVE_WALL, cloudPuff, hangingDripstone, VOLCANO } from './relief-things.ts'

/** Hills, deserts of stone, caves, jungles and the sky, as data. */
export const RELIEF_PLACES = {
  hills: {
    soil: { colours: ['#86b04e', '#b8d070'] },
    way: { kind: 'path', at: 0.35, half: 0.1, colour: '#d0b68a' },
    hills: [
      { far: 24, tall: 4.4, wide: 16, colour: '#8fb0a8', kind: 'round', haze: 0.42 },
      { far: 12, tall: 2.6, wide: 9, colour: '#86b060', kind: 'round', haze: 0.24 },
      { far: 6, tall: 1.1, wide: 5.5, colour: '#94bc5c', kind: 'round', haze: 0.1, gap: 0.8 },
    ],
    growth: [
      scatterGrown('tree', { from: 3, to: 9, rows: 4, gap: 1.6, bare: 0.6 }),
      scatterGrown('bush', { from: 1, to: 5, rows: 4, gap: 1, bare: 0.6 }),
      ...scatterLawn(0.5),
    ],
    landmarks: [{ name: 'windmill', painted: WINDMILL, x: 1.5, z: 5, every: 9, metre: 0.14, pace: 5 }],
    birds: [4, 'dove'],
    leafyFrame: true,
  },
  volcano: {
    sky: ['#6a86a8', '#c8b8ae', '#f0d4bc'],
    soil: { colours: ['#5f5652', '#7a6e66'], mottle: 0.16, air: '#c8b4a4' },
    hills: [{ far: 16, tall: 1.8, wide: 9, colour: '#7a6f74', kind: 'sharp', haze: 0.36 }],
    growth: [
      scatterGrown('rocks', { from: -0.4, to: 5, rows: 10, gap: 0.4, bare: 0.5, grow: 1.6 }),
      scatterGrown('tuft', { from: -0.4, to: 1.4, rows: 5, gap: 0.5, bare: 0.65 }),
      scatterGrown('fir', { from: 4, to: 8, rows: 3, gap: 1.2, bare: 0.5 }),
    ],
    landmarks: [{ name: 'volcano', painted: VOLCANO, x: 0.7, z: 12, every: 22, metre: 0.21 }],
    birds: [2, 'black bird'],
    more: (site) => makeSmoke(site, 0.7 * site.stride, 2.75 * site.stride, 12.1 * site.stride, 1.5 * site.stride),
  },
  savanna: {
    sky: ['#7fb4e2', '#c4dcea', '#f4ead0'],
    soil: { colours: ['#c9a85a', '#dcc07a'], mottle: 0.16, air: '#e6d8b0' },
    hills: [{ far: 22, tall: 1.6, wide: 14, colour: '#b0a47f', kind: 'mesa', haze: 0.4, gap: 1.3 }],
    growth: [
      scatterGrown('acacia', { from: 2, to: 9, rows: 5, gap: 1.9, bare: 0.5, grow: 1.15 }),
      scatterGrown('bush', { from: 1, to: 6, rows: 4, gap: 1.2, bare: 0.65 }),
      scatterGrown('tuft', { from: -0.46, to: 3, rows: 13, gap: 0.15, bare: 0.3, grow: 1.4 }),
      scatterGrown('rocks', { from: 0.4, to: 3, rows: 3, gap: 1.1, bare: 0.7 }),
    ],
    birds: [3, 'black bird'],
  },
  cave: {
    sky: ['#2f2c38', '#3a3642', '#45404c'],
    clouds: false,
    soil: { colours: ['#5a5560', '#6f6870'], mottle: 0.14, air: '#4a4652', fade: 30 },
    water: { shallow: '#5f9aa8', deep: '#2f5f78', bank: '#6a6470', near: 0.55, far: 1.0 },
    growth: [
      scatterGrown('dripstone', { from: 0.4, to: 1.8, rows: 4, gap: 0.6, bare: 0.5, grow: 1.3 }),
      scatterGrown('crystals', { from: -0.2, to: 1.6, rows: 5, gap: 0.7, bare: 0.55 }),
      scatterGrown('rocks', { from: -0.44, to: 1.9, rows: 7, gap: 0.4, bare: 0.5, grow: 1.3 }),
    ],
    landmarks: [
      { name: 'cave-wall', painted: CAVE_WALL, x: 0.3, z: 2.2, every: 2.75, metre: 0.14 },
      {
        name: 'hanging-dripstone',
        solids: hangingDripstone,
        variants: 3,
        tall: 1.6,
        x: -0.5,
        z: 1.2,
        every: 0.34,
        metre: 0.2,
        lift: 3.4,
      },
      {
        name: 'hanging-dripstone',
        solids: hangingDripstone,
        variants: 3,
        tall: 1.6,
        x: 0.2,
        z: -0.2,
        every: 0.7,
        metre: 0.14,
        lift: 3.6,
      },
    ],
  },
  jungle: {
    sky: ['#8fc4b0', '#bcdcb8', '#dcecc8'],
    soil: { colours: ['#4f7a3a', '#7a9a4c'], mottle: 0.18, air: '#b4d0a4', fade: 9 },
    way: { kind: 'path', at: 0, half: 0.1, colour: '#9a7f58' },
    growth: [
      scatterGrown('trunk', { from: 0.7, to: 4, rows: 6, gap: 0.5, bare: 0.25 }),
      scatterGrown('palm', { from: 0.8, to: 4, rows: 4, gap: 0.8, bare: 0.4 }),
      scatterGrown('leaves', { from: 0.22, to: 3, rows: 7, gap: 0.34, bare: 0.25 }),
      scatterGrown('leaves', { from: -0.5, to: -0.4, rows: 1, gap: 0.6, bare: 0.5, grow: 0.6 }),
      scatterGrown('fern', { from: -0.4, to: 1.6, rows: 7, gap: 0.26, bare: 0.35 }),
      scatterGrown('flowers', { from: -0.3, to: 1, rows: 4, gap: 0.4, bare: 0.6 }),
    ],
    birds: [3, 'parrot'],
    leafyFrame: true,
  },
  canyon: {
    sky: ['#6aa6e4', '#b4d4ec', '#f2e2cc'],
    soil: { colours: ['#c8895a', '#dca878'], mottle: 0.13, air: '#e6c8a4' },
    water: { shallow: '#8fb8a4', deep: '#5f938a', bank: '#b07a4f', near: 0.45, far: 0.95 },
    hills: [
      { far: 20, tall: 3.8, wide: 11, colour: '#c08a6a', kind: 'mesa', haze: 0.4, gap: 0.7 },
      { far: 9, tall: 1.9, wide: 5, colour: '#b8724a', kind: 'mesa', haze: 0.2, gap: 0.85 },
      { far: 4, tall: 1.1, wide: 2.6, colour: '#a8623f', kind: 'mesa', haze: 0.06, gap: 2.1 },
    ],
    growth: [
      scatterGrown('rocks', { from: -0.4, to: 3, rows: 8, gap: 0.5, bare: 0.5, grow: 1.4 }),
      scatterGrown('bush', { from: 0.3, to: 3, rows: 4, gap: 1, bare: 0.6 }),
      scatterGrown('tuft', { from: -0.4, to: 1.6, rows: 6, gap: 0.4, bare: 0.6 }),
    ],
    birds: [3, 'eagle'],
  },
  sky: {
    sky: ['#4f9ae4', '#8fc4f0', '#d8ecf6'],
    soil: { colours: ['#dfeaf4', '#f6fafd'], mottle: 0.02, air: '#e6f1f8', fade: 12 },
    growth: [
      {
        name: 'cloud-puff',
        solids: cloudPuff,
        variants: 5,
        tall: 1.4,
        near: 0.6,
        far: 12,
        rows: 9,
        gap: 0.9,
        bare: 0.3,
        grow: 1.9,
        sway: 0.02,
      },
      {
        name: 'cloud-low',
        solids: cloudPuff,
        variants: 5,
        tall: 1.4,
        near: -0.4,
        far: 0.5,
        rows: 3,
        gap: 0.8,
        bare: 0.4,
        grow: 0.8,
        sway: 0.02,
      },
    ],
    birds: [4, 'dove'],
  },
  campsite: {
    soil: { colours: ['#7fa04e', '#a8bc68'] },
    hills: [{ far: 22, tall: 5, wide: 12, colour: '#7f95a8', cap: '#f2f6fa', kind: 'sharp', haze: 0.36 }],
    growth: [
      scatterGrown('fir', { from: 1.4, to: 6, rows: 5, gap: 0.7, bare: 0.35 }),
      scatterMade('tent', { from: 0.6, gap: 0.45, bare: 0.3 }),
      scatterMade('campfire', { from: 0.3, gap: 2, bare: 0.2 }),
      scatterGrown('rocks', { from: 0, to: 1, rows: 3, gap: 0.8, bare: 0.6 }),
      ...scatterLawn(),
    ],
    birds: [2, 'dove'],
    leafyFrame: true,
  },
} satisfies Record<string, Landscape>
