import { expect, test } from 'vitest'
import { Format } from '../../../models/contract/shot-plan.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { EVERYTHING } from './capabilities.ts'

const make = (prompt: string) => completeDraft({ shots: [{ prompt }] }, { capabilities: EVERYTHING, id: 'p' })

test.each([
  ['a fox runs at 23.976 fps', 24, 'instead of 23.976 it will be 24.'],
  ['a fox runs, 29.97 frames per second', 30, 'instead of 29.97 it will be 30.'],
  ['a fox runs at 120 fps', 60, 'instead of 120 it will be 60.'],
  ['un renard court à 23,976 i/s', 24, 'au lieu de 23,976, ce sera 24.'],
  ['un renard court, 2 images par seconde', 6, 'au lieu de 2, ce sera 6.'],
])('%s: the nearest rate that is accepted, and which are', (prompt, fps, words) => {
  const { plan, notes } = make(prompt)
  expect(plan.format.fps).toBe(fps)
  expect(notes.map(({ message }) => message)).toEqual([expect.stringMatching(/6 (to|à) 60/)])
  expect(notes[0]!.message).toContain(words)
})

test('a rate that is accepted is taken without a word', () => {
  expect(make('un renard court à 30 i/s')).toMatchObject({ plan: { format: { fps: 30 } }, notes: [] })
})

test('a draft with a rate of broadcasting is told which are accepted, and the nearest', () => {
  const format = { aspect: '16:9', resolution: '240p', fps: 29.97, seed: 1, language: 'en' }
  const issues = Format.safeParse(format).error?.issues
  expect(issues?.map(({ message }) => message)).toEqual([
    'expected a whole number from 6 to 60; the nearest to 29.97 is 30',
  ])
})
