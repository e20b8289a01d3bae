import type { Canvas } from '@napi-rs/canvas'
import type { Rgb } from '../clay/solid.ts'
import type { Random } from '../random.ts'

/** A pen whose unit is the metre, its origin at the house's foot on the left, y upward; and one for what glows. */
export interface Brush {
  picture: ReturnType<Canvas['getContext']>
  light: ReturnType<Canvas['getContext']>
}

export interface House {
  width: number
  height: number
  wall: Rgb
  trim: Rgb
  dice: Random
}
