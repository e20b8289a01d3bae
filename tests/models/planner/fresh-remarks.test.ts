import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { expectationOf, judgeCase, readCases } from '../../bench/edits/judge-case.ts'

/** Remarks that are not honoured, by the batch in which they were first said. */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  'fresh-1': ['f137'],
  'fresh-2': ['g104'],
  'fresh-3': [],
  'fresh-4': ['i037', 'i043', 'i049'],
}

test.each(Object.entries(MISSED))('what is asked for in %s is done, and nothing else', async (batch, known) => {
  const cases = readCases(resolve(import.meta.dirname, `../../bench/edits/${batch}.jsonl`))
  const missed: string[] = []
  for (const one of cases) {
    const { judgement } = await judgeCase(one, expectationOf(one)!)
    if (judgement.verdict !== 'honoured') missed.push(one.id)
  }
  expect(missed).toEqual(known)
})
