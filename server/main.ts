import { DataDirInUse } from '../db/data-dir-lock.ts'
import { PackageError } from '../generator/denoise/model-package.ts'
import { BadEnginesFile } from '../generator/engines/engines-file.ts'
import { KeyUnreadable } from '../generator/engines/sealed-keys.ts'
import { UnknownEngine } from '../models/contract/unknown-engine.ts'
import { OpenToStrangers } from './access.ts'
import { BadEnvironment, readEnvironment } from './env.ts'
import { CannotListen } from './listen.ts'
import { startStudio } from './studio.ts'

/** Closing may take this long; what is still at it then is stopped the hard way and taken up next time. */
const PATIENCE_MS = 2000

/** What the person at the terminal can put right. */
const EXPLAINED = [
  BadEnvironment,
  CannotListen,
  DataDirInUse,
  OpenToStrangers,
  PackageError,
  UnknownEngine,
  BadEnginesFile,
  KeyUnreadable,
]

function readPort(words: string[]): number | undefined {
  const at = words.indexOf('--port')
  if (at < 0) return undefined
  const port = Number(words[at + 1])
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new BadEnvironment(`--port is "${words[at + 1] ?? ''}"; expected a number from 0 to 65535`)
}

async function main(): Promise<void> {
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

main().catch((error: unknown) => {
  const known = EXPLAINED.some((kind) => error instanceof kind)
  process.stderr.write(known ? `rushes: ${(error as Error).message}\n` : `${(error as Error).stack}\n`)
  process.exit(known ? 2 : 1)
})
