import { blendRows, type Field, interpolationTaps, type Taps } from './field.ts'
import { COLOUR } from './pixel-tensor.ts'

interface Size {
  width: number
  height: number
}

/** Applies a colour grid row by row; `pixelsPerCell` may differ along x and y and need not be whole. */
export interface GridPainter {
  /** Writes row y of the recoloured picture into `into`: red, green, blue in about [-1, 1], interleaved. */
  row(y: number, into: Float32Array): void
}

/**
 * A grid holds per cell the offsets of a 3 × 4 colour matrix, row-major; between cells it is bilinear:
 * out[r] = in[r] + Σ grid[4r + c] in[c] + grid[4r + 3], colours in [-1, 1]. `picture` is RGBA.
 */
export function gridPainter(
  picture: Uint8ClampedArray,
  size: Size,
  grid: Field,
  pixelsPerCell: { x: number; y: number },
): GridPainter {
  const columns = interpolationTaps(size.width, 1 / pixelsPerCell.x, grid.width)
  const rows = interpolationTaps(size.height, 1 / pixelsPerCell.y, grid.height)
  const matrices = new Float32Array(grid.width * grid.channels)
  return {
    row(y, into) {
      paintRow(picture, 4 * y * size.width, blendRows(grid, rows, y, matrices), columns, into)
    },
  }
}

function paintRow(picture: Uint8ClampedArray, start: number, matrix: Float32Array, at: Taps, into: Float32Array): void {
  const { left, right, share } = at
  for (let x = 0, pixel = start, to = 0; x < left.length; x++, pixel += 4, to += 3) {
    const a = 12 * left[x]!
    const b = 12 * right[x]!
    const part = share[x]!
    const red = COLOUR[picture[pixel]!]!
    const green = COLOUR[picture[pixel + 1]!]!
    const blue = COLOUR[picture[pixel + 2]!]!
    // Written out: a loop over the three rows takes about half as long again.
    const shiftRed = shiftOf(matrix, a, red, green, blue)
    const shiftGreen = shiftOf(matrix, a + 4, red, green, blue)
    const shiftBlue = shiftOf(matrix, a + 8, red, green, blue)
    into[to] = red + shiftRed + part * (shiftOf(matrix, b, red, green, blue) - shiftRed)
    into[to + 1] = green + shiftGreen + part * (shiftOf(matrix, b + 4, red, green, blue) - shiftGreen)
    into[to + 2] = blue + shiftBlue + part * (shiftOf(matrix, b + 8, red, green, blue) - shiftBlue)
  }
}

/** What one row of a colour matrix adds to its channel. */
function shiftOf(matrix: Float32Array, at: number, red: number, green: number, blue: number): number {
  return matrix[at]! * red + matrix[at + 1]! * green + matrix[at + 2]! * blue + matrix[at + 3]!
}
