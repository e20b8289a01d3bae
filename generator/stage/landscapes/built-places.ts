import { buildFence, hayBale } from '../props/country.ts'
import { flagProp } from '../props/flag.ts'
import { makeStrangers, makeWalkers } from '../sets/walkers.ts'
import { scatterGrown, scatterLawn, scatterMade } from './growth.ts'
import type { Landscape } from './landscape-kit.ts'
import { OUTDOOR_THINGS } from './outdoor-things.ts'

import { country, defineBuilding, defineLine, LAWN } from './place-parts.ts'

const GRAVEL = '#d8c8a8'
/** Gardens, villages, castles and what stands in the country, as data. */
export const BUILT_PLACES = {
  garden: {
    soil: LAWN,
    way: { kind: 'path', at: 0.3, half: 0.07, colour: GRAVEL },
    growth: [
      scatterGrown('tree', { from: 1.8, to: 4, rows: 3, gap: 1, bare: 0.4 }),
      scatterMade('hedge', { from: 1.35, gap: 0.2, bare: 0 }),
      scatterMade('flower-bed', { from: 0.62, to: 1.1, rows: 2, gap: 0.3, bare: 0.2 }),
      scatterMade('flower-bed', { from: -0.3, gap: 0.6, bare: 0.4 }),
      scatterGrown('bench', { from: 0.5, gap: 1.5, bare: 0.3 }),
      ...scatterLawn(0.5),
    ],
    landmarks: [{ name: 'garden-fountain', painted: OUTDOOR_THINGS.fountain, x: 0.8, z: 0.9, every: 3.4, metre: 0.09 }],
    birds: [2, 'dove'],
    leafyFrame: true,
  },
  park: {
    soil: LAWN,
    way: { kind: 'path', at: 0.2, half: 0.12, colour: '#d4c4a4' },
    water: { shallow: '#8fc4c0', deep: '#5296a8', bank: '#9aa868', near: 1.5, far: 2.6 },
    growth: [
      scatterGrown('tree', { from: 2.9, to: 8, rows: 5, gap: 0.9, bare: 0.3 }),
      scatterGrown('tree', { from: 0.7, to: 1.3, rows: 2, gap: 1.5, bare: 0.45 }),
      scatterGrown('bush', { from: 2.7, to: 4, gap: 0.7, bare: 0.5 }),
      scatterGrown('bench', { from: 0.42, gap: 0.8, bare: 0.3 }),
      scatterGrown('lamp', { from: 0.5, gap: 1.1, bare: 0.15 }),
      ...scatterLawn(),
    ],
    landmarks: [{ name: 'park-pavilion', painted: OUTDOOR_THINGS.pavilion, x: 1.6, z: 2.9, every: 6, metre: 0.12 }],
    birds: [3, 'dove'],
    more: (site) => makeStrangers(site, 3, 0.15 * site.stride, 0.3 * site.stride),
    leafyFrame: true,
  },
  house: {
    soil: LAWN,
    way: { kind: 'path', at: 0.02, half: 0.1, colour: '#cbb898' },
    hills: [country],
    growth: [
      scatterGrown('tree', { from: 2, to: 5, rows: 3, gap: 1.1, bare: 0.35 }),
      scatterMade('picket-fence', { from: 0.45, gap: 0.2, bare: 0 }),
      scatterMade('flower-bed', { from: 0.55, gap: 0.5, bare: 0.3 }),
      scatterGrown('bush', { from: 1.1, gap: 0.4, bare: 0.5 }),
      ...scatterLawn(),
    ],
    landmarks: [defineBuilding('cottage', 0.25, 1.3, 2.4, 0.122)],
    birds: [2, 'dove'],
    leafyFrame: true,
  },
  village: {
    soil: { colours: ['#c4b698', '#d2c6aa'], mottle: 0.07 },
    way: { kind: 'paving', at: 0.1, half: 0.34, colour: '#c2b49a', line: '#a89a80' },
    hills: [country],
    growth: [
      scatterGrown('tree', { from: 2.4, to: 5, rows: 3, gap: 0.9, bare: 0.4 }),
      scatterMade('flower-bed', { from: 0.95, gap: 0.5, bare: 0.4 }),
      scatterGrown('bench', { from: 0.7, gap: 1.4, bare: 0.4 }),
    ],
    landmarks: [
      defineBuilding('cottage', 0.2, 1.2, 1.3, 0.115),
      defineBuilding('church', 1.5, 3.4, 7, 0.11),
      { name: 'village-fountain', painted: OUTDOOR_THINGS.fountain, x: -0.7, z: 0.72, every: 4, metre: 0.08 },
    ],
    birds: [4, 'dove'],
    more: (site) => makeWalkers(site, 3, 0.5 * site.stride, 0.8 * site.stride),
  },
  farm: {
    soil: { colours: ['#9aac54', '#c2bc6c'] },
    way: { kind: 'path', at: 0.05, half: 0.13, colour: '#c8a878' },
    hills: [country],
    growth: [
      defineLine({ name: 'fence', solids: buildFence, variants: 1, tall: 1.1, near: 0.5, gap: 0.21 }),
      { name: 'hay', solids: hayBale, variants: 2, tall: 1.2, near: 0.7, far: 1.6, rows: 2, gap: 0.8, bare: 0.5 },
      scatterGrown('tree', { from: 3, to: 7, rows: 3, gap: 1.4, bare: 0.5 }),
      ...scatterLawn(),
    ],
    landmarks: [defineBuilding('barn', 0.3, 1.8, 3.6, 0.115), defineBuilding('silo', 1.15, 2, 3.6, 0.115)],
    birds: [4, 'black bird'],
  },
  castle: {
    soil: LAWN,
    way: { kind: 'path', at: 0.25, half: 0.1, colour: '#cdb890' },
    hills: [
      { far: 22, tall: 4, wide: 14, colour: '#8fa8b0', kind: 'round', haze: 0.42 },
      { far: 6.5, tall: 0.7, wide: 6, colour: '#86b058', kind: 'round', haze: 0.14 },
    ],
    growth: [
      scatterGrown('tree', { from: 2, to: 5, rows: 4, gap: 1.1, bare: 0.5, grow: 0.8 }),
      scatterGrown('bush', { from: 0.8, to: 3, rows: 3, gap: 0.9, bare: 0.5 }),
      ...scatterLawn(),
    ],
    landmarks: [defineBuilding('castle', 0.35, 5.4, 8, 0.12)],
    birds: [5, 'black bird'],
    more: (site) => [flagProp(site, -0.8 * site.stride, 0.6 * site.stride, 0)],
    leafyFrame: true,
  },
  temple: {
    soil: { colours: ['#c8b48a', '#d8c8a0'] },
    way: { kind: 'paving', at: 0.1, half: 0.3, colour: '#d0c4a8', line: '#b0a48a' },
    hills: [country],
    growth: [
      scatterGrown('tree', { from: 2.6, to: 6, rows: 4, gap: 1, bare: 0.4 }),
      scatterGrown('bush', { from: 0.6, to: 2, rows: 3, gap: 0.8, bare: 0.5 }),
      scatterGrown('rocks', { from: 0.5, to: 2, rows: 3, gap: 0.8, bare: 0.6 }),
      scatterGrown('tuft', { from: -0.4, to: 2, rows: 8, gap: 0.3, bare: 0.6 }),
    ],
    landmarks: [defineBuilding('temple', 0.3, 2, 4, 0.15)],
    birds: [4, 'dove'],
  },
  cemetery: {
    sky: ['#8fa4b8', '#b8c6d0', '#dce2e2'],
    soil: { colours: ['#748f52', '#93a868'] },
    way: { kind: 'path', at: 0.05, half: 0.1, colour: '#b4a890' },
    growth: [
      scatterMade('tombstone', { from: 0.3, to: 1.6, rows: 5, gap: 0.3, bare: 0.3 }),
      scatterMade('hedge', { from: 1.9, gap: 0.15, bare: 0.05 }),
      scatterGrown('fir', { from: 2.2, to: 4, rows: 3, gap: 0.8, bare: 0.35 }),
      ...scatterLawn(0.85),
    ],
    landmarks: [defineBuilding('church', 1.2, 3.6, 7, 0.11)],
    birds: [4, 'crow'],
    leafyFrame: true,
  },
} satisfies Record<string, Landscape>
