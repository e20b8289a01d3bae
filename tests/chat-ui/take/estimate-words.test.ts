import { expect, test } from 'vitest'
import { en } from '../../../chat-ui/strings/en.ts'
import { fr } from '../../../chat-ui/strings/fr.ts'
import { estimateWords } from '../../../chat-ui/take/estimate-words.ts'

test.each([
  [1, 'about 5 s'],
  [47, 'about 50 s'],
  [118, 'about 2 min'],
  [383, 'about 6 min'],
  [4000, 'about 1 h 10 min'],
  [94_000, 'about 26 h 10 min'],
])('%d s measured here are %s', (seconds, words) => {
  expect(estimateWords({ seconds, measured: true }, en)).toBe(words)
})

test('before a first take the page says that it guesses', () => {
  expect(estimateWords({ seconds: 383, measured: false }, en)).toBe('about 6 min, as a guess')
  expect(estimateWords({ seconds: 383, measured: false }, fr)).toBe('environ 6 min, au jugé')
})
