/**
 * Between pictures (bytes, interleaved) and tensors (float32 planes). Colours are byte / 127.5 − 1, other
 * channels byte / 255. A tensor is at least as large as its picture; the rest repeats the last column and row.
 */
export interface PlaneSize {
  width: number
  height: number
  paddedWidth: number
  paddedHeight: number
}

/** A colour byte as the network sees it. */
export const COLOUR = Float32Array.from({ length: 256 }, (_, byte) => byte / 127.5 - 1)
const UNIT = Float32Array.from({ length: 256 }, (_, byte) => byte / 255)

/** The smallest tensor whose sides are multiples of `multiple` and that holds the picture. */
export function padSize(width: number, height: number, multiple: number): PlaneSize {
  const up = (length: number) => Math.ceil(length / multiple) * multiple
  return { width, height, paddedWidth: up(width), paddedHeight: up(height) }
}

/** Writes three colour planes at `offset`; `stride` is 3 for RGB, 4 for RGBA. */
export function writeColours(
  pixels: Uint8Array | Uint8ClampedArray,
  stride: 3 | 4,
  size: PlaneSize,
  into: Float32Array,
  offset: number,
): void {
  const plane = size.paddedWidth * size.paddedHeight
  for (let y = 0; y < size.height; y++) {
    let from = stride * y * size.width
    const start = offset + y * size.paddedWidth
    for (let to = start; to < start + size.width; to++, from += stride) {
      into[to] = COLOUR[pixels[from]!]!
      into[to + plane] = COLOUR[pixels[from + 1]!]!
      into[to + 2 * plane] = COLOUR[pixels[from + 2]!]!
    }
  }
  for (let channel = 0; channel < 3; channel++) padPlane(into, offset + channel * plane, size)
}

/** Writes one plane of 0 … 1 at `offset`. */
export function writeUnit(channel: Uint8Array, size: PlaneSize, into: Float32Array, offset: number): void {
  for (let y = 0; y < size.height; y++) {
    const from = y * size.width
    const start = offset + y * size.paddedWidth
    for (let x = 0; x < size.width; x++) into[start + x] = UNIT[channel[from + x]!]!
  }
  padPlane(into, offset, size)
}

/** Repeats the last column and then the last row into the padding of the plane at `offset`. */
export function padPlane(into: Float32Array | Uint8Array | Int32Array, offset: number, size: PlaneSize): void {
  const { width, height, paddedWidth, paddedHeight } = size
  for (let y = 0; y < height && width < paddedWidth; y++) {
    const start = offset + y * paddedWidth
    into.fill(into[start + width - 1]!, start + width, start + paddedWidth)
  }
  const last = offset + (height - 1) * paddedWidth
  for (let y = height; y < paddedHeight; y++) into.copyWithin(offset + y * paddedWidth, last, last + paddedWidth)
}

/** Reads three colour planes at `offset` as RGB bytes, rounded and clamped; the padding is left out. */
export function readColours(tensor: Float32Array, offset: number, size: PlaneSize): Uint8Array {
  const plane = size.paddedWidth * size.paddedHeight
  const rgb = new Uint8ClampedArray(3 * size.width * size.height)
  let to = 0
  for (let y = 0; y < size.height; y++) {
    const start = offset + y * size.paddedWidth
    for (let at = start; at < start + size.width; at++) {
      rgb[to++] = (tensor[at]! + 1) * 127.5
      rgb[to++] = (tensor[at + plane]! + 1) * 127.5
      rgb[to++] = (tensor[at + 2 * plane]! + 1) * 127.5
    }
  }
  return new Uint8Array(rgb.buffer)
}
