import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { chooseModelFor } from '../setup/model-in-use.ts'
import { openAiStandIn } from '../setup/openai-stand-in.ts'
import { startPostgres, type TestPostgres } from '../setup/postgres.ts'
import { TINY_PACKAGE } from '../setup/spawn-server.ts'
import { testStudio } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { isSettled } from '../setup/thread-client.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const COMMAND = fileURLToPath(new URL('../../server/commands/rushes.ts', import.meta.url))

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

/** `rushes worker` in a process of its own; ready when it resolves. */
async function startWorkerProcess(databaseUrl: string, dataDir: string) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, RUSHES_DATA: dataDir, RUSHES_MODEL: TINY_PACKAGE }
  const child = spawn(process.execPath, [COMMAND, 'worker'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  onTestFinished(() => end('SIGKILL'))
  for await (const line of createInterface(child.stdout)) if (line.includes('ready')) break
  return { end }
}

test('on PostgreSQL the same sentence becomes a clip, and the database may be restarted in between', async () => {
  const databaseUrl = await postgres.createDatabase()
  const studio = await testStudio({ databaseUrl })
  const id = await studio.newThread()
  await studio.say(id, 'a fox runs in the forest for 1 second in 240p')
  await studio.until(id, ({ takes }) => takes.length === 1 && takes.every(isSettled))
  await postgres.restart()
  await vi.waitUntil(() => studio.snapshot(id).catch(() => null), { timeout: 60_000 })
  await studio.say(id, 'make the light golden')
  const { plans, takes } = await studio.until(id, ({ takes }) => takes.length === 2 && takes.every(isSettled))
  expect(takes.map((take) => take.status)).toEqual(['done', 'done'])
  expect(plans[1]?.plan.shots[0]?.light.kind).toBe('golden')
})

test('a take goes on while the database is restarted under it, and everybody hears of its end', async () => {
  const databaseUrl = await postgres.createDatabase()
  const studio = await testStudio({ databaseUrl })
  const id = await studio.newThread()
  const socket = studio.socket()
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  socket.on('take:changed', (take) => isSettled(take) && resolve())
  await socket.emitWithAck('thread:join', id)
  await studio.say(id, 'a fox runs in the forest for 4 seconds in 240p')
  const { messages } = await studio.until(
    id,
    ({ messages, takes }) => messages[1]?.status === 'done' && (takes[0]?.progress ?? 0) > 0,
  )
  await postgres.restart()
  await ended
  const after = await studio.snapshot(id)
  expect(after.takes.map(({ status, error }) => ({ status, error }))).toEqual([{ status: 'done', error: null }])
  expect(after.messages).toEqual(messages)
})

test('a take whose worker is killed is finished by another, and its previews reach the server', async () => {
  const databaseUrl = await postgres.createDatabase()
  const dataDir = await temporaryFolder()
  const studio = await testStudio({ databaseUrl, dataDir, render: 'elsewhere' })
  const first = await startWorkerProcess(databaseUrl, dataDir)
  const id = await studio.newThread()
  const socket = studio.socket()
  const phases = new Set<string>()
  socket.on('preview', (preview) => phases.add(preview.phase))
  await socket.emitWithAck('thread:join', id)
  await studio.say(id, 'a fox runs in the forest for 2 seconds in 240p')
  await studio.until(id, ({ takes }) => (takes[0]?.progress ?? 0) > 0)
  await first.end('SIGKILL')
  await startWorkerProcess(databaseUrl, dataDir)
  const { takes } = await studio.until(id, ({ takes }) => takes.every(isSettled))
  expect(takes.map((take) => take.status)).toEqual(['done'])
  // Which of them come through is a matter of how busy the machine is: previews are lossy.
  expect(phases.size).toBeGreaterThan(0)
})

test('an answer is seen and can be stopped from another server, and a third that starts does not end it', async () => {
  const databaseUrl = await postgres.createDatabase()
  const model = await openAiStandIn(() => ({ silentAfter: 'Once upon a time' }))
  const writing = await testStudio({ databaseUrl, render: 'elsewhere' })
  await chooseModelFor(writing, { baseUrl: model.baseUrl })
  const beside = await testStudio({ databaseUrl, render: 'elsewhere' })
  const id = await writing.newThread()
  const socket = beside.socket()
  const roles: string[] = []
  const { promise: textCame, resolve: seeText } = Promise.withResolvers<void>()
  const { promise: ended, resolve: seeEnd } = Promise.withResolvers<string>()
  socket.on('message:added', (message) => roles.push(message.role))
  socket.on('message:part', ({ part }) => part.type === 'text' && part.text.startsWith('Once') && seeText())
  socket.on('message:ended', ({ status }) => seeEnd(status))
  await socket.emitWithAck('thread:join', id)
  await writing.say(id, 'a fox')
  await textCame
  expect(roles).toEqual(['user', 'assistant'])

  await testStudio({ databaseUrl, render: 'elsewhere' })
  expect((await beside.snapshot(id)).messages[1]).toMatchObject({ status: 'streaming' })
  await beside.post(`/api/threads/${id}/stop`)
  expect(await ended).toBe('stopped')
  const { messages } = await writing.until(id, ({ messages }) => messages[1]?.status === 'stopped')
  expect(messages[1]?.parts).toEqual([{ type: 'text', text: expect.stringMatching(/^Once/) }])
})

test('two servers that start at once on an empty database migrate it once', async () => {
  const databaseUrl = await postgres.createDatabase()
  const studios = await Promise.all([testStudio({ databaseUrl }), testStudio({ databaseUrl })])
  const id = await studios[0].newThread()
  expect((await studios[1].snapshot(id)).thread.id).toBe(id)
})
