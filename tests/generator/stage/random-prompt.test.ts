import { describe, expect, it } from 'vitest'
import { promptedShot, randomPrompt } from '../../../generator/stage/random-prompt.ts'
import { rehearseStage } from '../../../generator/stage/rehearsal.ts'
import { conceptById } from '../../../models/cast/concepts.ts'
import { Shot } from '../../../models/contract/shot-plan.ts'
import { SMALL, stageOf } from './shots.ts'

describe('a random prompt', () => {
  const prompts = Array.from({ length: 200 }, (_, n) => randomPrompt(n))

  it('asks for what its subject can do, in a whole shot', () => {
    for (const prompt of prompts) {
      expect(conceptById(prompt.subject)!.actions, JSON.stringify(prompt)).toContain(prompt.action)
      expect(Shot.safeParse(promptedShot(prompt, 3)).success, JSON.stringify(prompt)).toBe(true)
    }
  })

  it('is the same for the same seed and goes through places, subjects and actions', () => {
    expect(randomPrompt(5)).toEqual(randomPrompt(5))
    expect(new Set(prompts.map(({ place }) => place)).size).toBeGreaterThan(14)
    expect(new Set(prompts.map(({ subject }) => subject)).size).toBeGreaterThan(60)
    expect(new Set(prompts.map(({ action }) => action)).size).toBeGreaterThan(10)
  })
})

describe('a rehearsal', () => {
  it('changes nothing of what is staged after it', async () => {
    const before = (await stageOf({}, SMALL)).frame(3)
    await rehearseStage()
    expect((await stageOf({}, SMALL)).frame(3)).toEqual(before)
  })
})
