/** `npm run fuzz -- [--calls 10000] [--seed 7]`: senseless calls at every door; any finding makes it end with 1. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '10000' }, seed: { type: 'string', default: '7' } },
})
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const child = spawn(process.execPath, [vitest, 'run', 'tests/server/fuzz.test.ts', '--maxWorkers', '1'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, RUSHES_FUZZ_CALLS: values.calls, RUSHES_FUZZ_SEED: values.seed },
  stdio: 'inherit',
})
child.once('exit', (code) => {
  process.exitCode = code ?? 1
})
