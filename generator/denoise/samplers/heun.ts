import type { Sampler } from './sampler.ts'

/** Heun's method: each step's slope is averaged with the slope where Euler would land (arXiv 2206.00364, algorithm 1). */
export const sampleHeun: Sampler = async (denoise, z, times, onStep) => {
  for (let i = 0; i + 1 < times.length; i++) {
    const [t, next] = [times[i]!, times[i + 1]!]
    const x = await denoise(z, t)
    onStep?.(i + 1, x)
    const v = x.map((value, k) => (value - z[k]!) / (1 - t))
    const landed = z.map((value, k) => value + v[k]! * (next - t))
    if (next < 1) {
      const ahead = await denoise(landed, next)
      for (let k = 0; k < z.length; k++) v[k] = (v[k]! + (ahead[k]! - landed[k]!) / (1 - next)) / 2
    }
    for (let k = 0; k < z.length; k++) z[k]! += v[k]! * (next - t)
  }
  return z
}
