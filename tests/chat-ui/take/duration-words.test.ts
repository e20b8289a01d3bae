import { expect, it } from 'vitest'
import { clockWords, durationWords } from '../../../chat-ui/take/duration-words.ts'

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

it.each([
  [0, '0:00.0'],
  [3.2, '0:03.2'],
  [59.99, '0:59.9'],
  [61, '1:01.0'],
])('%s seconds into a clip are %s', (seconds, words) => {
  expect(clockWords(seconds)).toBe(words)
})
