interface Size {
  width: number
  height: number
}

/** Fine is what differs from its 3 × 3 neighbours; it is compared over 17 × 17 pixels. */
const NEAR = 1
const AROUND = 8
/** Mean square of detail too faint to tell, in [-1, 1]: about that of rounding to bytes. */
const FAINT = 1e-5

/**
 * How much of the staged picture's fine detail stands in the drawn one around each pixel, 0 … 1: a least-squares share, as
 * in the guided filter (He et al., 2010). A photograph in another light keeps it; flat squares, washes and blur do not.
 * Both are brightness [height × width]; 1 exactly where they are the same.
 */
export function detailKept(drawn: Float32Array, staged: Float32Array, size: Size): Float32Array {
  const [ours, theirs] = [fine(drawn, size), fine(staged, size)]
  const shared = boxMean(
    ours.map((value, at) => value * theirs[at]!),
    size,
    AROUND,
  )
  const whole = boxMean(
    theirs.map((value) => value * value),
    size,
    AROUND,
  )
  return shared.map((value, at) => Math.min(1, Math.max(0, (value + FAINT) / (whole[at]! + FAINT))))
}

function fine(picture: Float32Array, size: Size): Float32Array {
  const means = boxMean(picture, size, NEAR)
  return picture.map((value, at) => value - means[at]!)
}

/** Mean of the pixels at most `reach` away along x and y that lie in the picture. */
function boxMean(picture: Float32Array, { width, height }: Size, reach: number): Float32Array {
  const across = new Float32Array(picture.length)
  for (let y = 0; y < height; y++) runMean(picture, across, y * width, width, reach)
  const means = new Float32Array(picture.length)
  // Whole rows at a time: a column's pixels lie far from each other in memory.
  const sums = new Float64Array(width)
  const add = (y: number, sign: 1 | -1) => {
    for (let x = 0; x < width; x++) sums[x]! += sign * across[y * width + x]!
  }
  for (let y = 0; y < Math.min(reach, height); y++) add(y, 1)
  for (let y = 0; y < height; y++) {
    if (y + reach < height) add(y + reach, 1)
    if (y - reach > 0) add(y - reach - 1, -1)
    const count = Math.min(height, y + reach + 1) - Math.max(0, y - reach)
    for (let x = 0; x < width; x++) means[y * width + x] = sums[x]! / count
  }
  return means
}

/** The same along one row of `width` pixels from `start`. */
function runMean(from: Float32Array, into: Float32Array, start: number, width: number, reach: number): void {
  let sum = 0
  for (let x = 0; x < Math.min(reach, width); x++) sum += from[start + x]!
  for (let x = 0; x < width; x++) {
    if (x + reach < width) sum += from[start + x + reach]!
    if (x - reach > 0) sum -= from[start + x - reach - 1]!
    into[start + x] = sum / (Math.min(width, x + reach + 1) - Math.max(0, x - reach))
  }
}
