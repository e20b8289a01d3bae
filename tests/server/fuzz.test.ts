import { homedir } from 'node:os'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { orderTake } from '../../db/order-take.ts'
import { findOrphans } from '../../db/orphans.ts'
import { addPlan } from '../../db/plans.ts'
import * as schema from '../../db/schema.ts'
import { type Call, type Known, nextCall } from '../fuzz/calls.ts'
import { nastyValue } from '../fuzz/nasty.ts'
import { seededRandom } from '../fuzz/random.ts'
import { type Answered, askFrom } from '../setup/ask-from.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { type TestStudio, testStudio } from '../setup/studio.ts'

vi.setConfig({ testTimeout: 3_600_000 })

/** `npm run fuzz -- --calls 10000` says how many, and with which seed. */
const CALLS = Number(process.env.RUSHES_FUZZ_CALLS ?? 600)
const SEED = Number(process.env.RUSHES_FUZZ_SEED ?? 7)
const AT_A_TIME = 8
/** So many callers take turns, so that none is told to wait: the limits have tests of their own. */
const CALLERS = process.platform === 'linux' ? 200 : 1

/** The first box of what a phone saves. */
const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')

async function picturesToSend(): Promise<Uint8Array[]> {
  const picture = sharp({ create: { width: 30, height: 20, channels: 4, background: '#e83' } })
  return [await picture.png().toBuffer(), await picture.jpeg().toBuffer(), HEIC]
}

/** A studio with one of everything. */
async function furnishedStudio(): Promise<{ studio: TestStudio; known: Known }> {
  const studio = await testStudio({ render: 'elsewhere' })
  const { database } = studio.ports
  const threadId = await studio.newThread()
  const plan = foxPlan()
  await addPlan(database.db, { threadId, plan, notes: [] })
  const { take } = await orderTake(database, { planId: plan.id, caller: 'test' })
  const pictures = await picturesToSend()
  const sent = { method: 'POST', body: new Uint8Array(pictures[0]!) }
  const upload = await (await fetch(`${studio.url}/api/uploads`, sent)).json()
  return { studio, known: { threadId, planId: plan.id, takeId: take.id, uploadId: upload.id, pictures } }
}

/** What no answer may hold: a failure of ours, a stack trace, or a path of this machine. */
function whatIsWrong({ status, text }: Answered, dataDir: string): string | null {
  // The MCP SDK gives this code also to parameters that its own schema refuses, which it then lists.
  const failedCode = text.includes('-32603') && !text.includes('Invalid input: expected')
  if (status >= 500 || failedCode || text.includes('its log says why')) return 'a failure of ours'
  if (/node_modules|node:internal|\bat \w+ \(|ENOENT|EACCES/.test(text)) return 'insides'
  if ([dataDir, process.cwd(), homedir()].some((path) => path !== '/' && text.includes(path))) return 'a path'
  return null
}

const shortened = ({ method, path, body }: Call) => `${method} ${path.slice(0, 200)} ${String(body).slice(0, 1500)}`

test(`${CALLS} senseless calls at every door get no failure of ours, show no path and leave nothing behind`, async () => {
  const { studio, known } = await furnishedStudio()
  const random = seededRandom(SEED)
  const bad: string[] = []
  const accepted = { uploads: 1, messages: 0 }
  let calls = 0
  const askOne = async (number: number) => {
    const call = nextCall(random, known, number)
    const caller = `127.0.0.${1 + (number % CALLERS)}`
    const answered = await askFrom(caller, studio.url, call)
    calls++
    const wrong = whatIsWrong(answered, studio.dataDir)
    if (wrong) bad.push(`${wrong}: ${answered.status} ${answered.text.slice(0, 300)} ← ${shortened(call)}`)
    if (call.path.startsWith('/api/uploads') && answered.status === 201) accepted.uploads++
    if (/\/messages$/.test(call.path) && answered.status === 202) accepted.messages++
  }
  let next = 0
  const worker = async () => {
    while (next < CALLS) await askOne(next++)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  expect(bad).toEqual([])
  expect(calls).toBe(CALLS)
  const { db } = studio.ports.database
  expect(await findOrphans(db, studio.dataDir)).toEqual({ files: [], rows: [] })
  // Whatever was refused has left no row.
  expect(await db.$count(schema.uploads)).toBe(accepted.uploads)
  const messages = await db.select({ role: schema.messages.role }).from(schema.messages)
  expect(messages.filter(({ role }) => role === 'user')).toHaveLength(accepted.messages)
  // Enough of the calls were right but for one thing, and some in all.
  expect(accepted.uploads).toBeGreaterThan(1)
  expect(accepted.messages).toBeGreaterThan(0)
  expect(await studio.get('/healthz')).toEqual({ ok: true })
})

test(`${Math.ceil(CALLS / 5)} senseless socket events leave the server well`, async () => {
  const { studio, known } = await furnishedStudio()
  const random = seededRandom(SEED)
  const socket = studio.socket()
  const emit = socket.emit as (event: string, ...words: unknown[]) => void
  const events = ['thread:join', 'thread:leave', 'message:added', 'take:changed', '__proto__', '']
  for (let index = 0; index < CALLS / 5; index++) {
    const words = Array.from({ length: random.below(3) }, () => nastyValue(random))
    emit.call(socket, random.pick(events), ...words)
  }
  const answer = await studio.socket().emitWithAck('thread:join', '../../secret')
  expect(answer.error).toBe('expected the id of a thread')
  expect(await studio.socket().emitWithAck('thread:join', known.threadId)).toEqual({ error: null })
})
