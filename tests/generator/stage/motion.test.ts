import { describe, expect, it } from 'vitest'
import { fallLift, throwLift } from '../../../generator/stage/flight.ts'
import { wrapAround } from '../../../generator/stage/motion.ts'
import { followPath } from '../../../generator/stage/subject-path.ts'
import { STAGED_PLACES } from '../../../models/cast/concepts.ts'
import { SMALL, stageOf } from './shots.ts'

/** Where nothing moves by itself; candle light is not of the stage. */
const STILL: readonly string[] = ['baroque-room']

describe('motion', () => {
  it('goes on in the places themselves when nobody acts', async () => {
    for (const place of STAGED_PLACES.filter((name) => !STILL.includes(name))) {
      const staged = await stageOf({ place, concept: null }, SMALL)
      expect(staged.frame(30).rgba, place).not.toEqual(staged.frame(0).rgba)
    }
  })

  it('wraps a place into its range', () => {
    expect(wrapAround(7, 2, 5)).toBe(4)
    expect(wrapAround(-1, 0, 4)).toBe(3)
  })

  it('what is thrown rises, falls and leaps lower each time', () => {
    const heights = Array.from({ length: 400 }, (_, n) => throwLift(n / 100).up)
    const tops = heights.filter((up, n) => n > 0 && up > heights[n - 1]! && up >= (heights[n + 1] ?? Infinity))
    expect(tops.length).toBeGreaterThanOrEqual(3)
    expect([...tops].sort((a, b) => b - a)).toEqual(tops)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0)
    expect(throwLift(20).up).toBe(0)
    expect(fallLift(1.1).up).toBeCloseTo(0)
  })

  it('a circle comes back to where it began and faces the other way half-way', () => {
    const around = 2 * Math.PI * 0.2 * 10
    expect(followPath('circle', around, 10, 1).along).toBeCloseTo(0)
    expect(followPath('circle', around, 10, 1).away).toBeCloseTo(0)
    expect(followPath('circle', around / 2, 10, 1).back).toBe(true)
  })

  it('a zigzag is longer than the straight way and its steps go as far as the body', () => {
    const [size, room] = [1, 10]
    const at = (stage: number) => followPath('zigzag', stage, room, size)
    let walked = 0
    for (let stage = 0; stage < 5; stage += 0.01) {
      const [a, b] = [at(stage), at(stage + 0.01)]
      walked += Math.hypot(b.along - a.along, b.away - a.away)
    }
    expect(at(5).walked / walked).toBeGreaterThan(0.96)
    expect(at(5).walked / walked).toBeLessThan(1.04)
  })
})
