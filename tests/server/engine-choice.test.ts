import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { callTool } from '../setup/call-tool.ts'
import { testStudio } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { isSettled } from '../setup/thread-client.ts'
import { startVideosServer } from '../setup/videos-server/videos-server.ts'
import { runRushes } from './commands/run-rushes.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const WORDS = 'a fox runs in the forest for 1 second in 240p'

async function dataDirWithFarEngine() {
  const server = await startVideosServer({ maxSeconds: 0.5 })
  const dataDir = await temporaryFolder()
  await writeFile(join(dataDir, 'engines.json'), JSON.stringify({ engines: { far: server.spec } }))
  return { server, dataDir, host: new URL(server.spec.baseUrl).host }
}

test('a message names the engine: the plan says what it cannot do, the take who made it; the next message has the default', async () => {
  const { server, dataDir, host } = await dataDirWithFarEngine()
  const studio = await testStudio({ dataDir })
  const threadId = await studio.newThread()
  await studio.post(`/api/threads/${threadId}/messages`, { text: WORDS, engine: 'far' })
  const { takes, plans } = await studio.until(threadId, ({ takes }) => takes.length === 1 && takes.every(isSettled))
  const sent = `test-pictures at ${host}: the words of each shot are sent to ${host}; the staging of the animatic is not followed.`
  const short = `test-pictures at ${host}: a shot lasts at most 0.5 s there; behind that its last picture is held`
  expect(plans[0]!.notes.map(({ message }) => message)).toEqual(expect.arrayContaining([sent, short]))
  expect(takes[0]).toMatchObject({ status: 'done', engineName: 'far', engine: `test-pictures at ${host}` })
  expect(takes[0]!.notes).toEqual(expect.arrayContaining([sent, short]))
  await studio.say(threadId, 'try again')
  const after = await studio.until(threadId, ({ takes }) => takes.length === 2 && takes.every(isSettled))
  expect(after.takes[1]).toMatchObject({ engineName: 'built-in', notes: [] })
  expect((await server.state()).orders).toBe(1)
})

test('an engine that does not exist is refused at every door, with those that do', async () => {
  const { dataDir } = await dataDirWithFarEngine()
  const studio = await testStudio({ dataDir })
  const threadId = await studio.newThread()
  const said = 'there is no engine "near"; there are built-in, far'
  await expect(studio.post(`/api/threads/${threadId}/messages`, { text: WORDS, engine: 'near' })).rejects.toThrow(said)
  const planned = await callTool(studio.url, 'plan_shots', { prompt: WORDS })
  const { plan_id } = planned.structuredContent as { plan_id: string }
  const refused = await callTool(studio.url, 'generate_video', { plan_id, engine: 'near' })
  expect(refused).toMatchObject({ isError: true, content: [{ text: said }] })
  const ordered = await callTool(studio.url, 'generate_video', { plan_id, engine: 'far' })
  expect(ordered.structuredContent).toMatchObject({
    notes: [expect.stringContaining('are sent to'), expect.any(String)],
  })
})

test('the command line makes a clip with another engine, and a command that was killed is taken up, not ordered twice', async () => {
  const { server, dataDir: folder } = await dataDirWithFarEngine()
  await cp(join(folder, 'engines.json'), join(folder, 'data', 'engines.json'))
  const args = ['make', 'a fox', '--engine', 'far', '--duration', '0.5', '--resolution', '240p', '--fps', '6']
  const words = [...args, '--seed', '7', '--json', '--out', 'fox.mp4']
  await server.setFaults({ hold: 'running' })
  const killed = await runRushes(folder, words, (line, kill) => line.includes('"share"') && kill('SIGKILL'))
  expect(killed.code).toBe(null)
  await server.setFaults({})
  const { code, events } = await runRushes(folder, words)
  expect(code).toBe(0)
  expect(events().at(-1)).toMatchObject({ type: 'done', frames: 3 })
  expect((await server.state()).orders).toBe(1)
})
