import { expect, it } from 'vitest'
import { missesOf, utterancesOf } from './told-facts.ts'

it.each(['everyday.jsonl', 'everyday-second.jsonl'].flatMap(utterancesOf))('everyday words: $text', (utterance) => {
  expect(missesOf(utterance)).toEqual([])
})
