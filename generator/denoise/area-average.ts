interface Size {
  width: number
  height: number
}

/**
 * Interleaved channels averaged over the area that each new pixel covers; sizes may be any.
 * The rows are gathered first, line by line, then each line is narrowed: the large picture is read once.
 * Sums are rounded to float32 at every step.
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
  const rows = cellShares(from.height, to.height)
  const columns = cellShares(from.width, to.width)
  const narrowLine = channels === 1 ? narrowPlane : channels === 4 ? narrowFour : narrowAny
  for (let y = 0; y < to.height; y++) {
    gatherRows(pixels, rows, y, low)
    narrowLine(low, columns, small, y * to.width * channels, channels)
  }
  return small
}

/** Row `part` of the new picture at the old width. Two rows at a time: most parts cover two or three. */
function gatherRows(pixels: Uint8Array | Uint8ClampedArray, rows: Shares, part: number, into: Float32Array): void {
  const line = into.length
  const end = rows.start[part + 1]!
  let at = rows.start[part]!
  const weight = rows.weight[at]!
  const start = rows.cell[at]! * line
  for (let x = 0; x < line; x++) into[x] = weight * pixels[start + x]!
  for (at++; at + 1 < end; at += 2) {
    const [weightA, weightB] = [rows.weight[at]!, rows.weight[at + 1]!]
    const a = rows.cell[at]! * line
    const b = rows.cell[at + 1]! * line
    for (let x = 0; x < line; x++) {
      into[x] = Math.fround(into[x]! + weightA * pixels[a + x]!) + weightB * pixels[b + x]!
    }
  }
  if (at < end) {
    const weightA = rows.weight[at]!
    const a = rows.cell[at]! * line
    for (let x = 0; x < line; x++) into[x] = into[x]! + weightA * pixels[a + x]!
  }
}

function narrowPlane(line: Float32Array, columns: Shares, into: Float32Array, offset: number): void {
  const { start, cell, weight } = columns
  for (let x = 0; x + 1 < start.length; x++) {
    let sum = 0
    for (let at = start[x]!; at < start[x + 1]!; at++) sum = Math.fround(sum + weight[at]! * line[cell[at]!]!)
    into[offset + x] = sum
  }
}

function narrowFour(line: Float32Array, columns: Shares, into: Float32Array, offset: number): void {
  const { start, cell, weight } = columns
  for (let x = 0; x + 1 < start.length; x++) {
    let red = 0
    let green = 0
    let blue = 0
    let alpha = 0
    const end = start[x + 1]!
    for (let at = start[x]!; at < end; at++) {
      const share = weight[at]!
      const from = 4 * cell[at]!
      red = Math.fround(red + share * line[from]!)
      green = Math.fround(green + share * line[from + 1]!)
      blue = Math.fround(blue + share * line[from + 2]!)
      alpha = Math.fround(alpha + share * line[from + 3]!)
    }
    const to = offset + 4 * x
    into[to] = red
    into[to + 1] = green
    into[to + 2] = blue
    into[to + 3] = alpha
  }
}

function narrowAny(line: Float32Array, columns: Shares, into: Float32Array, offset: number, channels: number): void {
  const { start, cell, weight } = columns
  for (let x = 0; x + 1 < start.length; x++) {
    for (let at = start[x]!; at < start[x + 1]!; at++) {
      const from = cell[at]! * channels
      for (let channel = 0; channel < channels; channel++) {
        into[offset + x * channels + channel]! += weight[at]! * line[from + channel]!
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
function cellShares(length: number, count: number): Shares {
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
