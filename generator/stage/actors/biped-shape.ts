import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'
import type { Worn } from './worn.ts'

/** Proportions in body heights and colours of somebody on two legs. */
export interface BipedShape {
  leg: number
  shoulder: number
  shoulderWidth: number
  hipWidth: number
  headRadius: number
  hair: 'short' | 'long' | 'bun'
  crown?: boolean
  wears?: readonly Worn[]
  holds?: readonly Worn[]
  skirt: boolean
  skin: Rgb
  hairColour: Rgb
  top: Rgb
  bottom: Rgb
  shoes: Rgb
  /** The calling it is known by, which has its own gear. */
  outfit?: 'police' | 'soldier' | 'runner' | 'knight' | 'astronaut' | 'robot' | 'dancer' | 'musician'
  /** Bare from the elbow down, and from the knee down. */
  shortSleeves: boolean
  shorts: boolean
  /** The animal whose head and tail it has, when it is one that stands up. */
  animal?: QuadrupedShape
}

const ADULT = { leg: 0.45, shoulder: 0.735, shoulderWidth: 0.2, hipWidth: 0.115, headRadius: 0.105 }

export const RUNNER: BipedShape = {
  ...ADULT,
  outfit: 'runner',
  hair: 'short',
  skirt: false,
  skin: parseRgb('#d99a6c'),
  hairColour: parseRgb('#4a2f20'),
  top: parseRgb('#e8503a'),
  bottom: parseRgb('#2c3550'),
  shoes: parseRgb('#f4f1ea'),
  shortSleeves: true,
  shorts: true,
}
export const WOMAN: BipedShape = {
  ...ADULT,
  shoulderWidth: 0.175,
  hair: 'long',
  skirt: true,
  skin: parseRgb('#e8b08a'),
  hairColour: parseRgb('#5b3523'),
  top: parseRgb('#c8384f'),
  bottom: parseRgb('#c8384f'),
  shoes: parseRgb('#3b2b33'),
  shortSleeves: true,
  shorts: true,
}
export const MAN: BipedShape = {
  ...ADULT,
  shoulderWidth: 0.215,
  hair: 'short',
  skirt: false,
  skin: parseRgb('#c98d63'),
  hairColour: parseRgb('#33241d'),
  top: parseRgb('#4f7f5a'),
  bottom: parseRgb('#3d4660'),
  shoes: parseRgb('#4a3227'),
  shortSleeves: false,
  shorts: false,
}
export const CHILD: BipedShape = {
  leg: 0.39,
  shoulder: 0.645,
  shoulderWidth: 0.19,
  hipWidth: 0.12,
  headRadius: 0.155,
  hair: 'short',
  skirt: false,
  skin: parseRgb('#e9b48d'),
  hairColour: parseRgb('#8a5a2e'),
  top: parseRgb('#f2b632'),
  bottom: parseRgb('#3f6fa8'),
  shoes: parseRgb('#c7452f'),
  shortSleeves: true,
  shorts: true,
}
