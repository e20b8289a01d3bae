import { type PlaneSize, padPlane, padSize } from './pixel-tensor.ts'
import type { FeedTensor } from './tensor-check.ts'

/**
 * The first step at half the width and height. At t = 0 the network sees noise alone, and of its estimate only a part
 * survives the later steps, so that a quarter of the pixels is enough for it (measured in docs/decisions).
 */
export interface HalfSize {
  /** The plane of half the padded size, padded again to what the network takes. */
  size: PlaneSize
  /** All feeds of the chunk but z and t, with every plane averaged over 2 × 2 pixels. */
  feeds: Record<string, FeedTensor>
  /** Noise [T, 3, H, W] over 2 × 2 pixels, doubled: the mean of four has half the deviation. */
  shrinkNoise(noise: Float32Array): Float32Array
  /** An estimate [T, 3, H/2, W/2, padded] at the full padded size, each pixel four times. */
  enlargeEstimate(x: Float32Array): Float32Array
}

/** The feeds whose last two dimensions are the padded height and width. */
const PLANES = ['control', 'context', 'context_control']

export function halveChunk(full: PlaneSize, feeds: Record<string, FeedTensor>, multipleOf: number): HalfSize {
  const size = padSize(full.paddedWidth / 2, full.paddedHeight / 2, multipleOf)
  const halved = { ...feeds }
  for (const name of PLANES) halved[name] = halveTensor(feeds[name]!, full, size)
  halved.place = growPlace(feeds.place!, full, size)
  return {
    size,
    feeds: halved,
    shrinkNoise: (noise) => {
      const small = halvePlanes(noise, full, size)
      for (let at = 0; at < small.length; at++) small[at] = 2 * small[at]!
      return small
    },
    enlargeEstimate: (x) => doublePlanes(x, size, full),
  }
}

function halveTensor({ data, dims }: FeedTensor, full: PlaneSize, half: PlaneSize): FeedTensor {
  const outer = dims.slice(0, -2)
  return { data: halvePlanes(data as Float32Array, full, half), dims: [...outer, half.paddedHeight, half.paddedWidth] }
}

/** The share of the frame that the tensor covers grows with the padding. */
function growPlace({ data, dims }: FeedTensor, full: PlaneSize, half: PlaneSize): FeedTensor {
  const [x, y, width, height, horizon] = data as Float32Array
  const across = (2 * half.paddedWidth) / full.paddedWidth
  const down = (2 * half.paddedHeight) / full.paddedHeight
  return { data: Float32Array.of(x!, y!, width! * across, height! * down, horizon!), dims }
}

function halvePlanes(planes: Float32Array, full: PlaneSize, half: PlaneSize): Float32Array {
  const count = planes.length / (full.paddedWidth * full.paddedHeight)
  const small = new Float32Array(count * half.paddedWidth * half.paddedHeight)
  for (let plane = 0; plane < count; plane++) {
    const offset = plane * half.paddedWidth * half.paddedHeight
    for (let y = 0; y < half.height; y++) {
      const above = (plane * full.paddedHeight + 2 * y) * full.paddedWidth
      const below = above + full.paddedWidth
      const to = offset + y * half.paddedWidth
      for (let x = 0; x < half.width; x++) {
        const upper = planes[above + 2 * x]! + planes[above + 2 * x + 1]!
        small[to + x] = (upper + (planes[below + 2 * x]! + planes[below + 2 * x + 1]!)) / 4
      }
    }
    padPlane(small, offset, half)
  }
  return small
}

function doublePlanes(planes: Float32Array, half: PlaneSize, full: PlaneSize): Float32Array {
  const count = planes.length / (half.paddedWidth * half.paddedHeight)
  const width = full.paddedWidth
  const large = new Float32Array(count * width * full.paddedHeight)
  for (let plane = 0; plane < count; plane++) {
    for (let y = 0; y < half.height; y++) {
      const from = (plane * half.paddedHeight + y) * half.paddedWidth
      const to = (plane * full.paddedHeight + 2 * y) * width
      for (let x = 0; x < half.width; x++) {
        large[to + 2 * x] = planes[from + x]!
        large[to + 2 * x + 1] = planes[from + x]!
      }
      large.copyWithin(to + width, to, to + width)
    }
  }
  return large
}
