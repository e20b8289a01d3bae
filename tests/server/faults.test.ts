import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { openDatabase } from '../../db/open-database.ts'
import { findOrphans } from '../../db/orphans.ts'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { startServerProcess } from '../setup/server-process.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { isSettled } from '../setup/thread-client.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

/** Files that nobody will ever finish or ask for. */
function leftovers(dataDir: string): string[] {
  const all = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
  return all.filter((path) => !path.startsWith('database') && /\.part$|\.tmp$/.test(path))
}

test('a server that is killed in mid-take finishes the same take after its restart, and nothing is lost', async () => {
  const dataDir = await temporaryFolder()
  await prepareDataDir(dataDir)
  const first = await startServerProcess(dataDir)
  const id = await first.newThread()
  await first.say(id, 'a fox runs in the forest for 2 seconds in 240p')
  const before = await first.until(id, ({ takes, messages }) =>
    Boolean(takes[0] && takes[0].progress > 0 && messages[1]?.status === 'done'),
  )
  expect(await first.end('SIGKILL')).toBeNull()

  const second = await startServerProcess(dataDir)
  const after = await second.until(id, ({ takes }) => takes.every(isSettled))
  expect(after.takes.map(({ id, status }) => ({ id, status }))).toEqual([{ id: before.takes[0]!.id, status: 'done' }])
  expect(after.messages).toEqual(before.messages)
  // The estimate of a plan is another one once a film was measured.
  expect(after.plans.map(({ plan }) => plan)).toEqual(before.plans.map(({ plan }) => plan))
  const clip = await fetch(`${second.url}${after.takes[0]!.clipUrl}`)
  expect(
    Buffer.from(await clip.arrayBuffer())
      .subarray(4, 8)
      .toString(),
  ).toBe('ftyp')
  expect(leftovers(dataDir)).toEqual([])
  expect(await second.end('SIGTERM')).toBe(0)
  const database = await openDatabase({ dir: dataDir, onError: console.error })
  expect(await findOrphans(database.db, dataDir)).toEqual({ files: [], rows: [] })
  await database.close()
})

test('a server that is told to stop in mid-take does so in good order, and the take goes on later', async () => {
  const dataDir = await temporaryFolder()
  await prepareDataDir(dataDir)
  const first = await startServerProcess(dataDir)
  const id = await first.newThread()
  await first.say(id, 'a dog runs in the forest for 2 seconds in 240p')
  await first.until(id, ({ takes }) => takes[0]?.status === 'rendering')
  expect(await first.end('SIGTERM')).toBe(0)
  expect(leftovers(dataDir)).toEqual([])

  const second = await startServerProcess(dataDir)
  const { takes } = await second.until(id, ({ takes }) => takes.every(isSettled))
  expect(takes.map((take) => take.status)).toEqual(['done'])
})

test('a second server on the same data directory is refused by name and leaves the first alone', async () => {
  const dataDir = await temporaryFolder()
  await prepareDataDir(dataDir)
  const first = await startServerProcess(dataDir)
  const refusal = `the data directory ${dataDir} is in use by the server with process id ${first.child.pid} at ${first.url}`
  await expect(startServerProcess(dataDir)).rejects.toThrow(refusal)
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
})

test('a port that is taken and a wrong environment are said in one line, with what is accepted', async () => {
  const dataDir = await temporaryFolder()
  await prepareDataDir(dataDir)
  const { port } = new URL((await startServerProcess(dataDir)).url)
  const elsewhere = await temporaryFolder()
  await expect(startServerProcess(elsewhere, { PORT: port })).rejects.toThrow(
    `ended with 2: rushes: port ${port} is in use; choose another with --port or PORT`,
  )
  await expect(startServerProcess(elsewhere, { PORT: 'many' })).rejects.toThrow('rushes: PORT is "many"')
  await expect(startServerProcess(elsewhere, { DATABASE_URL: 'mysql://x' })).rejects.toThrow('postgres://')
  await expect(startServerProcess(elsewhere, { HOST: '0.0.0.0' })).rejects.toThrow('RUSHES_KEY is not set')
})
