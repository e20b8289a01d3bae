import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import { whoHolds } from '../../db/data-dir-lock.ts'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { TINY_PACKAGE } from '../setup/spawn-server.ts'
import { testStudio } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { type AnyClient, shootAndTurnGolden } from './shoot-and-light.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

/** A real host gives up sooner; here only the answers count. */
const PATIENCE_MS = 200_000
const COMMAND = fileURLToPath(new URL('../../server/commands/rushes.ts', import.meta.url))

/** The 1.x client, as today's hosts embed it, starts `rushes mcp` and speaks over its pipes. */
async function startHost(dataDir: string): Promise<{ client: AnyClient; pid: number }> {
  const env = { PATH: process.env.PATH ?? '', RUSHES_DATA: dataDir, RUSHES_MODEL: TINY_PACKAGE }
  const transport = new StdioClientTransport({ command: process.execPath, args: [COMMAND, 'mcp'], env })
  const host = new Client({ name: 'host-1.x', version: '1.0.0' })
  await host.connect(transport, { timeout: PATIENCE_MS })
  onTestFinished(() => host.close())
  const client: AnyClient = {
    call: async (name, args, onProgress) =>
      (await host.callTool({ name, arguments: args }, undefined, {
        timeout: PATIENCE_MS,
        onprogress: ({ progress }) => onProgress?.(progress),
      })) as Awaited<ReturnType<AnyClient['call']>>,
    read: (uri) => host.readResource({ uri }),
  }
  return { client, pid: transport.pid ?? 0 }
}

test('a 1.x host that starts its own studio shoots a clip and turns its light golden', async () => {
  const dataDir = await temporaryFolder()
  // A database that is made from nothing takes a busy machine longer than a host waits.
  await prepareDataDir(dataDir)
  const { client, pid } = await startHost(dataDir)
  expect(whoHolds(dataDir)?.pid).toBe(pid)
  await shootAndTurnGolden(client)
})

test('a 1.x host beside a running studio uses that one, and its page shows the video', async () => {
  const studio = await testStudio()
  const { client } = await startHost(studio.dataDir)
  await shootAndTurnGolden(client)
  const { threads } = await studio.get<{ threads: { id: string; title: string }[] }>('/api/threads')
  expect(threads.map((thread) => thread.title)).toEqual(['a fox runs in the forest for 1 second in 240p'])
  const { takes } = await studio.snapshot(threads[0]!.id)
  expect(takes.map((take) => take.status)).toEqual(['done', 'done'])
  const refused = await client.call('generate_video', { plan_id: 'none' })
  expect(refused).toMatchObject({
    isError: true,
    content: [{ text: expect.stringContaining('"none" is no id of a plan') }],
  })
})
