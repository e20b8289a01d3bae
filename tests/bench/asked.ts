import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { ModelManifest } from '../../models/contract/manifest.ts'
import { judge } from './asked/judge.ts'
import { stagePrompt } from './asked/staged-prompt.ts'
import { readSuite } from './asked/suite.ts'
import { figuresOf, type Judged, tableOf } from './asked/table.ts'

const USAGE = `npm run bench:asked -- --prompts FILE [--dimension NAME] [--sample N] [--misses]

Plans and stages every prompt of a public suite and prints, by dimension, how many are honoured, said to be impossible,
and wrong or lost in silence. FILE: VBench_full_info.json as VBench publishes it, a text file with one prompt a line, or
a folder that holds the former. --sample takes every so manieth prompt so that about N are judged; --misses prints
what was not honoured.`

const { values } = parseArgs({
  options: {
    prompts: { type: 'string' },
    dimension: { type: 'string' },
    sample: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
if (!values.prompts) {
  console.error(USAGE)
  process.exit(2)
}

const manifest = JSON.parse(
  await readFile(new URL('../../models/rushes-1/manifest.json', import.meta.url), 'utf8'),
) as ModelManifest
const suite = (await readSuite(values.prompts)).filter(
  ({ dimension }) => !values.dimension || dimension === values.dimension,
)
const step = values.sample ? Math.max(1, Math.round(suite.length / Number(values.sample))) : 1
const judged: Judged[] = []
for (const asked of suite.filter((_, index) => index % step === 0)) {
  const staged = await stagePrompt(asked.prompt, manifest, asked.dimension === 'human_action')
  judged.push({ asked, staged, verdict: judge(asked, staged) })
}
if (values.misses) {
  for (const { asked, staged, verdict } of judged.filter((one) => one.verdict !== 'honoured')) {
    const shown = staged.shot
      ? `${staged.shot.setting.place}: ${staged.shot.subjects.map(({ noun, action, reference }) => `${noun}=${reference.kind === 'concept' ? reference.concept : 'picture'} ${action}`).join(', ')}`
      : staged.answer
    console.log(`${verdict.padEnd(5)} ${asked.dimension}: ${asked.prompt} → ${shown}`)
  }
}
for (const line of [...tableOf(judged), '', ...figuresOf(judged)]) console.log(line)
