import type { Subject } from '../../../models/contract/shot-plan.ts'
import { blendRgb, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'

export type Material = NonNullable<Subject['attributes']['material']>

/** What a thing is made of: colours from its darkest to its lightest part, and how it takes the light. */
export interface Finish {
  tones: readonly [Rgb, Rgb, Rgb]
  /** Strength of highlights, 0 … 1. */
  sheen: number
  /** 1 hides what is behind; never under 0.55, or masks would lose it. */
  alpha: number
  grain: number
  grainScale: readonly [number, number]
}

const makeOf = (
  tones: [string, string, string],
  sheen: number,
  alpha = 1,
  grain = 0,
  along = 14,
  across = 14,
): Finish => ({
  tones: [parseRgb(tones[0]), parseRgb(tones[1]), parseRgb(tones[2])],
  sheen,
  alpha,
  grain,
  grainScale: [along, across],
})

export const FINISHES: Record<Material, Finish> = {
  gold: makeOf(['#8a5a14', '#e9b93c', '#ffe58a'], 0.9),
  silver: makeOf(['#565d66', '#b4bdc7', '#eef2f5'], 0.9),
  glass: makeOf(['#6fb0c4', '#b9e2ec', '#eafafc'], 1, 0.62),
  ice: makeOf(['#7ab2d6', '#bfe2f3', '#f2fbff'], 0.65, 0.86, 0.05, 8, 8),
  stone: makeOf(['#5f5d59', '#98958d', '#c4c0b6'], 0, 1, 0.22),
  wood: makeOf(['#5f3a1d', '#a8713f', '#d4a26a'], 0.12, 1, 0.24, 3, 22),
}

/** A colour as the material shows it: its lightness picks the tone. */
export function toneOf({ tones }: Finish, [r, g, b]: Rgb): Rgb {
  const light = Math.min(1, 0.3 * r + 0.59 * g + 0.11 * b)
  return light < 0.5 ? blendRgb(tones[0], tones[1], light * 2) : blendRgb(tones[1], tones[2], light * 2 - 1)
}

/** Solids cast in a material; `height` is that of the body in metres. */
export function castIn(finish: Finish, solids: readonly Solid[], height: number): Solid[] {
  const [along, across] = finish.grainScale
  const grain = { grain: finish.grain, grainScale: [along / height, across / height] as const }
  return solids.map((solid): Solid => {
    const cast = { ...solid, ...grain, colour: toneOf(finish, solid.colour), glow: 0 }
    return cast.kind === 'cone' && cast.tip ? { ...cast, tip: toneOf(finish, cast.tip) } : cast
  })
}
