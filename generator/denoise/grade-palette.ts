import type { Look } from '../../models/contract/shot-plan.ts'

/**
 * A grade said to the network as the colours it leans to, from shadows to lights. Only a palette reaches the
 * network, and a palette that the person names is stronger than a grade.
 */
const RAMPS: Record<Look['grade'], readonly string[]> = {
  neutral: [],
  warm: ['#3a1c0c', '#8a4a1e', '#c88a4a', '#eec48a', '#fff0d2'],
  cool: ['#0c1c3a', '#1e4a8a', '#4a8ac8', '#8ac4ee', '#d2f0ff'],
  vivid: ['#2a0a4a', '#c0143c', '#1478dc', '#ffb400', '#fff078'],
  muted: ['#2c2c30', '#5c5a58', '#8c8a86', '#bcb8b0', '#e8e4da'],
  monochrome: ['#101010', '#404040', '#808080', '#bfbfbf', '#ffffff'],
  'teal-orange': ['#06202a', '#0e5a66', '#7a8a80', '#e0955a', '#ffd9a8'],
}

/** The colours to lean to, dark ones first; none for a neutral look. */
export function paletteOf({ palette, grade }: Pick<Look, 'palette' | 'grade'>): readonly string[] {
  return palette.length > 0 ? palette : RAMPS[grade]
}
