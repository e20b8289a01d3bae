import { describe, expect, it } from 'vitest'
import { composeFrames } from '../../../generator/clip/compose.ts'
import { timelineOf } from '../../../generator/clip/timeline.ts'
import type { Shot } from '../../../models/contract/shot-plan.ts'
import { aPlan } from '../a-plan.ts'

const width = 20

/** A grey shot whose level is 100 × (its index + 1); the first byte of a row tells where it comes from. */
async function* greyShot(index: number, frames: number, closed: number[]): AsyncGenerator<Uint8Array> {
  try {
    for (let frame = 0; frame < frames; frame++) yield new Uint8Array(width * 3).fill(100 * (index + 1))
  } finally {
    closed.push(index)
  }
}

async function composed(transitions: Shot['transition'][], closed: number[] = []): Promise<Uint8Array[]> {
  const timeline = timelineOf(aPlan({ shots: transitions.map((transition) => ({ transition })) }))
  const frames: Uint8Array[] = []
  for await (const frame of composeFrames(timeline, width, (index) => greyShot(index, 12, closed))) frames.push(frame)
  expect(frames).toHaveLength(timeline.frames)
  return frames
}

const first = { kind: 'cut', seconds: 0 } as const
const levels = (frames: Uint8Array[]) => frames.map((frame) => frame[0]!)

describe('the cut', () => {
  it('leaves frames outside of transitions untouched', async () => {
    expect(levels(await composed([first, first]))).toEqual([...Array(12).fill(100), ...Array(12).fill(200)])
  })

  it('dissolves from one shot to the next without a jump', async () => {
    const seen = levels(await composed([first, { kind: 'dissolve', seconds: 0.5 }]))
    expect(seen).toHaveLength(24)
    expect(seen.slice(0, 9)).toEqual(Array(9).fill(100))
    expect(seen.slice(15)).toEqual(Array(9).fill(200))
    const between = seen.slice(8, 16)
    for (let at = 1; at < between.length; at++) expect(between[at]!).toBeGreaterThan(between[at - 1]!)
  })

  it('fades out of one shot and into the next, and is black or white between', async () => {
    const black = levels(await composed([first, { kind: 'fade-black', seconds: 0.5 }]))
    expect(Math.min(...black)).toBe(Math.min(black[11]!, black[12]!))
    expect(Math.min(...black)).toBeLessThan(10)
    expect(black[8]).toBe(100)
    expect(black[16]).toBe(200)
    const white = levels(await composed([first, { kind: 'fade-white', seconds: 0.5 }]))
    expect(Math.max(...white)).toBeGreaterThan(245)
  })

  it('fades the first shot in', async () => {
    const seen = levels(await composed([{ kind: 'fade-black', seconds: 0.5 }]))
    expect(seen[0]).toBeLessThan(10)
    expect(seen.slice(6)).toEqual(Array(6).fill(100))
  })

  it('wipes from the left', async () => {
    const frames = await composed([first, { kind: 'wipe', seconds: 0.5 }])
    const middle = frames[12]!
    expect(middle[0]).toBe(200)
    expect(middle[3 * (width - 1)]).toBe(100)
  })

  it('mixes the moving shot with the held edge of the other', async () => {
    const timeline = timelineOf(aPlan({ shots: [{}, { transition: { kind: 'dissolve', seconds: 0.5 } }] }))
    async function* counted(index: number) {
      for (let frame = 0; frame < 12; frame++) yield new Uint8Array(width * 3).fill(index === 0 ? frame : 100)
    }
    const seen: number[] = []
    for await (const frame of composeFrames(timeline, width, counted)) seen.push(frame[0]!)
    expect(seen.slice(0, 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(seen.slice(15)).toEqual(Array(9).fill(100))
  })

  it('closes every shot when it has been seen, and when the clip is left early', async () => {
    const closed: number[] = []
    await composed([first, { kind: 'dissolve', seconds: 0.5 }, first], closed)
    expect(closed).toEqual([0, 1, 2])
    const timeline = timelineOf(aPlan({ shots: [{}, {}] }))
    const left: number[] = []
    for await (const _ of composeFrames(timeline, width, (index) => greyShot(index, 12, left))) break
    expect(left).toEqual([0])
  })

  it('says which shot is too short', async () => {
    const timeline = timelineOf(aPlan({ shots: [{}, {}] }))
    const reading = async () => {
      for await (const frame of composeFrames(timeline, width, (index) => greyShot(index, 12 - index, [])))
        expect(frame).toBeDefined()
    }
    await expect(reading()).rejects.toThrow('shot 2 has fewer frames than its plan')
  })
})
