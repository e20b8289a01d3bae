import { buildPalm } from '../props/seaside.ts'
import { buildBench, buildLamp } from '../props/street-furniture.ts'
import { firTree, leafTree, tallTrunk } from '../props/trees.ts'
import { buildBush, buildFern, buildFlowers, buildRocks, buildTuft } from '../props/undergrowth.ts'
import type { Scatter } from '../sets/scatter.ts'
import { OUTDOOR_THINGS } from './outdoor-things.ts'
import { broadLeaves, buildAcacia, buildCrystals, buildDripstone } from './relief-things.ts'

const GROWN = {
  tree: { solids: leafTree, variants: 4, tall: 5, sway: 0.018 },
  fir: { solids: firTree, variants: 2, tall: 5.2, sway: 0.012 },
  palm: { solids: buildPalm, variants: 3, tall: 5.2, sway: 0.03 },
  trunk: { solids: tallTrunk, variants: 3, tall: 7.6, sway: 0.006 },
  acacia: { solids: buildAcacia, variants: 3, tall: 5, sway: 0.012 },
  bush: { solids: buildBush, variants: 4, tall: 0.9, sway: 0.03 },
  fern: { solids: buildFern, variants: 3, tall: 0.6, sway: 0.06 },
  leaves: { solids: broadLeaves, variants: 4, tall: 1.5, sway: 0.04 },
  tuft: { solids: buildTuft, variants: 4, tall: 0.3, sway: 0.1 },
  flowers: { solids: buildFlowers, variants: 5, tall: 0.32, sway: 0.09 },
  rocks: { solids: buildRocks, variants: 3, tall: 0.5 },
  crystals: { solids: buildCrystals, variants: 3, tall: 0.6 },
  dripstone: { solids: buildDripstone, variants: 3, tall: 1.5 },
  bench: { solids: buildBench, variants: 1, tall: 1, steady: true },
  lamp: { solids: buildLamp, variants: 1, tall: 3.4, steady: true },
} satisfies Record<string, Partial<Scatter>>

type Grown = keyof typeof GROWN
type Made = keyof typeof OUTDOOR_THINGS

/** Where things stand: from one plane to another (strides), with a mean gap, a share of places left empty. */
interface Spread {
  from: number
  to?: number
  rows?: number
  gap: number
  bare?: number
  grow?: number
  /** They may stand in water and on the way too. */
  anywhere?: boolean
}

const spreadOf = ({ from, to, rows, gap, bare, grow, anywhere }: Spread) => ({
  near: from,
  far: to ?? from + 1e-4,
  rows: rows ?? (to === undefined ? 1 : Math.max(2, Math.round((to - from) / 0.8))),
  gap,
  bare: bare ?? 0.4,
  ...(grow && { grow }),
  ...(anywhere && { allowed: () => true }),
})

/** Plants and stones of a kind, spread over the ground. */
export const scatterGrown = (kind: Grown, where: Spread): Scatter => ({
  name: kind,
  ...GROWN[kind],
  ...spreadOf(where),
})

/** Made things of a kind in a line across the picture. */
export const scatterMade = (kind: Made, where: Spread): Scatter => {
  const thing: { wide: number; tall: number; variants?: number } = OUTDOOR_THINGS[kind]
  return {
    name: kind,
    painted: OUTDOOR_THINGS[kind],
    variants: thing.variants ?? 1,
    tall: thing.tall,
    steady: true,
    wide: thing.wide,
    ...spreadOf(where),
  }
}

/** Grass and flowers before and about the subject. */
export const scatterLawn = (flowering = 0.75): Scatter[] => [
  scatterGrown('tuft', { from: -0.46, to: 2.4, rows: 11, gap: 0.17, bare: 0.45 }),
  scatterGrown('flowers', { from: -0.44, to: 1.8, rows: 7, gap: 0.28, bare: flowering }),
]
