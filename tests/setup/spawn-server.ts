import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
export const TINY_PACKAGE = fileURLToPath(new URL('../fixtures/tiny-model', import.meta.url))

export interface SpawnedServer {
  url: string
  child: ChildProcess
  /** Sends the signal and resolves with the exit code, null when the signal itself ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** `server/main.ts` in a process of its own, as `npm start` runs it; ready when it resolves. */
export async function spawnServer(dataDir: string, environment: NodeJS.ProcessEnv = {}): Promise<SpawnedServer> {
  const env = { ...process.env, PORT: '0', RUSHES_DATA: dataDir, RUSHES_MODEL: TINY_PACKAGE, ...environment }
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (bytes) => {
    complaints += bytes
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return exited
  }
  for await (const line of createInterface(child.stdout)) {
    const url = /ready: (http\S+)/.exec(line)?.[1]
    if (url) return { url, child, end }
  }
  throw new Error(`the server ended with ${await exited}: ${complaints}`)
}
