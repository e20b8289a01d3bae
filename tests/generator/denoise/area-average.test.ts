import { describe, expect, it } from 'vitest'
import { areaAverage } from '../../../generator/denoise/area-average.ts'
import { denoisedSize, shrinkControl } from '../../../generator/denoise/shrink.ts'
import { paintedShot } from './painted-shot.ts'

describe('the area average', () => {
  it('averages whole blocks exactly', () => {
    const pixels = Uint8Array.of(0, 10, 20, 30, 40, 50, 60, 70)
    expect([...areaAverage(pixels, 1, { width: 4, height: 2 }, { width: 2, height: 1 })]).toEqual([25, 45])
  })

  it('shares out a pixel that two cells cover', () => {
    const averages = areaAverage(Uint8Array.of(0, 90, 30), 1, { width: 3, height: 1 }, { width: 2, height: 1 })
    expect(averages[0]).toBeCloseTo(30, 4)
    expect(averages[1]).toBeCloseTo(50, 4)
  })

  it('keeps the mean of the picture, whatever the sizes', () => {
    const { rgba } = paintedShot(71, 43, 1).frame(0)
    const small = areaAverage(rgba, 4, { width: 71, height: 43 }, { width: 32, height: 18 })
    const mean = (values: Iterable<number>, count: number) => Array.from(values).reduce((a, b) => a + b, 0) / count
    expect(mean(small, small.length)).toBeCloseTo(mean(rgba, rgba.length), 2)
  })
})

describe('the control frame made smaller', () => {
  it('keeps its shape below the limit of pixels', () => {
    expect(denoisedSize(640, 360, 245_760)).toEqual({ width: 640, height: 360 })
    const { width, height } = denoisedSize(1920, 1080, 245_760)
    expect(width * height).toBeLessThanOrEqual(245_760)
    expect(width / height).toBeCloseTo(16 / 9, 1)
  })

  it('counts surfaces in the smaller texels, so that neighbours still differ by about one', () => {
    const small = shrinkControl(paintedShot(120, 60, 1).frame(0), 40, 20)
    for (let x = 1; x < 40; x++) expect(small.surface[2 * x]! - small.surface[2 * (x - 1)]!).toBe(1)
    for (let y = 1; y < 20; y++) expect(small.surface[80 * y + 1]! - small.surface[80 * (y - 1) + 1]!).toBe(1)
  })
})
