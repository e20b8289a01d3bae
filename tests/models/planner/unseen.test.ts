import { describe, expect, it } from 'vitest'
import { missesOf, utterancesOf } from './told-facts.ts'

describe.each([
  'unseen-first.jsonl',
  'unseen-second.jsonl',
  'unseen-third.jsonl',
  'unseen-fourth.jsonl',
  'unseen-fifth.jsonl',
])('%s, written by one who had not seen the planner', (file) => {
  it.each(utterancesOf(file))('$text', (utterance) => {
    expect(missesOf(utterance)).toEqual([])
  })
})
