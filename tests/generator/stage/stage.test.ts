import { describe, expect, it } from 'vitest'
import { STAGED_CAMERA_MOVES, STAGED_PLACES } from '../../../models/cast/concepts.ts'
import { SMALL, stageOf } from './shots.ts'

describe('the stage', () => {
  it('gives the same bytes for the same plan and seed', async () => {
    const first = (await stageOf({}, SMALL)).frame(20)
    const second = (await stageOf({}, SMALL)).frame(20)
    expect(second).toEqual(first)
  })

  it('gives another world for another seed', async () => {
    const first = (await stageOf({}, SMALL, 1)).frame(0)
    const second = (await stageOf({}, SMALL, 2)).frame(0)
    expect(second.rgba).not.toEqual(first.rgba)
  })

  it('gives a frame asked for alone as it comes in sequence', async () => {
    const request = { camera: { move: 'dolly-in' }, weather: { kind: 'rain', intensity: 0.7 } } as const
    const sequence = await stageOf(request, SMALL)
    for (let k = 0; k < 12; k++) sequence.frame(k)
    expect((await stageOf(request, SMALL)).frame(12)).toEqual(sequence.frame(12))
  })

  it('has as many frames as the shot lasts, and refuses others by number', async () => {
    const staged = await stageOf({ seconds: 2 }, SMALL)
    expect(staged.frames).toBe(48)
    expect(() => staged.frame(48)).toThrow('there is no frame 48; this shot has frames 0 to 47')
  })

  it('moves between frames', async () => {
    const staged = await stageOf({}, SMALL)
    expect(staged.frame(1).rgba).not.toEqual(staged.frame(0).rgba)
  })

  it('covers every pixel with opaque colour, in every place and every camera move', async () => {
    const requests = [
      ...STAGED_PLACES.map((place) => ({ place, camera: {} })),
      ...STAGED_CAMERA_MOVES.map((move) => ({ place: 'street' as const, camera: { move } })),
    ]
    for (const request of requests) {
      const frame = (await stageOf(request, { width: 96, height: 54 })).frame(47)
      expect(frame.rgba.length).toBe(96 * 54 * 4)
      for (let i = 3; i < frame.rgba.length; i += 4) {
        if (frame.rgba[i] !== 255) expect.fail(`${JSON.stringify(request)}: a hole`)
      }
    }
  })

  it('stages an empty place when nobody is named', async () => {
    const frame = (await stageOf({ concept: null }, SMALL)).frame(0)
    expect(Math.max(...frame.subject)).toBe(0)
  })

  it('says what it has when a place or concept is beyond it', async () => {
    await expect(stageOf({ concept: 'basilisk' }, SMALL)).rejects.toThrow('the stage has no "basilisk"')
  })
})
