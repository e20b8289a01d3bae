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
export function padded(width: number, height: number, multiple: number): PlaneSize {
  const up = (length: number) => Math.ceil(length / multiple) * multiple
  return { width, height, paddedWidth: up(width), paddedHeight: up(height) }
}

/** Calls back for every place of the padded plane with the pixel of the picture that stands there. */
export function eachPlace(size: PlaneSize, visit: (place: number, pixel: number) => void): void {
  for (let y = 0; y < size.paddedHeight; y++) {
    const row = Math.min(y, size.height - 1) * size.width
    const start = y * size.paddedWidth
    for (let x = 0; x < size.paddedWidth; x++) visit(start + x, row + Math.min(x, size.width - 1))
  }
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
  eachPlace(size, (place, pixel) => {
    into[offset + place] = COLOUR[pixels[stride * pixel]!]!
    into[offset + plane + place] = COLOUR[pixels[stride * pixel + 1]!]!
    into[offset + 2 * plane + place] = COLOUR[pixels[stride * pixel + 2]!]!
  })
}

/** Writes one plane of 0 … 1 at `offset`. */
export function writeUnit(channel: Uint8Array, size: PlaneSize, into: Float32Array, offset: number): void {
  eachPlace(size, (place, pixel) => {
    into[offset + place] = UNIT[channel[pixel]!]!
  })
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
