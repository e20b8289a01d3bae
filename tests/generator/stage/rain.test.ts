import { describe, expect, it } from 'vitest'
import { type FallView, paintFall } from '../../../generator/stage/rain.ts'
import { SMALL, stageOf } from './shots.ts'

const camera = { x: 0, y: 1, z: -5, f: 300, cx: 160, cy: 72 }

function fallen(time: number, more: Partial<FallView> = {}): Uint8Array {
  const out = new Uint8Array(320 * 180)
  const fall = { kind: 'rain', intensity: 0.6 } as const
  paintFall(out, { width: 320, height: 180, camera, rest: camera, distance: 5, fall, seed: 3, time, ...more })
  return out
}

function correlation(a: Uint8Array, b: Uint8Array): number {
  const mean = (field: Uint8Array) => field.reduce((sum, value) => sum + value, 0) / field.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    ab += (a[i]! - ma) * (b[i]! - mb)
    aa += (a[i]! - ma) ** 2
    bb += (b[i]! - mb) ** 2
  }
  return ab / Math.sqrt(aa * bb)
}

describe('what falls', () => {
  it('goes on from moment to moment without a jump', () => {
    for (const time of [0, 0.333, 1, 7.77, 30]) {
      expect(correlation(fallen(time), fallen(time + 1 / 2000))).toBeGreaterThan(0.9)
    }
  })

  it('does not jump when the camera zooms', () => {
    const zoomed = { ...camera, f: camera.f * 1.002 }
    expect(correlation(fallen(2), fallen(2, { camera: zoomed }))).toBeGreaterThan(0.8)
  })

  it('is another field a frame later', () => {
    expect(correlation(fallen(1), fallen(1 + 1 / 24))).toBeLessThan(0.5)
  })

  it('falls in rain, storm and snow, and in no other weather', async () => {
    for (const [kind, falls] of [
      ['rain', true],
      ['storm', true],
      ['snow', true],
      ['clear', false],
      ['mist', false],
    ] as const) {
      const { particles } = (await stageOf({ weather: { kind, intensity: 0.6 } }, SMALL)).frame(5)
      expect(
        particles.some((value) => value > 0),
        kind,
      ).toBe(falls)
    }
  })

  it('is never drawn into the picture', async () => {
    const clear = (await stageOf({}, SMALL)).frame(5)
    const rainy = (await stageOf({ weather: { kind: 'rain', intensity: 1 } }, SMALL)).frame(5)
    expect(rainy.rgba).toEqual(clear.rgba)
  })
})
