import { type PlaneSize, writeColours } from './pixel-tensor.ts'
import type { FeedTensor } from './tensor-check.ts'

/** The end of the chunk before, oldest frame first: what the network drew and the animatic beneath it. */
export interface ChunkEnd {
  /** RGB */
  clean: Uint8Array[]
  /** RGBA */
  animatic: Uint8ClampedArray[]
}

/** The inputs that let a chunk go on where the one before ended; zeros for the first. */
export function contextTensors(
  before: ChunkEnd | null,
  size: PlaneSize,
  frames: number,
): Record<'context' | 'context_control' | 'context_valid', FeedTensor> {
  const picture = 3 * size.paddedWidth * size.paddedHeight
  const dims = [1, frames, 3, size.paddedHeight, size.paddedWidth]
  const clean = new Float32Array(frames * picture)
  const animatic = new Float32Array(frames * picture)
  before?.clean.forEach((rgb, index) => {
    writeColours(rgb, 3, size, clean, index * picture)
  })
  before?.animatic.forEach((rgba, index) => {
    writeColours(rgba, 4, size, animatic, index * picture)
  })
  return {
    context: { data: clean, dims },
    context_control: { data: animatic, dims },
    context_valid: { data: Float32Array.of(before ? 1 : 0), dims: [1] },
  }
}
