import { describe, expect, it } from 'vitest'
import type { ControlFrame } from '../../../generator/stage/control-frame.ts'
import { PLACE_FRAMES } from '../../../generator/stage/places.ts'
import { openStage } from '../../../generator/stage/stage.ts'
import { STAGED_PLACES } from '../../../models/cast/concepts.ts'
import type { Shot } from '../../../models/contract/shot-plan.ts'
import { SMALL, shotOf, stageOf, subjectOf } from './shots.ts'

/** Parts of the frame: how much of it the subject covers, how much of the lower edge, of the upper and of the middle. */
function sharesOf({ subject, width, height }: ControlFrame) {
  const within = (left: number, right: number, top: number, bottom: number) => {
    let seen = 0
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (subject[y * width + x]! > 0) seen++
    return seen / ((right - left) * (bottom - top))
  }
  const third = Math.floor(width / 3)
  return {
    all: within(0, width, 0, height),
    lower: within(0, width, height - 1, height),
    upper: within(0, width, 0, 1),
    middle: within(third, 2 * third, Math.floor(height / 3), Math.floor((2 * height) / 3)),
  }
}

describe('a close-up', () => {
  it('shows the face in the middle of the body that goes on below the frame, in any place', async () => {
    for (const place of STAGED_PLACES) {
      for (const concept of ['fox', 'woman'] as const) {
        const request = { place, concept, action: 'stand', camera: { framing: 'close-up' } } as const
        const shares = sharesOf((await stageOf(request, SMALL)).frame(24))
        const said = `${place} ${concept} ${JSON.stringify(shares)}`
        expect(shares.all, said).toBeGreaterThan(0.15)
        expect(shares.middle, said).toBeGreaterThan(0.3)
        // On open water the body ends where the water hides it.
        if (!PLACE_FRAMES[place]?.openWater) expect(shares.lower, said).toBeGreaterThan(0.05)
        expect(shares.upper, said).toBeLessThan(0.12)
      }
    }
  })

  it('goes nearer still when it is an extreme one', async () => {
    for (const concept of ['fox', 'woman', 'apple'] as const) {
      const share = async (framing: 'close-up' | 'extreme-close-up') =>
        sharesOf((await stageOf({ concept, action: 'stand', camera: { framing } }, SMALL)).frame(24)).all
      expect(await share('extreme-close-up'), concept).toBeGreaterThan(await share('close-up'))
    }
  })
})

describe('a close-up of a thing', () => {
  it('shows nearly all of it, upright and lying frames alike', async () => {
    for (const concept of ['cup', 'apple', 'pizza'] as const) {
      for (const size of [SMALL, { width: SMALL.height, height: SMALL.width }]) {
        const { subject, width, height } = (
          await stageOf({ concept, action: 'stand', camera: { framing: 'close-up' } }, size)
        ).frame(24)
        const columns = Array.from({ length: width }, (_, x) => {
          for (let y = 0; y < height; y++) if (subject[y * width + x]! > 0) return true
          return false
        })
        const said = `${concept} ${width}x${height}`
        // It is large, and one of its sides at least is seen.
        expect(columns.filter(Boolean).length / width, said).toBeGreaterThan(0.4)
        expect(columns[0] && columns.at(-1), said).toBe(false)
      }
    }
  })
})

describe('a company that moves', () => {
  const sidesOf = async (shot: Shot) => {
    const format = { aspect: '16:9', resolution: '240p', fps: 24, seed: 7, language: 'en' } as const
    const look = { style: 'realistic-3d' as const, grade: 'neutral' as const, palette: [] }
    const staged = await openStage({ plan: { format, look }, shot, seed: 7, ...SMALL })
    return [0, staged.frames - 1].map((index) => {
      const { subject } = staged.frame(index)
      const columns = new Set<number>()
      subject.forEach((one, i) => {
        if (one > 0) columns.add(i % SMALL.width)
      })
      return { left: Math.min(...columns), right: Math.max(...columns) }
    })
  }

  it('is whole in the first frame and in the last: a fox before two dogs, three elephants', async () => {
    const chase = {
      ...shotOf({ place: 'meadow', seconds: 3 }),
      subjects: [subjectOf('fox'), subjectOf('dog', { count: 2 })],
      relations: [{ subject: 'dog', kind: 'chases' as const, object: 'fox' }],
    }
    const herd = shotOf({ place: 'meadow', concept: 'elephant', action: 'walk', subject: { count: 3 }, seconds: 3 })
    for (const shot of [chase, herd]) {
      for (const { left, right } of await sidesOf(shot)) {
        expect(left, shot.subjects[0]!.noun).toBeGreaterThan(0)
        expect(right, shot.subjects[0]!.noun).toBeLessThan(SMALL.width - 1)
      }
    }
  })
})
