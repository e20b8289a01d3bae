import { PROVIDERS } from '../../generator/denoise/provider.ts'
import { examineStudio, type Finding } from './doctor-checks.ts'
import { directoryOf } from './engine-flags.ts'
import { readWords, refusePositionals } from './flags.ts'

export const DOCTOR_HELP = `rushes doctor [flags]

Says what this machine and its engines can do and what is missing. Ends with 1 when something is missing.

  --model dir           folder of a model package
  --provider name       ${PROVIDERS.join(', ')}
  --json                the findings as one JSON object`

const MARK: Record<Finding['level'], string> = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' }

/** Prints the findings; resolves with the exit code. Throws UsageError. */
export async function runDoctor(args: string[]): Promise<number> {
  const words = readWords(args, { model: true, provider: true, json: false })
  refusePositionals(words)
  const findings = await examineStudio(directoryOf(words))
  const healthy = findings.every(({ level }) => level !== 'fail')
  if (words.switches.has('json')) process.stdout.write(`${JSON.stringify({ healthy, findings })}\n`)
  else for (const line of findings.map(lineOf)) process.stdout.write(`${line}\n`)
  return healthy ? 0 : 1
}

function lineOf({ level, about, message }: Finding): string {
  return `${MARK[level]}  ${about.padEnd(9)} ${message}`
}
