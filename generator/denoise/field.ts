/** A small picture of any number of channels, interleaved, that is read between its cells. */
export interface Field {
  width: number
  height: number
  channels: number
  values: Float32Array
}

/** Where each of `count` pixels falls between the cells of a line, cell centres at half, ends clamped. */
export interface Taps {
  left: Int32Array
  right: Int32Array
  /** Share of the right cell. */
  share: Float32Array
}

/** `cellsPerPixel` is the length of a pixel counted in cells. */
export function taps(count: number, cellsPerPixel: number, cells: number): Taps {
  const [left, right, share] = [new Int32Array(count), new Int32Array(count), new Float32Array(count)]
  for (let index = 0; index < count; index++) {
    const place = Math.min(Math.max((index + 0.5) * cellsPerPixel - 0.5, 0), cells - 1)
    left[index] = Math.floor(place)
    right[index] = Math.min(left[index]! + 1, cells - 1)
    share[index] = place - left[index]!
  }
  return { left, right, share }
}

/** The row between two rows of cells where pixel row `index` of the taps falls. */
export function blendRows(field: Field, rows: Taps, index: number): Float32Array {
  const line = field.width * field.channels
  const [above, below, share] = [rows.left[index]! * line, rows.right[index]! * line, rows.share[index]!]
  const row = new Float32Array(line)
  for (let at = 0; at < line; at++) {
    const value = field.values[above + at]!
    row[at] = value + share * (field.values[below + at]! - value)
  }
  return row
}

/** Planes (channels × height × width, the visible part of wider rows) as a field. */
export function fieldOfPlanes(
  planes: Float32Array,
  shape: { width: number; height: number; channels: number; planeWidth: number; planeHeight: number },
): Field {
  const { width, height, channels, planeWidth, planeHeight } = shape
  const values = new Float32Array(width * height * channels)
  for (let channel = 0; channel < channels; channel++) {
    for (let y = 0; y < height; y++) {
      const from = (channel * planeHeight + y) * planeWidth
      for (let x = 0; x < width; x++) values[(y * width + x) * channels + channel] = planes[from + x]!
    }
  }
  return { width, height, channels, values }
}
