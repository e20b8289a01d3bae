import { describe, expect, it } from 'vitest'
import { padSize, readColours, writeColours } from '../../../generator/denoise/pixel-tensor.ts'
import { shrinkControl } from '../../../generator/denoise/shrink.ts'
import { upsampleFrame } from '../../../generator/denoise/upsample.ts'
import { paintedShot } from './painted-shot.ts'

const cell = 16
const fullSize = { width: 300, height: 170 }
const full = paintedShot(fullSize.width, fullSize.height, 1).frame(0)
const small = shrinkControl(full, 150, 85)
const size = padSize(150, 85, 32)
const plane = size.paddedWidth * size.paddedHeight
const cells = plane / (cell * cell)

/** A grid that is the same in every cell. */
function evenGrid(matrix: number[]): Float32Array {
  return Float32Array.from({ length: 12 * cells }, (_, index) => matrix[Math.floor(index / cells)]!)
}

/** The animatic that the network saw, recoloured by the function, as a tensor. */
function pictureOf(recolour: (rgb: number[]) => number[]): Float32Array {
  const tensor = new Float32Array(3 * plane)
  writeColours(small.rgba, 4, size, tensor, 0)
  for (let place = 0; place < plane; place++) {
    const rgb = recolour([0, 1, 2].map((channel) => tensor[channel * plane + place]!))
    for (const [channel, value] of rgb.entries()) tensor[channel * plane + place] = value
  }
  return tensor
}

describe('a frame that is rebuilt at full size', () => {
  it('is the animatic, bit for bit, when the network returns its control picture', () => {
    const frame = { x: pictureOf((rgb) => rgb), grid: new Float32Array(12 * cells), small: small.rgba }
    const rgb = upsampleFrame(frame, size, cell, full.rgba, fullSize)
    for (let pixel = 0; pixel < fullSize.width * fullSize.height; pixel++) {
      if (rgb[3 * pixel] !== full.rgba[4 * pixel]) throw new Error(`pixel ${pixel} differs`)
    }
    expect(rgb[1]).toBe(full.rgba[1])
    expect(rgb[2]).toBe(full.rgba[2])
  })

  it('takes its colours from the grid applied to the sharp animatic', () => {
    // Red becomes a quarter of green plus 0.1; green and blue stay.
    const matrix = [-1, 0.25, 0, 0.1, 0, 0, 0, 0, 0, 0, 0, 0]
    const x = pictureOf(([, g, b]) => [0.25 * g! + 0.1, g!, b!])
    const rgb = upsampleFrame({ x, grid: evenGrid(matrix), small: small.rgba }, size, cell, full.rgba, fullSize)
    for (const pixel of [0, 777, 25_000, 50_999]) {
      const green = full.rgba[4 * pixel + 1]!
      expect(Math.abs(rgb[3 * pixel]! - (0.25 * (green / 127.5 - 1) + 0.1 + 1) * 127.5)).toBeLessThan(0.6)
      expect(rgb[3 * pixel + 1]).toBe(green)
    }
  })

  it('adds what the network drew beyond the grid', () => {
    const x = pictureOf(([r, g, b]) => [r! + 0.2, g!, b!])
    const rgb = upsampleFrame(
      { x, grid: new Float32Array(12 * cells), small: small.rgba },
      size,
      cell,
      full.rgba,
      fullSize,
    )
    for (const pixel of [5, 30_000]) {
      expect(Math.abs(rgb[3 * pixel]! - Math.min(255, full.rgba[4 * pixel]! + 25.5))).toBeLessThan(0.6)
    }
  })

  it('does not bring back detail of the animatic that the network left out', () => {
    const flat = new Float32Array(3 * plane).fill(0.5)
    const rgb = upsampleFrame(
      { x: flat, grid: new Float32Array(12 * cells), small: small.rgba },
      size,
      cell,
      full.rgba,
      fullSize,
    )
    const roughness = (bytes: ArrayLike<number>, stride: number) => {
      let sum = 0
      for (let pixel = 1; pixel < fullSize.width * fullSize.height; pixel++) {
        sum += Math.abs(bytes[stride * pixel]! - bytes[stride * (pixel - 1)]!)
      }
      return sum
    }
    expect(roughness(rgb, 3)).toBeLessThan(0.1 * roughness(full.rgba, 4))
  })
})

describe('pixel tensors', () => {
  it('give every byte back as it was', () => {
    const tensor = new Float32Array(3 * plane)
    writeColours(small.rgba, 4, size, tensor, 0)
    const rgb = readColours(tensor, 0, size)
    expect([...rgb.subarray(0, 300)]).toEqual([...small.rgba.subarray(0, 400)].filter((_, index) => index % 4 < 3))
  })
})
