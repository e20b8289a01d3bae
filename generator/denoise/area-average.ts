interface Size {
  width: number
  height: number
}

/**
 * Interleaved channels averaged over the area that each new pixel covers; sizes may be any.
 * The columns are gathered first, line by line, then each line is narrowed: the large picture is read once.
 */
export function areaAverage(
  pixels: Uint8Array | Uint8ClampedArray,
  channels: number,
  from: Size,
  to: Size,
): Float32Array {
  const line = from.width * channels
  const low = new Float32Array(line)
  const small = new Float32Array(to.width * to.height * channels)
  const rows = shares(from.height, to.height)
  const columns = shares(from.width, to.width)
  for (let y = 0; y < to.height; y++) {
    low.fill(0)
    for (let at = rows.start[y]!; at < rows.start[y + 1]!; at++) {
      const weight = rows.weight[at]!
      const start = rows.cell[at]! * line
      for (let x = 0; x < line; x++) low[x]! += weight * pixels[start + x]!
    }
    narrow(low, columns, channels, small, y * to.width * channels)
  }
  return small
}

function narrow(line: Float32Array, columns: Shares, channels: number, into: Float32Array, offset: number): void {
  for (let x = 0; x + 1 < columns.start.length; x++) {
    for (let at = columns.start[x]!; at < columns.start[x + 1]!; at++) {
      const weight = columns.weight[at]!
      const from = columns.cell[at]! * channels
      for (let channel = 0; channel < channels; channel++) {
        into[offset + x * channels + channel]! += weight * line[from + channel]!
      }
    }
  }
}

/** For each part of a line the cells it covers, with their shares: entries start[part] … start[part + 1] − 1. */
interface Shares {
  start: Int32Array
  cell: Int32Array
  weight: Float32Array
}

/** Cuts a line of `length` cells into `count` equal parts. */
function shares(length: number, count: number): Shares {
  const start = [0]
  const cell: number[] = []
  const weight: number[] = []
  for (let part = 0; part < count; part++) {
    const [begin, end] = [(part * length) / count, ((part + 1) * length) / count]
    for (let at = Math.floor(begin); at < Math.min(length, end - 1e-9); at++) {
      cell.push(at)
      weight.push(((Math.min(end, at + 1) - Math.max(begin, at)) * count) / length)
    }
    start.push(cell.length)
  }
  return { start: Int32Array.from(start), cell: Int32Array.from(cell), weight: Float32Array.from(weight) }
}
