import { describe, expect, it } from 'vitest'
import { type NoiseSource, writeNoise } from '../../../generator/denoise/noise.ts'

const [width, height] = [256, 144]
const pixels = width * height
const source: NoiseSource = { seed: 7, shotId: 'shot-1', anchored: 0.7 }

/** A wall that covers the frame, shifted to the left by whole texels. */
function wall(shift = 0, layerIndex = 1) {
  const layer = new Uint8Array(pixels).fill(layerIndex)
  const surface = new Int16Array(2 * pixels)
  for (let pixel = 0; pixel < pixels; pixel++) {
    surface[2 * pixel] = (pixel % width) + shift - 50
    surface[2 * pixel + 1] = Math.floor(pixel / width) - 20
  }
  return { width, height, layer, surface }
}

function noise(from: Partial<NoiseSource> = {}, frame = wall(), index = 0): Float32Array {
  const into = new Float32Array(3 * pixels)
  writeNoise({ ...source, ...from }, frame, index, into, 0)
  return into
}

const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Correlation of two fields of mean 0 and variance 1. */
const correlation = (a: Float32Array, b: Float32Array) => mean(a.map((value, index) => value * b[index]!))

/** The part of both fields that shows the same wall, `shift` texels apart. */
function overlap(a: Float32Array, b: Float32Array, shift: number): [Float32Array, Float32Array] {
  const inside = Array.from(a.keys()).filter((index) => index % width < width - shift)
  return [Float32Array.from(inside, (index) => a[index + shift]!), Float32Array.from(inside, (index) => b[index]!)]
}

describe('noise', () => {
  it('has mean 0 and variance 1, in each channel and at each share that sticks', () => {
    for (const anchored of [0, 0.7, 1]) {
      const values = noise({ anchored })
      for (let channel = 0; channel < 3; channel++) {
        const plane = values.subarray(channel * pixels, (channel + 1) * pixels)
        expect(Math.abs(mean(plane))).toBeLessThan(0.02)
        expect(Math.abs(correlation(plane, plane) - 1)).toBeLessThan(0.03)
      }
    }
  })

  it('has the tails of a normal distribution', () => {
    const values = noise()
    const share = (bound: number) => values.filter((value) => Math.abs(value) > bound).length / values.length
    expect(share(1)).toBeCloseTo(0.3173, 2)
    expect(share(2)).toBeCloseTo(0.0455, 2)
    expect(share(3)).toBeGreaterThan(0.0015)
  })

  it('has neighbours and channels that do not know of each other', () => {
    const values = noise()
    const red = values.subarray(0, pixels)
    expect(Math.abs(correlation(red.subarray(0, pixels - 1), red.subarray(1)))).toBeLessThan(0.02)
    expect(Math.abs(correlation(red.subarray(0, pixels - width), red.subarray(width)))).toBeLessThan(0.02)
    expect(Math.abs(correlation(red, values.subarray(pixels, 2 * pixels)))).toBeLessThan(0.02)
    expect(Math.abs(correlation(values.subarray(pixels, 2 * pixels), values.subarray(2 * pixels)))).toBeLessThan(0.02)
  })

  it('moves with the surface by its share of the variance', () => {
    const [before, after] = overlap(noise({}, wall(0), 0), noise({}, wall(9), 1), 9)
    expect(correlation(before, after)).toBeCloseTo(0.7, 1)
    const [fixed, moved] = overlap(noise({ anchored: 1 }, wall(0), 0), noise({ anchored: 1 }, wall(9), 1), 9)
    expect(moved).toEqual(fixed)
  })

  it('changes with the seed, the shot, the layer and the frame, and with nothing else', () => {
    const field = noise()
    expect(noise()).toEqual(field)
    expect(Math.abs(correlation(field, noise({ seed: 8 })))).toBeLessThan(0.02)
    expect(Math.abs(correlation(field, noise({ shotId: 'shot-2' })))).toBeLessThan(0.02)
    expect(Math.abs(correlation(field, noise({}, wall(0, 2), 1)))).toBeLessThan(0.02)
    expect(correlation(field, noise({}, wall(), 1))).toBeCloseTo(0.7, 1)
  })
})
