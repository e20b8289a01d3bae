import { describe, expect, it } from 'vitest'
import { halveChunk } from '../../../generator/denoise/half-size.ts'
import { padSize } from '../../../generator/denoise/pixel-tensor.ts'

const full = padSize(140, 70, 32)
const plane = full.paddedWidth * full.paddedHeight
const planes = (count: number, value: (at: number) => number) =>
  Float32Array.from({ length: count * plane }, (_, at) => value(at))
const dims = (channels: number) => [1, 1, channels, full.paddedHeight, full.paddedWidth]

const feeds = {
  control: { data: planes(5, (at) => at % 7), dims: dims(5) },
  context: { data: planes(3, () => 0.25), dims: dims(3) },
  context_control: { data: planes(3, () => -0.5), dims: dims(3) },
  place: { data: Float32Array.of(0, 0, full.paddedWidth / 140, full.paddedHeight / 70, 0.4), dims: [1, 5] },
  light: { data: Float32Array.of(1, 0), dims: [1, 2] },
}

describe('a step at half the width and height', () => {
  const half = halveChunk(full, feeds, 32)
  const cells = half.size.paddedWidth * half.size.paddedHeight

  it('has planes of half the padded size, themselves padded for the network', () => {
    expect([full.paddedWidth, full.paddedHeight]).toEqual([160, 96])
    expect([half.size.paddedWidth, half.size.paddedHeight]).toEqual([96, 64])
    expect(half.feeds.control!.dims).toEqual([1, 1, 5, 64, 96])
    expect(half.feeds.control!.data[0]).toBeCloseTo((0 + 1 + (160 % 7) + (161 % 7)) / 4)
  })

  it('keeps an even plane as it is, padding included, and what says the look', () => {
    expect(new Set(half.feeds.context!.data as Float32Array)).toEqual(new Set([0.25]))
    expect(half.feeds.light).toBe(feeds.light)
  })

  it('says of the same frame that the tensor reaches further beyond it', () => {
    const [, , width, height, horizon] = half.feeds.place!.data as Float32Array
    expect(width).toBeCloseTo((2 * 96) / 140)
    expect(height).toBeCloseTo((2 * 64) / 70)
    expect(horizon).toBeCloseTo(0.4)
  })

  it('leaves noise its variance', () => {
    let seed = 1
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return seed / 2 ** 32
    }
    const noise = planes(3, () => Math.sqrt(12) * (random() - 0.5))
    const small = half.shrinkNoise(noise).filter((_, at) => at % 96 < 80 && Math.floor((at % cells) / 96) < 48)
    const variance = small.reduce((sum, value) => sum + value * value, 0) / small.length
    expect(variance).toBeGreaterThan(0.95)
    expect(variance).toBeLessThan(1.05)
  })

  it('gives an estimate back four times as large', () => {
    const large = half.enlargeEstimate(Float32Array.from({ length: 3 * cells }, (_, at) => at))
    expect(large).toHaveLength(3 * plane)
    const at = (x: number, y: number) => large[plane + y * full.paddedWidth + x]
    expect([at(10, 20), at(11, 20), at(10, 21), at(11, 21)]).toEqual(new Array(4).fill(cells + 10 * 96 + 5))
  })
})
