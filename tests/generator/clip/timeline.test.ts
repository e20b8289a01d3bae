import { describe, expect, it } from 'vitest'
import { shotAt, timelineOf } from '../../../generator/clip/timeline.ts'
import { aPlan } from '../a-plan.ts'

const cut = { transition: { kind: 'cut', seconds: 0 } } as const
const dissolve = { transition: { kind: 'dissolve', seconds: 0.5 } } as const
const fade = { transition: { kind: 'fade-black', seconds: 0.5 } } as const

describe('the timeline', () => {
  it('puts cuts end to end', () => {
    const { shots, frames } = timelineOf(aPlan({ shots: [cut, cut, cut] }))
    expect(shots.map(({ start }) => start)).toEqual([0, 12, 24])
    expect(frames).toBe(36)
  })

  it('lasts as long as its shots, whatever leads from one to the next', () => {
    const { shots, frames } = timelineOf(aPlan({ shots: [cut, dissolve, fade] }))
    expect(shots.map(({ start }) => start)).toEqual([0, 12, 24])
    expect(frames).toBe(36)
    expect(shots[1]!.entry).toEqual({ kind: 'dissolve', frames: 6, before: 3 })
  })

  it('takes at most half of either shot for a transition', () => {
    const long = { transition: { kind: 'dissolve', seconds: 3 } } as const
    const { shots } = timelineOf(aPlan({ shots: [{ ...cut, durationSeconds: 0.5 }, long] }))
    expect(shots[1]!.entry).toEqual({ kind: 'dissolve', frames: 6, before: 3 })
  })

  it('has nothing to dissolve from before the first shot', () => {
    const { shots } = timelineOf(aPlan({ shots: [dissolve] }))
    expect(shots[0]).toEqual({ index: 0, start: 0, frames: 12, entry: null })
  })

  it('knows the shot that is mainly seen at each frame', () => {
    const timeline = timelineOf(aPlan({ shots: [cut, dissolve] }))
    expect(shotAt(timeline, 0)).toEqual({ index: 0, frame: 0 })
    expect(shotAt(timeline, 11)).toEqual({ index: 0, frame: 11 })
    expect(shotAt(timeline, 12)).toEqual({ index: 1, frame: 0 })
    expect(shotAt(timeline, 23)).toEqual({ index: 1, frame: 11 })
  })
})
