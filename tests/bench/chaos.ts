import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../db/open-database.ts'
import { findOrphans } from '../../db/orphans.ts'
import type { ThreadSnapshot } from '../../server/events.ts'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { type SpawnedServer, spawnServer } from '../setup/spawn-server.ts'

/**
 * `node tests/bench/chaos.ts [kills]`: kills the server or its rendering process at random moments while
 * somebody orders films, starts it again, and in the end says what of all that was acknowledged is lost.
 */
const kills = Number(process.argv[2] ?? 100)
/** At least; where a start takes longer than this a film does too, and kills that come before it began prove little. */
const LONGEST_PEACE_MS = 3000
/** More films than this at once would only have to be waited for in the end. */
const MOST_WAITING = 5
const WISHES = ['a fox runs in the forest', 'a dog walks in the street', 'un chat dort dans la forêt']

/** A kept connection may be closed just when it is used again. */
const FRESH = { headers: { Connection: 'close' } }

const dataDir = await mkdtemp(join(tmpdir(), 'rushes-chaos-'))
const acknowledged = { messages: new Map<string, string>(), plans: new Set<string>(), done: new Set<string>() }
const threadIds: string[] = []
const endings = new Map<string, number>()
const pick = <T>(choices: readonly T[]): T => choices[Math.floor(Math.random() * choices.length)]!
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function post<T>(url: string, body: unknown = {}): Promise<T | null> {
  const headers = { ...FRESH.headers, 'Content-Type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null)
  return response?.ok ? response.json().catch(() => null) : null
}

async function order({ url }: SpawnedServer): Promise<void> {
  if (threadIds.length < 3) {
    const thread = await post<{ id: string }>(`${url}/api/threads`)
    if (thread) threadIds.push(thread.id)
  }
  const threadId = pick(threadIds)
  const text = `${pick(WISHES)}, 1 second, 240p`
  const sent = await post<{ message: { id: string } }>(`${url}/api/threads/${threadId}/messages`, { text })
  if (sent) acknowledged.messages.set(sent.message.id, threadId)
}

async function look({ url, child }: SpawnedServer): Promise<ThreadSnapshot[]> {
  if (child.exitCode !== null || child.signalCode) throw new Error('the server died by itself')
  const threads: ThreadSnapshot[] = []
  for (const id of threadIds) threads.push(await (await fetch(`${url}/api/threads/${id}`, FRESH)).json())
  for (const { plans, takes } of threads) {
    for (const { plan } of plans) acknowledged.plans.add(plan.id)
    for (const take of takes) if (take.status === 'done') acknowledged.done.add(take.id)
  }
  return threads
}

function renderingProcessOf(server: SpawnedServer): number | null {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
      if (parent === server.child.pid) return Number(name)
    } catch {
      // It ended while we looked.
    }
  }
  return null
}

async function start(): Promise<SpawnedServer> {
  const began = performance.now()
  const started = await spawnServer(dataDir)
  peace = Math.max(LONGEST_PEACE_MS, 2 * (performance.now() - began))
  return started
}

async function killSomething(server: SpawnedServer): Promise<SpawnedServer> {
  const child = Math.random() < 0.5 ? renderingProcessOf(server) : null
  if (child) {
    process.kill(child, 'SIGKILL')
    return server
  }
  await server.end('SIGKILL')
  return start()
}

async function untilSettled(server: SpawnedServer): Promise<ThreadSnapshot[]> {
  for (;;) {
    const threads = await look(server)
    if (threads.every(({ takes }) => takes.every((take) => take.finishedAt))) return threads
    await sleep(250)
  }
}

function lost(threads: ThreadSnapshot[]): string[] {
  const messages = new Set(threads.flatMap((thread) => thread.messages.map((message) => message.id)))
  const plans = new Set(threads.flatMap((thread) => thread.plans.map(({ plan }) => plan.id)))
  const done = threads.flatMap((thread) => thread.takes).filter((take) => take.status === 'done')
  const doneIds = new Set(done.map((take) => take.id))
  for (const take of threads.flatMap((thread) => thread.takes)) {
    const ending = take.error ?? take.status
    endings.set(ending, (endings.get(ending) ?? 0) + 1)
  }
  return [
    ...[...acknowledged.messages.keys()].filter((id) => !messages.has(id)).map((id) => `message ${id}`),
    ...[...acknowledged.plans].filter((id) => !plans.has(id)).map((id) => `plan ${id}`),
    ...[...acknowledged.done].filter((id) => !doneIds.has(id)).map((id) => `take ${id}`),
  ]
}

const began = performance.now()
await prepareDataDir(dataDir)
let peace = LONGEST_PEACE_MS
let server = await start()
for (let kill = 1; kill <= kills; kill++) {
  const takes = (await look(server)).flatMap((thread) => thread.takes)
  if (takes.filter((take) => !take.finishedAt).length < MOST_WAITING) await order(server)
  await sleep(Math.random() * peace)
  await look(server)
  server = await killSomething(server)
  if (kill % 10 === 0) console.log(`${kill} kills after ${Math.round((performance.now() - began) / 1000)} s`)
}
const missing = lost(await untilSettled(server))
await server.end('SIGTERM')
const database = await openDatabase({ dir: dataDir, onError: console.error })
const orphans = await findOrphans(database.db, dataDir)
await database.close()
await rm(dataDir, { recursive: true })
console.log(
  `${kills} kills; ${acknowledged.messages.size} messages, ${acknowledged.plans.size} plans were acknowledged`,
)
for (const [ending, count] of endings) console.log(`${String(count).padStart(5)} takes: ${ending}`)
console.log(`lost: ${missing.join(', ') || 'nothing'}`)
console.log(`orphan files: ${orphans.files.join(', ') || 'none'}; orphan rows: ${orphans.rows.join(', ') || 'none'}`)
process.exit(missing.length + orphans.files.length + orphans.rows.length > 0 ? 1 : 0)
