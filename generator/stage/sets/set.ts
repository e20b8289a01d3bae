import type { Rgb } from '../clay/solid.ts'
import type { Ground } from '../ground-map.ts'
import type { Motion } from '../motion.ts'
import type { Sprite } from '../sprite.ts'

/** Something that stands in the world. */
export interface Prop {
  sprite: Sprite
  /** World metres; z = 0 is the framing subject's plane, larger is farther. */
  x: number
  z: number
  /** Metres above the ground. */
  lift: number
  /** Factor on the sprite's own size. */
  scale: number
  mirrored: boolean
  /** 0 … 1, share of air between it and the eye. */
  haze: number
  /** How it moves by itself; still when absent. */
  motion?: Motion
}

/** A place, built once for a shot. */
export interface World {
  /** Sky from zenith to horizon. */
  sky: readonly [Rgb, Rgb, Rgb]
  /** False where no clouds go. */
  clouds?: boolean
  stars?: boolean
  ground: Ground
  props: Prop[]
}

/** What a place must know of the shot to build itself. */
export interface Site {
  seed: number
  /** The set's unit of length: the subject's distance in a wide, in metres. */
  stride: number
  /** Factor on the size of trees and houses. */
  scale: number
  /** Metres from the camera at rest to the subject's plane. */
  distance: number
  eye: number
  /** Height of the horizon with the camera at rest, in frame heights. */
  horizon: number
  /** Pixels: focal length (the longest of the shot), and frame size. */
  focal: number
  width: number
  height: number
  /** World x that can come into view at a plane z, over the whole shot. */
  reach(z: number): { left: number; right: number }
  /** Whether a body is to stand here, so that nothing else does. */
  framing: 'wide' | 'medium' | 'close-up' | 'extreme-close-up'
  /** True when the lead drives: the road then lies under it. */
  onRoad: boolean
  /** True when the lead is on the water: the sea then lies under it. */
  afloat: boolean
  /** No horizon line in view from above: the ground fills the frame. */
  fromAbove: boolean
}
