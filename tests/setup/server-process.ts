import { onTestFinished } from 'vitest'
import { type SpawnedServer, spawnServer } from './spawn-server.ts'
import { type ThreadClient, threadClient } from './thread-client.ts'

export type ServerProcess = SpawnedServer & ThreadClient

/** A server in a process of its own that does not outlive the test. */
export async function startServerProcess(dataDir: string, environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const server = await spawnServer(dataDir, environment)
  onTestFinished(() => {
    server.child.kill('SIGKILL')
  })
  return { ...server, ...threadClient(server.url) }
}
