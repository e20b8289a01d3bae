import type { Sampler } from './sampler.ts'

/** Rectified flow by Euler's method (arXiv 2209.03003, algorithm 1, with x-prediction as in 2511.13720). */
export const sampleEuler: Sampler = async (denoise, z, times, onStep) => {
  for (let i = 0; i + 1 < times.length; i++) {
    const [t, next] = [times[i]!, times[i + 1]!]
    const x = await denoise(z, t)
    onStep?.(i + 1, x)
    const reach = (next - t) / (1 - t)
    for (let k = 0; k < z.length; k++) z[k]! += (x[k]! - z[k]!) * reach
  }
  return z
}
