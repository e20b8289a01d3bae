import { expect, it } from 'vitest'
import { durationWords } from '../../../chat-ui/take/duration-words.ts'

it.each([
  [0.2, '1 s'],
  [41.6, '42 s'],
  [59.7, '1 min'],
  [185, '3 min 5 s'],
  [3600, '1 h'],
  [3720, '1 h 2 min'],
])('%d seconds are "%s"', (seconds, words) => {
  expect(durationWords(seconds)).toBe(words)
})
