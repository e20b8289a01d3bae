import { describe, expect, it } from 'vitest'
import type { ControlFrame } from '../../../generator/stage/control-frame.ts'
import { STAGED_PLACES } from '../../../models/cast/concepts.ts'
import { stageOf } from './shots.ts'

const SIZES = [
  { width: 160, height: 90 },
  { width: 90, height: 160 },
  { width: 120, height: 120 },
  { width: 128, height: 96 },
]

function boxOf(frame: ControlFrame) {
  const box = { left: frame.width, right: -1, top: frame.height, bottom: -1 }
  for (let y = 0; y < frame.height; y++) {
    for (let x = 0; x < frame.width; x++) {
      if (frame.subject[y * frame.width + x] === 0) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box
}

/** Pixels that differ where neither frame has its subject, nor the soft edge of it. */
function differing(one: ControlFrame, other: ControlFrame): number[] {
  const near = (frame: ControlFrame, at: number) =>
    [-1, 0, 1].some((dy) => [-1, 0, 1].some((dx) => (frame.subject[at + dy * frame.width + dx] ?? 0) > 0))
  return Array.from(one.subject.keys()).filter((at) => {
    const differs = [0, 1, 2].some((n) => one.rgba[4 * at + n] !== other.rgba[4 * at + n])
    return differs && !near(one, at) && !near(other, at)
  })
}

describe('composition', () => {
  const isInside = async (request: Parameters<typeof stageOf>[0], size: { width: number; height: number }) => {
    const box = boxOf((await stageOf(request, size)).frame(24))
    const inside = box.left > 0 && box.right < size.width - 1 && box.top > 0 && box.bottom < size.height - 1
    expect(inside, `${JSON.stringify({ ...request, ...size })}: ${JSON.stringify(box)}`).toBe(true)
  }
  for (const framing of ['wide', 'medium'] as const) {
    it(`crops nobody in a ${framing} at mid-shot, in any place and aspect`, async () => {
      for (const place of STAGED_PLACES) {
        for (const size of SIZES) {
          for (const [concept, action] of [
            ['fox', 'run'],
            ['runner', 'walk'],
            ['bird', 'fly'],
          ] as const) {
            await isInside({ place, concept, action, camera: { framing } }, size)
          }
        }
      }
    })
  }

  it('gives the fox 20 to 28 % of the height of a wide and 45 to 60 % of a medium', async () => {
    const share = async (framing: 'wide' | 'medium') => {
      const box = boxOf(
        (await stageOf({ action: 'stand', camera: { framing } }, { width: 640, height: 360 })).frame(24),
      )
      return (box.bottom - box.top + 1) / 360
    }
    expect(await share('wide')).toBeGreaterThanOrEqual(0.2)
    expect(await share('wide')).toBeLessThanOrEqual(0.28)
    expect(await share('medium')).toBeGreaterThanOrEqual(0.45)
    expect(await share('medium')).toBeLessThanOrEqual(0.6)
  })

  it('keeps the horizon at 35 to 45 % at eye level and 58 to 68 % from below', async () => {
    for (const framing of ['wide', 'medium', 'close-up'] as const) {
      const level = (await stageOf({ camera: { framing } }, SIZES[0]!)).horizon(0)
      const below = (await stageOf({ camera: { framing, angle: 'low' } }, SIZES[0]!)).horizon(0)
      expect(level).toBeGreaterThanOrEqual(0.35)
      expect(level).toBeLessThanOrEqual(0.45)
      expect(below).toBeGreaterThanOrEqual(0.58)
      expect(below).toBeLessThanOrEqual(0.68)
    }
  })

  it('keeps a runner in the picture from the first frame to the last', async () => {
    const staged = await stageOf({ concept: 'runner', seconds: 6 }, SIZES[0]!)
    for (const index of [0, 40, 100, staged.frames - 1]) expect(boxOf(staged.frame(index)).right).toBeGreaterThan(0)
  })

  it.each([
    ['dog', 'fox', 'forest', 'run'],
    ['woman', 'man', 'street', 'walk'],
    ['cow', 'zebra', 'meadow', 'stand'],
  ] as const)('a %s gives its place to a %s and nothing else moves', async (before, after, place, action) => {
    const size = { width: 320, height: 180 }
    const [one, other] = await Promise.all(
      [before, after].map(async (concept) => (await stageOf({ place, concept, action }, size)).frame(30)),
    )
    const moved = differing(one!, other!)
    expect(moved).toEqual([])
    expect(boxOf(other!)).not.toEqual(boxOf(one!))
  })
})
