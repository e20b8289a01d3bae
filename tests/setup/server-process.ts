import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { openDatabase } from '../../db/open-database.ts'
import { databaseSnapshot } from './database-snapshot.ts'
import { TINY_PACKAGE } from './studio.ts'
import { type ThreadClient, threadClient } from './thread-client.ts'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

export interface ServerProcess extends ThreadClient {
  url: string
  child: ChildProcess
  /** Sends the signal and resolves with the exit code, null when the signal itself ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Gives a data directory its database, so that no server of a test has to wait for a cold start. */
export async function prepareDataDir(dir: string): Promise<void> {
  const database = await openDatabase({ dir, onError: () => {}, snapshot: await databaseSnapshot() })
  await database.close()
}

/** `server/main.ts` in a process of its own, as `npm start` runs it; ready when it resolves. */
export async function startServerProcess(dataDir: string, environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const env = { ...process.env, PORT: '0', RUSHES_DATA: dataDir, RUSHES_MODEL: TINY_PACKAGE, ...environment }
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let complaints = ''
  child.stderr.on('data', (bytes) => {
    complaints += bytes
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const ready = (async () => {
    for await (const line of createInterface(child.stdout)) {
      const url = /ready: (http\S+)/.exec(line)?.[1]
      if (url) return url
    }
    throw new Error(`the server ended with ${await exited}: ${complaints}`)
  })()
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return exited
  }
  const url = await ready
  return { ...threadClient(url), url, child, end }
}
