import type { Rgb } from '../clay/solid.ts'

/** What one bird is told from another by. */
export interface BirdShape {
  body: Rgb
  wing: Rgb
  belly: Rgb
  beak: Rgb
  /** Of one that stands: legs over its height, and neck over its body. */
  leg?: number
  neck?: number
  /** Colour of the discs about the eyes of one that looks ahead with both of them. */
  discs?: Rgb
  /** Of head and neck, where it is not that of the body. */
  head?: Rgb
  /** Hooked as an eagle's or broad as a duck's; else pointed. */
  bill?: 'hooked' | 'broad'
  /** True for a chick: a large head, hardly any wings or tail. */
  young?: boolean
  /** Comb and wattles of a hen or cock. */
  comb?: Rgb
  /** Feathers of a tail that is carried high. */
  plume?: Rgb
}
