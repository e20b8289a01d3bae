/**
 * How well follow-ups are understood: each case says a film and one or more messages about it, and the plan that
 * comes out is judged by executable expectations.
 *
 *     npm run bench:edits -- --cases FILE [--only e013,e014] [--all]
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ModelManifest } from '../../models/contract/manifest.ts'
import { capabilitiesOf } from '../../models/planner/capabilities.ts'
import { openConversation } from './edits/conversation.ts'
import type { Expectation } from './edits/expectation.ts'
import { EXPECTATIONS } from './edits/expectations.ts'
import { type Judgement, judge, VERDICTS } from './edits/verdict.ts'
import { readExpectation } from './edits/written-expectation.ts'

interface Case {
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

const { values } = parseArgs({
  options: { cases: { type: 'string' }, only: { type: 'string' }, all: { type: 'boolean', default: false } },
})
if (!values.cases) {
  process.stderr.write('say which cases: npm run bench:edits -- --cases FILE\n')
  process.exit(2)
}
const manifestPath = resolve(import.meta.dirname, '../../models/rushes-1/manifest.json')
const capabilities = capabilitiesOf(ModelManifest.parse(JSON.parse(readFileSync(manifestPath, 'utf8'))).looks)
const only = values.only?.split(',')
const cases = readCases(values.cases).filter(({ id }) => !only || only.includes(id))

const judged: (Judgement & { category: string })[] = []
for (const one of cases) {
  const { must, may, told } = one
  const expectation = must ? readExpectation({ must, may, told }) : EXPECTATIONS[one.id]
  if (!expectation) {
    process.stdout.write(`${one.id}: no expectation is written for it\n`)
    continue
  }
  const { judgement, answer } = await converse(one, expectation)
  judged.push({ ...judgement, category: one.category })
  if (judgement.verdict !== 'honoured' || values.all) print(one, judgement, answer)
}
printTable()

/** A list of cases, or one case a line. */
function readCases(path: string): Case[] {
  const text = readFileSync(path, 'utf8')
  if (!path.endsWith('.jsonl')) return JSON.parse(text) as Case[]
  return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Case] : []))
}

async function converse({ source, instructions }: Case, expectation: Expectation) {
  const thread = openConversation(capabilities)
  const first = (await thread.send(source)).plan!
  let last = { text: '', calls: [] as string[], plan: first as typeof first | null }
  for (const instruction of instructions) last = await thread.send(instruction)
  const rendered = last.calls.some((call) => call === 'generate_video' || call === 'select_take')
  const outcome = { first, now: last.plan!, answer: last.text, rendered }
  return { judgement: judge(outcome, expectation), answer: last.text }
}

function print(one: Case, { verdict, strays, missed }: Judgement, answer: string): void {
  const lines = [
    `${one.id} ${verdict.toUpperCase()} [${one.source}] → ${one.instructions.map((text) => `“${text}”`).join(' → ')}`,
    `    wanted: ${one.expect ?? one.must!.join('; ')}`,
    ...(missed.length > 0 ? [`    not so: demand ${missed.map((index) => index + 1).join(', ')}`] : []),
    ...(strays.length > 0 ? [`    not asked: ${strays.join(', ')}`] : []),
    `    said: ${answer}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function printTable(): void {
  const categories = ['all', ...new Set(judged.map(({ category }) => category))]
  process.stdout.write(`\n${'category'.padEnd(20)}${'n'.padStart(4)}${VERDICTS.map((v) => v.padStart(10)).join('')}\n`)
  for (const category of categories) {
    const those = judged.filter((one) => category === 'all' || one.category === category)
    const shares = VERDICTS.map((verdict) => {
      const share = those.filter((one) => one.verdict === verdict).length / Math.max(1, those.length)
      return `${Math.round(100 * share)} %`.padStart(10)
    })
    process.stdout.write(`${category.padEnd(20)}${String(those.length).padStart(4)}${shares.join('')}\n`)
  }
}
