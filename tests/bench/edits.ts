/**
 * How well follow-ups are understood: each case says a film and one or more messages about it, and the plan that
 * comes out is judged by executable expectations.
 *
 *     npm run bench:edits -- --cases FILE [--only e013,e014] [--all]
 */
import { parseArgs } from 'node:util'
import { type Case, expectationOf, judgeCase, readCases } from './edits/judge-case.ts'
import { type Judgement, VERDICTS } from './edits/verdict.ts'

const { values } = parseArgs({
  options: { cases: { type: 'string' }, only: { type: 'string' }, all: { type: 'boolean', default: false } },
})
if (!values.cases) {
  process.stderr.write('say which cases: npm run bench:edits -- --cases FILE\n')
  process.exit(2)
}
const only = values.only?.split(',')
const cases = readCases(values.cases).filter(({ id }) => !only || only.includes(id))

const judged: (Judgement & { category: string })[] = []
for (const one of cases) {
  const expectation = expectationOf(one)
  if (!expectation) {
    process.stdout.write(`${one.id}: no expectation is written for it\n`)
    continue
  }
  const { judgement, answer } = await judgeCase(one, expectation)
  judged.push({ ...judgement, category: one.category })
  if (judgement.verdict !== 'honoured' || values.all) print(one, judgement, answer)
}
printTable()

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
