/** Frames of a shot that follow each other, RGB, 3 bytes a pixel, frames × height × width × 3. */
export interface FrameBlock {
  /** Number of the first frame, counted in the shot from 0. */
  first: number
  count: number
  width: number
  height: number
  rgb: Uint8Array
  /** Frames a second; missing where they are those that were asked for. */
  fps?: number
}

/** The frames of a block one by one, as views of its bytes. */
export function* framesOf({ width, height, count, rgb }: FrameBlock): Generator<Uint8Array> {
  const bytes = width * height * 3
  for (let frame = 0; frame < count; frame++) yield rgb.subarray(frame * bytes, (frame + 1) * bytes)
}
