import { describe, expect, it } from 'vitest'
import type { ControlFrame } from '../../../generator/stage/control-frame.ts'
import { breachLift, leapLift } from '../../../generator/stage/flight.ts'
import { SMALL, stageOf } from './shots.ts'

const rowsOf = (frame: ControlFrame) => {
  const rows = new Set<number>()
  frame.subject.forEach((subject, i) => {
    if (subject > 0) rows.add(Math.floor(i / frame.width))
  })
  return { top: Math.min(...rows), bottom: Math.max(...rows), tall: rows.size }
}

const isBlue = (frame: ControlFrame, i: number) => frame.rgba[4 * i + 2]! > frame.rgba[4 * i]! + 12

describe('the sea', () => {
  it('lies around a boat, which keeps to its surface', async () => {
    for (const place of ['beach', 'coast'] as const) {
      const frame = (await stageOf({ place, concept: 'boat', action: 'drive' }, SMALL)).frame(24)
      const { bottom } = rowsOf(frame)
      const hull = frame.subject.lastIndexOf(1)
      expect(isBlue(frame, hull + 3 * frame.width), `${place}, row ${bottom}`).toBe(true)
      expect(frame.depth[hull + frame.width]! - frame.depth[hull]!).toBeLessThan(12)
    }
  })

  it('hides the lower part of who swims in it, and no part of who stands on the beach', async () => {
    const tall = async (action: 'swim' | 'stand') =>
      rowsOf((await stageOf({ place: 'beach', concept: 'dog', action }, SMALL)).frame(24)).tall
    expect((await tall('swim')) / (await tall('stand'))).toBeLessThan(0.75)
  })

  it('lets a dolphin leap out of it and dive back', async () => {
    const staged = await stageOf({ place: 'beach', concept: 'dolphin', action: 'jump', seconds: 4 }, SMALL)
    const seen = Array.from({ length: 16 }, (_, n) => staged.frame(n * 3).subject.filter((one) => one > 0).length)
    expect(Math.max(...seen)).toBeGreaterThan(100)
    expect(Math.min(...seen)).toBe(0)
  })
})

describe('a jump', () => {
  const moments = Array.from({ length: 880 }, (_, n) => leapLift(n / 1000))

  it('begins with at least three frames of gathering at 24 a second and ends by giving way', () => {
    const leaves = moments.findIndex(({ up }) => up > 0)
    expect(leaves / 1000).toBeGreaterThanOrEqual(3 / 24)
    expect(Math.max(...moments.slice(0, leaves).map(({ press }) => press))).toBeGreaterThan(0.9)
    const lands = moments.findLastIndex(({ up }) => up > 0)
    expect(Math.max(...moments.slice(lands).map(({ press }) => press))).toBeGreaterThan(0.5)
  })

  it('never presses what is in the air', () => {
    for (const { up, press } of moments) expect(Math.min(up, press)).toBe(0)
  })

  it('of a fish rises where it points up and falls where it points down', () => {
    for (let time = 0; time < 1.9; time += 0.01) {
      const climb = breachLift(time + 1e-4).up - breachLift(time).up
      if (Math.abs(climb) > 1e-4) expect(Math.sign(climb)).toBe(Math.sign(breachLift(time).steep))
    }
  })
})
