import { describe, expect, it } from 'vitest'
import { SMALL, stageOf } from './shots.ts'

describe('a bird on its feet', () => {
  it('is on the ground, and in the air when it flies', async () => {
    const lowest = async (action: 'walk' | 'fly') => {
      const frame = (await stageOf({ place: 'meadow', concept: 'duck', action }, SMALL)).frame(24)
      return Math.floor(frame.subject.lastIndexOf(1) / frame.width)
    }
    expect(await lowest('walk')).toBeGreaterThan(await lowest('fly'))
  })
})
