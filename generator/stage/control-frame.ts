/**
 * One frame of the animatic with everything the denoiser and the training data need.
 * All channels are row-major over width × height, top left first.
 */
export interface ControlFrame {
  width: number
  height: number
  /** sRGB with alpha 255 everywhere, 4 bytes a pixel: the staged world in neutral, shadowless daylight. */
  rgba: Uint8ClampedArray
  /** 0 at the lens … 254 at the horizon, 255 sky; perceptual (the ground recedes evenly on screen). */
  depth: Uint8Array
  /** Coverage of rain, snow or dust as seeded particle fields, 0 when the weather has none. */
  particles: Uint8Array
  /** 0 for the world, n for the n-th subject of the shot (counted from 1). */
  subject: Uint8Array
  /** Which layer the pixel belongs to; constant along the shot. */
  layer: Uint8Array
  /**
   * Surface coordinates (u, v) of the pixel on its layer, 2 values a pixel, in texels of the layer's mip
   * level: neighbours differ by about 1, and a point that moves keeps its coordinates.
   */
  surface: Int16Array
  /** Brightness of what glows by itself (windows, lamps, headlights); only the teacher looks at it. */
  emissive: Uint8Array
}

/** A shot on stage. Frames can be asked for in any order and always come out the same. */
export interface StagedShot {
  readonly width: number
  readonly height: number
  readonly frames: number
  /** Height of the horizon in frame heights from the top, at a frame. */
  horizon(frame: number): number
  frame(index: number): ControlFrame
}
