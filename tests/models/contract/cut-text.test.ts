import { expect, test } from 'vitest'
import { cutText, shortenText } from '../../../models/contract/cut-text.ts'

const FAMILY = '👩‍👩‍👧‍👦'

test('a cut never falls inside an emoji, a flag, an accented letter or a syllable', () => {
  for (const whole of ['🦊', FAMILY, '🇫🇷', 'e\u0301', '👍🏽', 'क्षि', '각', 'ก็']) {
    const text = `${'a'.repeat(20)}${whole}b`
    for (let most = 20; most < 20 + whole.length; most++) expect(cutText(text, most)).toBe('a'.repeat(20))
    expect(cutText(text, 20 + whole.length)).toBe(`${'a'.repeat(20)}${whole}`)
  }
})

test('a text that fits stays as it is; a longer one ends in an ellipsis and still fits', () => {
  expect(shortenText('a fox', 5)).toBe('a fox')
  expect(shortenText(`a fox ${FAMILY}`, 12)).toBe('a fox…')
  expect(shortenText('x'.repeat(200), 80)).toHaveLength(80)
})
