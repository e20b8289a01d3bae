import { chosenEngine } from './engine-flags.ts'
import { explainFields } from './explain.ts'
import { readWords } from './flags.ts'
import { PLAN_FLAGS, PLAN_HELP, planOf } from './make.ts'

export const PLAN_COMMAND_HELP = `rushes plan "<prompt>" [flags]

Prints the plan of a sentence as JSON, and on stderr what was assumed or is not possible. Nothing is rendered.

${PLAN_HELP}
  --seed n              another film from the same words
  --engine name         plan for what this engine can show
  --model dir           folder of a model package
  --explain             instead of the plan, where each of its fields comes from`

/** Prompt → plan on stdout. Throws UsageError, PlanError, PackageError. */
export async function printPlan(args: string[]): Promise<void> {
  const words = readWords(args, { ...PLAN_FLAGS, seed: true, engine: true, model: true, explain: false })
  const planned = await planOf(words, await chosenEngine(words))
  for (const note of planned.notes) process.stderr.write(`· ${note.message}\n`)
  const lines = words.switches.has('explain') ? explainFields(planned) : [JSON.stringify(planned.plan, null, 2)]
  process.stdout.write(`${lines.join('\n')}\n`)
}
