/** Side of the window, and the constants that keep flat windows from dividing by zero (Wang et al., 2004). */
const SIDE = 7
const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2]

/**
 * Structural similarity of two pictures' brightness (width × height values in 0 … 255), 1 for the same picture:
 * the mean over all square windows, each pixel of a window counting alike.
 */
export function structuralSimilarity(a: Float64Array, b: Float64Array, width: number, height: number): number {
  const sums = [a, b, multiplyEach(a, a), multiplyEach(b, b), multiplyEach(a, b)].map((values) =>
    windowSums(values, width, height),
  )
  const count = SIDE * SIDE
  let total = 0
  for (let y = 0; y + SIDE <= height; y++) {
    for (let x = 0; x + SIDE <= width; x++) {
      const [ma, mb, aa, bb, ab] = sums.map((sum) => windowOf(sum, width, x, y) / count) as [
        number,
        number,
        number,
        number,
        number,
      ]
      const likeness = (2 * ma * mb + C1) * (2 * (ab - ma * mb) + C2)
      total += likeness / ((ma * ma + mb * mb + C1) * (aa - ma * ma + bb - mb * mb + C2))
    }
  }
  return total / ((width - SIDE + 1) * (height - SIDE + 1))
}

const multiplyEach = (a: Float64Array, b: Float64Array) => a.map((value, at) => value * b[at]!)

/** Sums of all values above and to the left, with a row and a column of zeros before them. */
function windowSums(values: Float64Array, width: number, height: number): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += values[y * width + x]!
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row
    }
  }
  return sums
}

function windowOf(sums: Float64Array, width: number, x: number, y: number): number {
  const at = (dx: number, dy: number) => sums[(y + dy) * (width + 1) + x + dx]!
  return at(SIDE, SIDE) - at(0, SIDE) - at(SIDE, 0) + at(0, 0)
}
