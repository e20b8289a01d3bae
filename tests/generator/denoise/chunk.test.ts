import { describe, expect, it } from 'vitest'
import { chunkSpans, layOutChunk } from '../../../generator/denoise/chunk.ts'
import { padSize } from '../../../generator/denoise/pixel-tensor.ts'
import { paintedShot } from './painted-shot.ts'

const noise = { seed: 1, shotId: 'shot-1', anchored: 0.7 }

describe('a chunk', () => {
  it('covers the shot without gap or overlap', () => {
    expect(chunkSpans(19, 8)).toEqual([
      { first: 0, count: 8 },
      { first: 8, count: 8 },
      { first: 16, count: 3 },
    ])
  })

  it('lies across no frame at which the look changes', () => {
    expect(chunkSpans(19, 8, [0, 10])).toEqual([
      { first: 0, count: 8 },
      { first: 8, count: 2 },
      { first: 10, count: 8 },
      { first: 18, count: 1 },
    ])
  })

  it('repeats the last column and row into the padding', () => {
    const size = padSize(33, 20, 32)
    expect(size).toEqual({ width: 33, height: 20, paddedWidth: 64, paddedHeight: 32 })
    const { control, place } = layOutChunk(paintedShot(33, 20, 8), { first: 0, count: 8 }, size, 8, noise)
    const at = (x: number, y: number) => control[y * 64 + x]
    expect(at(63, 5)).toBe(at(32, 5))
    expect(at(7, 31)).toBe(at(7, 19))
    expect([...place]).toEqual([0, 0, Math.fround(64 / 33), Math.fround(32 / 20), Math.fround(0.6)])
  })

  it('repeats the last frame of a short chunk, and shows that frame once', () => {
    const size = padSize(32, 32, 32)
    const chunk = layOutChunk(paintedShot(32, 32, 10), { first: 8, count: 2 }, size, 8, noise)
    const frame = (slot: number) => chunk.control.subarray(slot * 5 * 1024, (slot + 1) * 5 * 1024)
    expect(frame(7)).toEqual(frame(1))
    expect(frame(1)).not.toEqual(frame(0))
    expect(chunk.full).toHaveLength(2)
  })

  it('has noise of its own in every frame', () => {
    const size = padSize(32, 32, 32)
    const chunk = layOutChunk(paintedShot(32, 32, 8), { first: 0, count: 8 }, size, 8, noise)
    const plane = 3 * 1024
    expect(chunk.noise.subarray(0, plane)).not.toEqual(chunk.noise.subarray(plane, 2 * plane))
    const mean = chunk.noise.reduce((sum, value) => sum + value, 0) / chunk.noise.length
    expect(Math.abs(mean)).toBeLessThan(0.05)
  })

  it('has a thumbnail of the middle frame at 32 × 18', () => {
    const size = padSize(64, 36, 32)
    const shot = paintedShot(64, 36, 8)
    const { thumbnail } = layOutChunk(shot, { first: 0, count: 8 }, size, 8, noise)
    expect(thumbnail).toHaveLength(4 * 18 * 32)
    const { rgba } = shot.frame(4)
    const block = [0, 1, 64, 65].map((pixel) => rgba[4 * pixel]!)
    expect(thumbnail[0]).toBeCloseTo(block.reduce((a, b) => a + b) / 4 / 127.5 - 1, 5)
  })
})
