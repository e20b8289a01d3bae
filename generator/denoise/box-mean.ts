/** A float array that is made once and handed out again for the same length: a chunk would leave 100 MB of them behind. */
export function scratchArray(): (length: number) => Float32Array {
  let kept = new Float32Array(0)
  return (length) => {
    if (kept.length !== length) kept = new Float32Array(length)
    return kept
  }
}

const rowMeans = scratchArray()

/** Mean of the pixels at most `reach` away along x and y that lie in the picture [height × width], written into `means`. */
export function boxMean(
  picture: Float32Array,
  { width, height }: { width: number; height: number },
  reach: number,
  means: Float32Array,
): Float32Array {
  const across = rowMeans(picture.length)
  for (let y = 0; y < height; y++) runMean(picture, across, y * width, width, reach)
  // Whole rows at a time: a column's pixels lie far from each other in memory.
  const sums = new Float64Array(width)
  for (let y = 0; y < Math.min(reach, height); y++) addRow(sums, across, y * width)
  for (let y = 0; y < height; y++) {
    if (y + reach < height) addRow(sums, across, (y + reach) * width)
    if (y - reach > 0) subtractRow(sums, across, (y - reach - 1) * width)
    const count = Math.min(height, y + reach + 1) - Math.max(0, y - reach)
    const start = y * width
    for (let x = 0; x < width; x++) means[start + x] = sums[x]! / count
  }
  return means
}

function addRow(sums: Float64Array, rows: Float32Array, start: number): void {
  for (let x = 0; x < sums.length; x++) sums[x] = sums[x]! + rows[start + x]!
}

function subtractRow(sums: Float64Array, rows: Float32Array, start: number): void {
  for (let x = 0; x < sums.length; x++) sums[x] = sums[x]! - rows[start + x]!
}

/** The same along one row of `width` pixels from `start`. */
function runMean(from: Float32Array, into: Float32Array, start: number, width: number, reach: number): void {
  let sum = 0
  for (let x = 0; x < Math.min(reach, width); x++) sum += from[start + x]!
  const inner = { begin: Math.min(width, reach + 1), end: Math.max(reach + 1, width - reach) }
  for (let x = 0; x < Math.min(inner.begin, width); x++) {
    if (x + reach < width) sum += from[start + x + reach]!
    into[start + x] = sum / (Math.min(width, x + reach + 1) - Math.max(0, x - reach))
  }
  const count = 2 * reach + 1
  for (let x = inner.begin; x < Math.min(inner.end, width); x++) {
    sum += from[start + x + reach]!
    sum -= from[start + x - reach - 1]!
    into[start + x] = sum / count
  }
  for (let x = inner.end; x < width; x++) {
    sum -= from[start + x - reach - 1]!
    into[start + x] = sum / (width - Math.max(0, x - reach))
  }
}
