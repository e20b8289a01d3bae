import type { ControlFrame } from '../stage/control-frame.ts'
import { GAUSSIAN } from './gaussian-table.ts'
import { hashWord, mixBits } from './hash.ts'

/** Which noise: the plan's seed, the shot, and the share of the variance that sticks to surfaces. */
export interface NoiseSource {
  seed: number
  shotId: string
  anchored: number
}

/**
 * Standard normal noise for one frame, written into `into` at `offset` as three planes (3 × height × width):
 * √a · N(seed, shot, layer, u, v) + √(1 − a) · N(seed, shot, frame, y, x). The first part moves with the
 * surfaces of the animatic, so that strokes stick to things (after Go-with-the-Flow, arXiv 2501.08331);
 * the whole is a pure function of what stands in the brackets, so that an edit keeps it.
 */
export function writeNoise(
  source: NoiseSource,
  frame: Pick<ControlFrame, 'width' | 'height' | 'layer' | 'surface'>,
  frameIndex: number,
  into: Float32Array,
  offset: number,
): void {
  const { width, height, layer, surface } = frame
  const pixels = width * height
  const base = mixBits(mixBits(source.seed) ^ hashWord(source.shotId))
  const frameKey = mixBits(base ^ Math.imul(frameIndex + 1, 0x9e3779b1))
  const stuck = Math.sqrt(source.anchored)
  const free = Math.sqrt(1 - source.anchored)
  let pixel = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      // Two coordinates of 16 bits each fill one hash without collisions; it gives two values, its own hash a third.
      const onSurface = (surface[2 * pixel]! & 0xffff) | (surface[2 * pixel + 1]! << 16)
      const a = mixBits(base + Math.imul(layer[pixel]! + 1, 0x632be5ab) + mixBits(onSurface))
      const b = mixBits(frameKey + mixBits(x | (y << 16)))
      const to = offset + pixel
      into[to] = stuck * GAUSSIAN[a & 0xffff]! + free * GAUSSIAN[b & 0xffff]!
      into[to + pixels] = stuck * GAUSSIAN[a >>> 16]! + free * GAUSSIAN[b >>> 16]!
      into[to + 2 * pixels] = stuck * GAUSSIAN[mixBits(a) & 0xffff]! + free * GAUSSIAN[mixBits(b) & 0xffff]!
    }
  }
}
