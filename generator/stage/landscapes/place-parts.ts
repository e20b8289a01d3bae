import type { Scatter } from '../sets/scatter.ts'
import { BUILDINGS } from './buildings.ts'
import type { Landmark } from './landmarks.ts'

export const LAWN = { colours: ['#82b04c', '#aecb64'] } as const

export const defineBuilding = (
  name: keyof typeof BUILDINGS,
  x: number,
  z: number,
  every: number,
  metre = 0.09,
): Landmark => ({
  name,
  painted: BUILDINGS[name],
  x,
  z,
  every,
  metre,
})
export const country = { far: 20, tall: 2.4, wide: 12, colour: '#8fb09a', kind: 'round', haze: 0.42 } as const
export const defineLine = (kind: Omit<Scatter, 'far' | 'rows' | 'bare' | 'steady'> & { bare?: number }): Scatter => ({
  bare: 0,
  ...kind,
  far: kind.near + 1e-4,
  rows: 1,
  steady: true,
})
