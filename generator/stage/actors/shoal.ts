import { parseRgb, type Rgb } from '../clay/solid.ts'

/** Proportions of a swimmer in its own heights (back to belly, without fins) and its colours. */
export interface FishShape {
  /** Nose to root of the tail. */
  length: number
  back: Rgb
  belly: Rgb
  fin: Rgb
  /** Tail: upright as of fish, or flat as of whales and dolphins. */
  tail: 'upright' | 'flat'
  /** Height of the fin on its back. */
  dorsal: number
  bands: Rgb | null
  /** A dolphin's beak, a shark's snout with gills and teeth, or a whale's broad head and spout; else round. */
  head?: 'beak' | 'shark' | 'whale'
}

/** Swimmers, by concept. */
export const SHOAL: Readonly<Record<string, FishShape>> = {
  fish: {
    length: 1.7,
    back: parseRgb('#f08a36'),
    belly: parseRgb('#fde0b4'),
    fin: parseRgb('#e06a2a'),
    tail: 'upright',
    dorsal: 0.4,
    bands: null,
  },
  'tropical fish': {
    length: 1.35,
    back: parseRgb('#f0c23a'),
    belly: parseRgb('#fdf0c4'),
    fin: parseRgb('#2f74c9'),
    tail: 'upright',
    dorsal: 0.5,
    bands: parseRgb('#2f6fb8'),
  },
  shark: {
    length: 2.9,
    back: parseRgb('#7f8b97'),
    belly: parseRgb('#eef0f0'),
    fin: parseRgb('#6b7681'),
    tail: 'upright',
    dorsal: 0.7,
    bands: null,
    head: 'shark',
  },
  dolphin: {
    length: 2.3,
    back: parseRgb('#8fb4d6'),
    belly: parseRgb('#f6fafc'),
    fin: parseRgb('#7aa2c8'),
    tail: 'flat',
    dorsal: 0.36,
    bands: null,
    head: 'beak',
  },
  whale: {
    length: 1.9,
    back: parseRgb('#4f86b8'),
    belly: parseRgb('#dfeaf0'),
    fin: parseRgb('#3f719f'),
    tail: 'flat',
    dorsal: 0.06,
    bands: null,
    head: 'whale',
  },
}
