import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Take } from '../../models/contract/take.ts'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { renderingProcesses } from '../setup/rendering-processes.ts'
import { startServerProcess } from '../setup/server-process.ts'
import { testStudio } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { isSettled } from '../setup/thread-client.ts'
import { startVideosServer, type VideosServer } from '../setup/videos-server/videos-server.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const WORDS = 'a fox runs in the forest for 1 second in 240p'

/** A data directory whose default engine is a server of videos. */
async function dataDirFor({ spec }: VideosServer): Promise<string> {
  const dataDir = await temporaryFolder()
  await writeFile(join(dataDir, 'engines.json'), JSON.stringify({ default: 'far', engines: { far: spec } }))
  return dataDir
}

const isAtWork = ({ takes }: { takes: Take[] }) => takes.some(({ progress }) => progress > 0)
const areSettled = ({ takes }: { takes: Take[] }) => takes.length > 0 && takes.every(isSettled)

test('a studio that is killed in the middle of a far job and started again ordered it once', async () => {
  const server = await startVideosServer()
  await server.setFaults({ hold: 'running', frames: 20 })
  const dataDir = await dataDirFor(server)
  await prepareDataDir(dataDir)
  const first = await startServerProcess(dataDir)
  const threadId = await first.newThread()
  await first.say(threadId, WORDS)
  await first.until(threadId, isAtWork)
  await first.end('SIGKILL')
  await server.setFaults({ frames: 20 })
  const second = await startServerProcess(dataDir)
  const { takes } = await second.until(threadId, areSettled)
  expect(takes).toMatchObject([{ status: 'done', engine: expect.stringContaining('test-pictures at 127.0.0.1') }])
  expect(takes[0]!.notes).toContain('The engine gave 20 of 24 frames; the last picture is held for 0.17 s.')
  expect((await server.state()).orders).toBe(1)
  await second.end('SIGTERM')
})

test('a renderer that is killed in the middle of a far job is followed by one that takes the job up', async () => {
  const server = await startVideosServer()
  await server.setFaults({ hold: 'running' })
  const studio = await testStudio({ dataDir: await dataDirFor(server) })
  const threadId = await studio.newThread()
  await studio.say(threadId, WORDS)
  await studio.until(threadId, isAtWork)
  for (const pid of renderingProcesses()) process.kill(pid, 'SIGKILL')
  await server.setFaults({})
  const { takes } = await studio.until(threadId, areSettled)
  expect(takes).toMatchObject([{ status: 'done', error: null }])
  expect((await server.state()).orders).toBe(1)
})

test('a take that is cancelled is stopped at the far engine, and says so', async () => {
  const server = await startVideosServer()
  await server.setFaults({ hold: 'running' })
  const studio = await testStudio({ dataDir: await dataDirFor(server) })
  const threadId = await studio.newThread()
  await studio.say(threadId, WORDS)
  const { takes } = await studio.until(threadId, isAtWork)
  await studio.post(`/api/takes/${takes[0]!.id}/cancel`, {})
  const { host } = new URL(server.spec.baseUrl)
  const sentence = `The job at ${host} was stopped there too.`
  const after = await studio.until(threadId, ({ takes }) => takes[0]!.notes.includes(sentence))
  expect(after.takes[0]!.status).toBe('cancelled')
  expect(await server.state()).toMatchObject({ orders: 1, deleted: ['job-1'] })
})

test('a conversation that is deleted in the middle of a far job stops the job', async () => {
  const server = await startVideosServer()
  await server.setFaults({ hold: 'running' })
  const studio = await testStudio({ dataDir: await dataDirFor(server) })
  const threadId = await studio.newThread()
  await studio.say(threadId, WORDS)
  await studio.until(threadId, isAtWork)
  await fetch(`${studio.url}/api/threads/${threadId}`, { method: 'DELETE' })
  await expect.poll(async () => (await server.state()).deleted, { timeout: 20_000 }).toEqual(['job-1'])
})
