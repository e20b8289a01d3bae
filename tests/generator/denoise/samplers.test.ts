import { describe, expect, it } from 'vitest'
import { sampleEuler } from '../../../generator/denoise/samplers/euler.ts'
import { sampleHeun } from '../../../generator/denoise/samplers/heun.ts'
import type { Denoiser, Sampler } from '../../../generator/denoise/samplers/sampler.ts'
import { samplingTimes } from '../../../generator/denoise/schedule.ts'

const [mu, tau] = [0.4, 0.6]

/** E[x | z_t] for x ~ N(μ, τ²) and z_t = t x + (1 − t) ε, exactly. */
const gaussian: Denoiser = async (z, t) => {
  const gain = (t * tau * tau) / (t * t * tau * tau + (1 - t) ** 2)
  return z.map((value) => mu + gain * (value - t * mu))
}

/** Largest distance from where the exact flow carries each noise value: μ + τ z₀. */
async function flowError(sampler: Sampler, steps: number): Promise<number> {
  const start = Float32Array.from({ length: 41 }, (_, index) => (index - 20) / 8)
  const times = Array.from({ length: steps + 1 }, (_, index) => index / steps)
  const landed = await sampler(gaussian, start.slice(), times)
  return Math.max(...landed.map((value, index) => Math.abs(value - (mu + tau * start[index]!))))
}

describe('samplers on the exact Gaussian flow', () => {
  it("halves Euler's error when the steps double", async () => {
    for (const steps of [32, 64, 128]) {
      const ratio = (await flowError(sampleEuler, steps)) / (await flowError(sampleEuler, 2 * steps))
      expect(ratio).toBeGreaterThan(1.9)
      expect(ratio).toBeLessThan(2.1)
    }
  })

  it("quarters Heun's error when the steps double", async () => {
    for (const steps of [16, 32]) {
      const ratio = (await flowError(sampleHeun, steps)) / (await flowError(sampleHeun, 2 * steps))
      expect(ratio).toBeGreaterThan(3.6)
      expect(ratio).toBeLessThan(4.4)
    }
  })

  it('lands on the estimate itself when there is one step', async () => {
    const z = Float32Array.of(-1, 0, 2)
    const estimate = await gaussian(z.slice(), 0)
    expect(await sampleEuler(gaussian, z.slice(), [0, 1])).toEqual(estimate)
    const heun = await sampleHeun(gaussian, z.slice(), [0, 1])
    for (const [index, value] of heun.entries()) expect(value).toBeCloseTo(estimate[index]!, 6)
  })

  it('reports every step with its estimate', async () => {
    const heard: number[] = []
    await sampleEuler(gaussian, Float32Array.of(1), [0, 0.25, 0.5, 0.75, 1], (step) => heard.push(step))
    expect(heard).toEqual([1, 2, 3, 4])
  })
})

describe('schedule', () => {
  const manifest = { schedule: { sampler: 'euler' as const, times: [0, 0.3, 0.7], anchoredNoise: 0.7 } }

  it("takes the package's own times and closes them with 1", () => {
    expect(samplingTimes(manifest)).toEqual([0, 0.3, 0.7, 1])
  })

  it('spreads a given number of steps evenly', () => {
    expect(samplingTimes(manifest, 4)).toEqual([0, 0.25, 0.5, 0.75, 1])
  })

  it('refuses a number of steps that cannot be', () => {
    expect(() => samplingTimes(manifest, 0)).toThrow('0 denoising steps; 1 to 100 are accepted')
    expect(() => samplingTimes(manifest, 2.5)).toThrow('2.5 denoising steps')
  })
})
