function gaussianTable(bits: number): Float32Array {
  const size = 2 ** bits
  const table = new Float32Array(size)
  let squares = 0
  for (let index = 0; index < size; index++) {
    const value = inverseNormal((index + 0.5) / size)
    table[index] = value
    squares += value * value
  }
  const scale = Math.sqrt(size / squares)
  return table.map((value) => value * scale)
}

/** Inverse of the normal distribution function, |error| < 1.2e-9 relative (P. J. Acklam's rational approximation). */
function inverseNormal(p: number): number {
  if (p > 0.5) return -inverseNormal(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return evaluatePolynomial(TAIL_TOP, q) / evaluatePolynomial(TAIL_BOTTOM, q)
  }
  const q = p - 0.5
  return (evaluatePolynomial(MIDDLE_TOP, q * q) * q) / evaluatePolynomial(MIDDLE_BOTTOM, q * q)
}

/** Horner's rule, highest power first. */
function evaluatePolynomial(factors: number[], x: number): number {
  return factors.reduce((sum, factor) => sum * x + factor, 0)
}

const MIDDLE_TOP = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
]
const MIDDLE_BOTTOM = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1,
]
const TAIL_TOP = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const TAIL_BOTTOM = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1]

/** Normal values at the middles of 2^16 equally likely slices, scaled to variance 1: a hash's 16 bits pick one. */
export const GAUSSIAN: Float32Array = gaussianTable(16)
