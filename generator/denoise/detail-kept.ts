import { boxMean, scratchArray } from './box-mean.ts'

interface Size {
  width: number
  height: number
}

/** Fine is what differs from its 3 × 3 neighbours; it is compared over 17 × 17 pixels. */
const NEAR = 1
const AROUND = 8
/** Mean square of detail too faint to tell, in [-1, 1]: about that of rounding to bytes. */
const FAINT = 1e-5

const scratch = { drawnDetail: scratchArray(), stagedDetail: scratchArray(), products: scratchArray() }

/**
 * How much of the staged picture's fine detail stands in the drawn one around each pixel, 0 … 1: a least-squares share, as
 * in the guided filter (He et al., 2010). A photograph in another light keeps it; flat squares, washes and blur do not.
 * Both are brightness [height × width]; 1 exactly where they are the same.
 */
export function detailKept(drawn: Float32Array, staged: Float32Array, size: Size): Float32Array {
  const pixels = size.width * size.height
  const drawnDetail = subtractMeans(drawn, size, scratch.drawnDetail(pixels))
  const stagedDetail = subtractMeans(staged, size, scratch.stagedDetail(pixels))
  const products = scratch.products(pixels)
  for (let at = 0; at < pixels; at++) products[at] = drawnDetail[at]! * stagedDetail[at]!
  // The detail itself is not needed any more: its array takes the means.
  const shared = boxMean(products, size, AROUND, drawnDetail)
  for (let at = 0; at < pixels; at++) products[at] = stagedDetail[at]! * stagedDetail[at]!
  const whole = boxMean(products, size, AROUND, stagedDetail)
  const kept = new Float32Array(pixels)
  for (let at = 0; at < pixels; at++) {
    kept[at] = Math.min(1, Math.max(0, (shared[at]! + FAINT) / (whole[at]! + FAINT)))
  }
  return kept
}

/** Each pixel less the mean of its 3 × 3 neighbours. */
function subtractMeans(picture: Float32Array, size: Size, into: Float32Array): Float32Array {
  boxMean(picture, size, NEAR, into)
  for (let at = 0; at < into.length; at++) into[at] = picture[at]! - into[at]!
  return into
}
