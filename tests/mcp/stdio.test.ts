import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import { whoHolds } from '../../db/data-dir-lock.ts'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { TINY_PACKAGE } from '../setup/spawn-server.ts'
import { testStudio } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { type AnyClient, dataOf, type Planned, shootAndTurnGolden } from './shoot-and-light.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

/** A real host gives up sooner; here only the answers count. */
const PATIENCE_MS = 200_000
const COMMAND = fileURLToPath(new URL('../../server/commands/rushes.ts', import.meta.url))

/** The 1.x client, as today's hosts embed it, starts `rushes mcp` and speaks over its pipes. */
async function startHost(dataDir: string): Promise<{ client: AnyClient; pid: number; quit: () => Promise<void> }> {
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
  return { client, pid: transport.pid ?? 0, quit: () => host.close() }
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

test('when the host that is the studio quits or is killed the next one takes over: films, links and answers go on', async () => {
  const dataDir = await temporaryFolder()
  await prepareDataDir(dataDir)
  const first = await startHost(dataDir)
  const second = await startHost(dataDir)
  const third = await startHost(dataDir)
  expect(whoHolds(dataDir)?.pid).toBe(first.pid)
  const film = async (client: AnyClient, seconds: number) => {
    const prompt = `a fox runs in the forest for ${seconds} seconds in 240p`
    const { plan_id } = dataOf<Planned>(await client.call('plan_shots', { prompt }))
    return dataOf(await client.call('generate_video', { plan_id })).video_id
  }
  const finish = async (client: AnyClient, video_id: string) => {
    for (;;) {
      const video = dataOf(await client.call('wait_for_video', { video_id, timeout_seconds: 20 }))
      if (video.finished) return video
    }
  }
  const clip = await finish(second.client, await film(second.client, 1))
  expect(clip.status).toBe('done')

  const longer = await film(second.client, 2)
  const waited = finish(second.client, longer)
  await first.quit()
  expect((await waited).status).toBe('done')
  expect([second.pid, third.pid]).toContain(whoHolds(dataDir)?.pid)
  expect((await fetch(clip.clip_url!)).status).toBe(200)

  const [owner, other] = whoHolds(dataDir)?.pid === second.pid ? [second, third] : [third, second]
  const last = await film(other.client, 1)
  process.kill(owner.pid, 'SIGKILL')
  expect(await finish(other.client, last)).toMatchObject({ status: 'done' })
  expect(whoHolds(dataDir)?.pid).toBe(other.pid)
  expect((await fetch(clip.clip_url!)).status).toBe(200)
  expect(dataOf<Planned>(await other.client.call('plan_shots', { prompt: 'a fox' })).plan_id).toMatch(/./)
})

test('npm start beside a host says where the studio is, in one line', async () => {
  const dataDir = await temporaryFolder()
  await prepareDataDir(dataDir)
  const { pid } = await startHost(dataDir)
  const env = { ...process.env, PORT: '0', RUSHES_DATA: dataDir, RUSHES_MODEL: TINY_PACKAGE }
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'start'], { env, encoding: 'utf8' })
  const url = whoHolds(dataDir)?.url
  expect(stderr).toMatch(new RegExp(`^rushes: .* process id ${pid} at ${url}; open that address, .*RUSHES_DATA\n$`))
  expect(status).toBe(2)
})
