import { PackageError } from '../generator/denoise/model-package.ts'
import { BadEnginesFile } from '../generator/engines/engines-file.ts'
import { KeyUnreadable } from '../generator/engines/sealed-keys.ts'
import { UnknownEngine } from '../models/contract/unknown-engine.ts'
import { readWholeNumber, readWords, refusePositionals } from './commands/flags.ts'
import { UsageError } from './commands/usage-error.ts'
import { readEnvironment } from './env.ts'
import { EXPLAINED_STARTS } from './explained-errors.ts'
import { startStudio } from './studio.ts'

/** Closing may take this long; what is still at it then is stopped the hard way and taken up next time. */
const PATIENCE_MS = 2000

/** What the person at the terminal can put right. */
const EXPLAINED = [...EXPLAINED_STARTS, UsageError, PackageError, UnknownEngine, BadEnginesFile, KeyUnreadable]

/** `--port n` and nothing else. Throws UsageError. */
function readPort(args: string[]): number | undefined {
  const words = readWords(args[0] === 'start' ? args.slice(1) : args, { port: true })
  refusePositionals(words)
  return readWholeNumber(words, 'port', 0, 65535)
}

async function startServer(): Promise<void> {
  const environment = readEnvironment()
  const port = readPort(process.argv.slice(2)) ?? environment.port
  const studio = await startStudio({ ...environment, port })
  const { publicUrl } = environment
  console.log(`Rushes is ready: ${studio.url}${publicUrl ? ` (reached from outside at ${publicUrl})` : ''}`)
  const stop = () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    studio.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

startServer().catch((error: unknown) => {
  const known = EXPLAINED.some((kind) => error instanceof kind)
  process.stderr.write(known ? `rushes: ${(error as Error).message}\n` : `${(error as Error).stack}\n`)
  process.exit(known ? 2 : 1)
})
