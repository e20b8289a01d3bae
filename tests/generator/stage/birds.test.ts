import { describe, expect, it } from 'vitest'
import { BIRD } from '../../../generator/stage/actors/bird.ts'
import { FLOCK } from '../../../generator/stage/actors/flock.ts'
import { birdFeet, birdStride } from '../../../generator/stage/actors/perched-bird.ts'
import type { Vec3 } from '../../../generator/stage/vector.ts'
import { SMALL, stageOf } from './shots.ts'

describe('a bird on its feet', () => {
  it('walks without sliding', () => {
    for (const shape of [BIRD, FLOCK.duck!, FLOCK.flamingo!]) {
      const touched: (Vec3 | null)[] = []
      const cycle = birdStride(shape, 1, 'walk')
      for (let distance = 0; distance < 3 * cycle; distance += cycle / 500) {
        const pose = { action: 'walk', distance, time: distance, speed: 1, yaw: 0.35 } as const
        for (const [foot, { at, planted }] of birdFeet(shape, 1, pose).entries()) {
          const world: Vec3 = [at[0] + distance, at[1], at[2]]
          const before = touched[foot]
          if (planted && before) expect(Math.hypot(...world.map((w, k) => w - before[k]!))).toBeLessThan(1e-9)
          touched[foot] = planted ? (before ?? world) : null
        }
      }
    }
  })

  it('is on the ground, and in the air when it flies', async () => {
    const lowest = async (action: 'walk' | 'fly') => {
      const frame = (await stageOf({ place: 'meadow', concept: 'duck', action }, SMALL)).frame(24)
      return Math.floor(frame.subject.lastIndexOf(1) / frame.width)
    }
    expect(await lowest('walk')).toBeGreaterThan(await lowest('fly'))
  })
})
