import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { Worn } from './worn.ts'

/** Proportions in body heights (ground to ear tips) and colours of a four-legged animal. */
export interface QuadrupedShape {
  /** Ground to ear tips as it comes out, so that the body can be scaled to its true height. */
  tall: number
  /** Ground to hip joint. */
  leg: number
  /** Hip joint to shoulder joint. */
  body: number
  hipRadius: number
  chestRadius: number
  legRadius: number
  /** Distance between left and right feet. */
  track: number
  headRadius: number
  /** Skull centre from the shoulder joint, forward and up. */
  head: readonly [number, number]
  snout: { length: number; radius: number; tip: number }
  ears: { kind: 'pointed' | 'hanging' | 'round' | 'fan' | 'none'; height: number; radius: number; apart: number }
  tail: { kind: 'bushy' | 'slim' | 'stub' | 'taper'; length: number; radius: number; rise: number }
  coat: Rgb
  belly: Rgb
  socks: Rgb
  earTip: Rgb
  tailTip: Rgb
  muzzle: Rgb
  nose: Rgb
  iris: Rgb
  /** Of the head, where it is not the coat's. */
  faceCoat?: Rgb
  /** Long as a horse's, or of teeth as a crocodile's; else short, with cheeks. */
  face?: 'long' | 'jaws'
  /** 0 … 1: how nearly its legs are straight when it stands; those of paws bend. */
  straight?: number
  /** Colour of its hooves; null for paws. */
  hoof?: Rgb
  /** Hair along the neck. */
  mane?: Rgb
  /** Colour about the eyes. */
  mask?: Rgb
  /** What it finds on the ground to eat; a full bowl for the others. */
  fare?: 'grass' | 'carrot'
  /** Rings about the tail, in the colour of its tip. */
  ringed?: boolean
  /** What grows on the head: hair about the face, a tuft, horns of three kinds, one horn, or a trunk with tusks. */
  crest?: { kind: 'mane' | 'tuft' | 'horns' | 'swept' | 'knobs' | 'antlers' | 'horn' | 'trunk'; colour: Rgb }
  beard?: Rgb
  wears?: readonly Worn[]
  /** What the coat bears: rings, a band about the shoulders, patches, spots, tiles, wool or plates. */
  coatMarks?: { kind: 'stripes' | 'band' | 'patches' | 'spots' | 'tiles' | 'wool' | 'scutes'; colour: Rgb }
}

export const FOX: QuadrupedShape = {
  tall: 1.12,
  straight: 0.5,
  leg: 0.42,
  body: 0.56,
  hipRadius: 0.155,
  chestRadius: 0.185,
  legRadius: 0.062,
  track: 0.2,
  headRadius: 0.185,
  head: [0.2, 0.29],
  snout: { length: 0.25, radius: 0.105, tip: 0.042 },
  ears: { kind: 'pointed', height: 0.23, radius: 0.075, apart: 0.115 },
  tail: { kind: 'bushy', length: 0.66, radius: 0.145, rise: 0.32 },
  coat: parseRgb('#e8772e'),
  belly: parseRgb('#fbeedd'),
  socks: parseRgb('#4a2c22'),
  earTip: parseRgb('#47291f'),
  tailTip: parseRgb('#fff4e4'),
  muzzle: parseRgb('#fff1e0'),
  nose: parseRgb('#2a1b19'),
  iris: parseRgb('#2b1a12'),
}

export const DOG: QuadrupedShape = {
  tall: 1,
  straight: 0.5,
  leg: 0.46,
  body: 0.6,
  hipRadius: 0.17,
  chestRadius: 0.215,
  legRadius: 0.075,
  track: 0.23,
  headRadius: 0.195,
  head: [0.2, 0.29],
  snout: { length: 0.2, radius: 0.125, tip: 0.095 },
  ears: { kind: 'hanging', height: 0.24, radius: 0.075, apart: 0.17 },
  tail: { kind: 'slim', length: 0.46, radius: 0.05, rise: 1.0 },
  coat: parseRgb('#b9814a'),
  belly: parseRgb('#f3e0c2'),
  socks: parseRgb('#f0dcbb'),
  earTip: parseRgb('#7a4d2a'),
  tailTip: parseRgb('#f6ead2'),
  muzzle: parseRgb('#f6e6cd'),
  nose: parseRgb('#2a1d1a'),
  iris: parseRgb('#2a1a12'),
}

export const CAT: QuadrupedShape = {
  tall: 1.02,
  straight: 0.4,
  leg: 0.4,
  body: 0.6,
  hipRadius: 0.155,
  chestRadius: 0.165,
  legRadius: 0.06,
  track: 0.18,
  headRadius: 0.205,
  head: [0.18, 0.28],
  snout: { length: 0.08, radius: 0.1, tip: 0.07 },
  ears: { kind: 'pointed', height: 0.17, radius: 0.078, apart: 0.125 },
  tail: { kind: 'slim', length: 0.7, radius: 0.05, rise: 0.9 },
  coat: parseRgb('#8f8a94'),
  belly: parseRgb('#ece8e6'),
  socks: parseRgb('#ece6e2'),
  earTip: parseRgb('#746e79'),
  tailTip: parseRgb('#66606b'),
  muzzle: parseRgb('#f4efec'),
  nose: parseRgb('#d98c8c'),
  iris: parseRgb('#4f7d3a'),
}
