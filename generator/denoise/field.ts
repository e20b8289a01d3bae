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
export function interpolationTaps(count: number, cellsPerPixel: number, cells: number): Taps {
  const [left, right, share] = [new Int32Array(count), new Int32Array(count), new Float32Array(count)]
  for (let index = 0; index < count; index++) {
    const place = Math.min(Math.max((index + 0.5) * cellsPerPixel - 0.5, 0), cells - 1)
    left[index] = Math.floor(place)
    right[index] = Math.min(left[index]! + 1, cells - 1)
    share[index] = place - left[index]!
  }
  return { left, right, share }
}

/** Writes into `row` what lies between two rows of cells where pixel row `index` of the taps falls. */
export function blendRows(field: Field, rows: Taps, index: number, row: Float32Array): Float32Array {
  const line = field.width * field.channels
  const { values } = field
  const [above, below, share] = [rows.left[index]! * line, rows.right[index]! * line, rows.share[index]!]
  for (let at = 0; at < line; at++) {
    const value = values[above + at]!
    row[at] = value + share * (values[below + at]! - value)
  }
  return row
}

/** Planes (channels × height × width) as a field. */
export function fieldOfPlanes(planes: Float32Array, width: number, height: number, channels: number): Field {
  const cells = width * height
  const values = new Float32Array(cells * channels)
  for (let channel = 0; channel < channels; channel++) {
    const from = channel * cells
    for (let cell = 0; cell < cells; cell++) values[cell * channels + channel] = planes[from + cell]!
  }
  return { width, height, channels, values }
}
