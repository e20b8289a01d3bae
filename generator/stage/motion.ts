import type { Sprite } from './sprite.ts'

/** Where a thing of the world is at a moment, as far as that differs from where it stands. */
export interface Moved {
  x?: number
  lift?: number
  scale?: number
  mirrored?: boolean
  sprite?: Sprite
  /** Lean to the right, metres across for each metre up. */
  shear?: number
}

/** The life of a thing: a function of stage time in seconds alone, so that any frame can be asked for by itself. */
export type Motion = (time: number) => Moved

/** Leaning in the wind, which comes in waves from the left; x in metres, `stride` as in Site. */
export function swayMotion(amount: number, x: number, stride: number): Motion {
  const along = (x / stride) * 5
  return (time) => ({
    shear: amount * (0.62 * Math.sin(time * 1.25 - along) + 0.38 * Math.sin(time * 2.9 - along * 2.3 + 1)),
  })
}

/** Somewhere in [low, high), round and round. */
export const wrapAround = (value: number, low: number, high: number): number =>
  low + (value - low) - Math.floor((value - low) / (high - low)) * (high - low)
