import { type Rgb, rgb } from '../clay/solid.ts'
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
  skin: rgb('#d99a6c'),
  hairColour: rgb('#4a2f20'),
  top: rgb('#e8503a'),
  bottom: rgb('#2c3550'),
  shoes: rgb('#f4f1ea'),
  shortSleeves: true,
  shorts: true,
}
export const WOMAN: BipedShape = {
  ...ADULT,
  shoulderWidth: 0.175,
  hair: 'long',
  skirt: true,
  skin: rgb('#e8b08a'),
  hairColour: rgb('#5b3523'),
  top: rgb('#c8384f'),
  bottom: rgb('#c8384f'),
  shoes: rgb('#3b2b33'),
  shortSleeves: true,
  shorts: true,
}
export const MAN: BipedShape = {
  ...ADULT,
  shoulderWidth: 0.215,
  hair: 'short',
  skirt: false,
  skin: rgb('#c98d63'),
  hairColour: rgb('#33241d'),
  top: rgb('#4f7f5a'),
  bottom: rgb('#3d4660'),
  shoes: rgb('#4a3227'),
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
  skin: rgb('#e9b48d'),
  hairColour: rgb('#8a5a2e'),
  top: rgb('#f2b632'),
  bottom: rgb('#3f6fa8'),
  shoes: rgb('#c7452f'),
  shortSleeves: true,
  shorts: true,
}
