import { expect, test } from 'vitest'
import { PlanDraft } from '../../../models/contract/draft.ts'
import { findUnfitText } from '../../../models/contract/fit-text.ts'

test('a NUL and half a character are found wherever they stand, with the name of the field', () => {
  expect(findUnfitText({ text: 'a fox 🦊', list: [1, null, 'é'] })).toBeNull()
  expect(findUnfitText({ shots: [{ prompt: 'a\0b' }] })).toMatchObject({ path: ['shots', 0, 'prompt'] })
  expect(findUnfitText({ title: 'fox \ud83e' })).toMatchObject({ path: ['title'] })
  expect(findUnfitText({ a: { 'b\0': 1 } })).toMatchObject({ path: ['a', 'b�'] })
})

test('a draft says once which of its texts cannot be stored', () => {
  const parsed = PlanDraft.safeParse({ shots: [{ prompt: 'a fox', subjects: [{ noun: 'fox\ud800' }] }] })
  const issues = parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])
  expect(issues).toEqual([['shots.0.subjects.0.noun', expect.stringContaining('lone surrogate')]])
})
