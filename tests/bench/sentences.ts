import { readdirSync } from 'node:fs'
import { fateOf, openJudge, readSentences } from './sentences/judge.ts'

/**
 * Wishes of two to four shots with the facts that each states: what the plan shows, what a note owns, what is lost.
 *
 *     npm run bench:sentences -- [--list first] [--misses]
 */
const at = process.argv.indexOf('--list')
const FOLDER = new URL('./sentences/', import.meta.url)
const all = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'))
const lists = at > 0 ? [`${process.argv[at + 1]}.jsonl`] : all
const judge = openJudge()

for (const list of lists) {
  const judged = readSentences(new URL(list, FOLDER)).map(judge)
  const fates = judged.flatMap(({ fates: own }) => Object.values(own))
  const share = (fate: string, of: readonly string[]) => of.filter((one) => one === fate).length
  const sentences = judged.map(fateOf)
  const figures = ['honoured', 'told', 'lost'].map((fate) => `${share(fate, fates)} ${fate}`).join(', ')
  console.log(
    `${list}: ${sentences.length - share('lost', sentences)} of ${sentences.length} sentences have every fact in the plan or in a note (${share('honoured', sentences)} wholly in the plan); ${fates.length} facts: ${figures}`,
  )
  if (!process.argv.includes('--misses')) continue
  for (const one of judged) {
    const of = (fate: string) => Object.entries(one.fates).flatMap(([words, own]) => (own === fate ? [words] : []))
    if (of('lost').length > 0)
      console.log(`  ${one.text}\n    lost: ${of('lost').join(' | ')}${one.answer && `\n    ${one.answer}`}`)
  }
}
