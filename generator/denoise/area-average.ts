interface Size {
  width: number
  height: number
}

/**
 * Interleaved channels averaged over the area that each new pixel covers; sizes may be any.
 * Rows are narrowed first, then the columns: one pass over the larger picture, one over the narrow one.
 */
export function areaAverage(
  pixels: Uint8Array | Uint8ClampedArray,
  channels: number,
  from: Size,
  to: Size,
): Float32Array {
  const narrow = new Float32Array(to.width * from.height * channels)
  const columns = spans(from.width, to.width)
  for (let y = 0; y < from.height; y++) {
    narrowRow(pixels, y * from.width, columns, channels, narrow, y * to.width * channels)
  }
  const small = new Float32Array(to.width * to.height * channels)
  const line = to.width * channels
  for (const [y, { first, weights }] of spans(from.height, to.height).entries()) {
    for (const [index, weight] of weights.entries()) {
      const start = (first + index) * line
      for (let x = 0; x < line; x++) small[y * line + x]! += weight * narrow[start + x]!
    }
  }
  return small
}

function narrowRow(
  pixels: Uint8Array | Uint8ClampedArray,
  rowStart: number,
  columns: Span[],
  channels: number,
  into: Float32Array,
  offset: number,
): void {
  let to = offset
  for (const { first, weights } of columns) {
    for (let channel = 0; channel < channels; channel++) {
      let sum = 0
      for (let index = 0; index < weights.length; index++) {
        sum += weights[index]! * pixels[(rowStart + first + index) * channels + channel]!
      }
      into[to++] = sum
    }
  }
}

interface Span {
  first: number
  weights: number[]
}

/** For each of `count` equal parts of a line of `length` cells: the cells it touches and their shares. */
function spans(length: number, count: number): Span[] {
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [(index * length) / count, ((index + 1) * length) / count]
    const first = Math.floor(start)
    const last = Math.min(length, Math.ceil(end - 1e-9))
    const weights = Array.from({ length: last - first }, (_, cell) => {
      const covered = Math.min(end, first + cell + 1) - Math.max(start, first + cell)
      return (covered * count) / length
    })
    return { first, weights }
  })
}
