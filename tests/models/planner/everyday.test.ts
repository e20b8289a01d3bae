import { expect, it } from 'vitest'
import { missesOf, utterancesOf } from './told-facts.ts'

it.each(utterancesOf('everyday.jsonl'))('everyday words: $text', (utterance) => {
  expect(missesOf(utterance)).toEqual([])
})
