import { expect, it } from 'vitest'
import { ASPECT_CHOICES, NOTHING_WISHED, withWishes } from '../../../chat-ui/thread/format-words.ts'
import { ASPECTS } from '../../../models/contract/vocabulary.ts'

it('a message without wishes stays as it was typed', () => {
  expect(withWishes('A fox, running.', NOTHING_WISHED)).toBe('A fox, running.')
})

it('chosen format and length are said at the end, as a person would type them', () => {
  expect(withWishes('un renard court', { aspect: '9:16', seconds: 3 })).toBe('un renard court, 9:16, 3 s')
  expect(withWishes('a fox.', { aspect: '', seconds: 5 })).toBe('a fox, 5 s')
})

it('every format of the shot plan can be chosen', () => {
  expect([...ASPECT_CHOICES].sort()).toEqual([...ASPECTS].sort())
})
