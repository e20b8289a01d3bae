import { blendRows, type Field, type Taps, taps } from './field.ts'
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
  const columns = taps(size.width, 1 / pixelsPerCell.x, grid.width)
  const rows = taps(size.height, 1 / pixelsPerCell.y, grid.height)
  return {
    row(y, into) {
      paintRow(picture, 4 * y * size.width, blendRows(grid, rows, y), columns, into)
    },
  }
}

function paintRow(picture: Uint8ClampedArray, start: number, matrix: Float32Array, at: Taps, into: Float32Array): void {
  const { left, right, share } = at
  for (let x = 0; x < left.length; x++) {
    const a = 12 * left[x]!
    const b = 12 * right[x]!
    const part = share[x]!
    const pixel = start + 4 * x
    const red = COLOUR[picture[pixel]!]!
    const green = COLOUR[picture[pixel + 1]!]!
    const blue = COLOUR[picture[pixel + 2]!]!
    for (let row = 0; row < 3; row++) {
      const p = a + 4 * row
      const q = b + 4 * row
      const before = matrix[p]! * red + matrix[p + 1]! * green + matrix[p + 2]! * blue + matrix[p + 3]!
      const after = matrix[q]! * red + matrix[q + 1]! * green + matrix[q + 2]! * blue + matrix[q + 3]!
      into[3 * x + row] = COLOUR[picture[pixel + row]!]! + before + part * (after - before)
    }
  }
}
