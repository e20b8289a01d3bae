import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ModelManifest } from '../../../models/contract/manifest.ts'
import { capabilitiesOf } from '../../../models/planner/capabilities.ts'
import { openConversation } from './conversation.ts'
import type { Expectation } from './expectation.ts'
import { EXPECTATIONS } from './expectations.ts'
import { type Judgement, judge } from './verdict.ts'
import { readExpectation } from './written-expectation.ts'

export interface Case {
  id: string
  source: string
  instructions: string[]
  category: string
  expect?: string
  /** What must be so, where the file of the case says it itself. */
  must?: string[]
  may?: string
  told?: string
}

const manifestPath = resolve(import.meta.dirname, '../../../models/rushes-1/manifest.json')
export const CAPABILITIES = capabilitiesOf(ModelManifest.parse(JSON.parse(readFileSync(manifestPath, 'utf8'))).looks)

/** A list of cases, or one case a line. */
export function readCases(path: string): Case[] {
  const text = readFileSync(path, 'utf8')
  if (!path.endsWith('.jsonl')) return JSON.parse(text) as Case[]
  return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Case] : []))
}

export function expectationOf({ id, must, may, told }: Case): Expectation | undefined {
  return must ? readExpectation({ must, may, told }) : EXPECTATIONS[id]
}

/** Says a case in a thread of its own and judges what came of it. */
export async function judgeCase(
  { source, instructions }: Case,
  expectation: Expectation,
): Promise<{ judgement: Judgement; answer: string }> {
  const thread = openConversation(CAPABILITIES)
  const first = (await thread.send(source)).plan!
  let last = { text: '', calls: [] as string[], plan: first as typeof first | null }
  for (const instruction of instructions) last = await thread.send(instruction)
  const rendered = last.calls.some((call) => call === 'generate_video' || call === 'select_take')
  const outcome = { first, now: last.plan!, answer: last.text, rendered }
  return { judgement: judge(outcome, expectation), answer: last.text }
}
