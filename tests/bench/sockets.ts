import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import type { Take } from '../../models/contract/take.ts'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { type SpawnedServer, spawnServer } from '../setup/spawn-server.ts'
import { median } from './reference.ts'

/**
 * `node tests/bench/sockets.ts`: what a hundred viewers of one take and a thousand idle sockets cost. Takes with one
 * viewer and with a hundred alternate, and medians are compared, so that what else the machine does has less say.
 */
const VIEWERS = 100
const ROUNDS = 3
const IDLE = 1000
const WISH = 'a fox runs in the forest for 3 seconds in 240p'

const dataDir = await mkdtemp(join(tmpdir(), 'rushes-sockets-'))
await prepareDataDir(dataDir)
const server = await spawnServer(dataDir)

/** Resident memory of the server in MB. */
function memory({ child }: SpawnedServer): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

/** Processor time that the server itself has used, in seconds; its rendering processes are not in it. */
function processorTime({ child }: SpawnedServer): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  // User and system time, in hundredths of a second (proc(5)).
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function post<T>(path: string, body: unknown = {}): Promise<T> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
}

async function openSockets(count: number): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => io(server.url, { transports: ['websocket'], forceNew: true }))
  await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => socket.once('connect', () => resolve()))))
  return sockets
}

interface Shooting {
  /** From the order to the end. */
  seconds: number
  /** The server's own processor time. */
  server: number
  /** How many of the viewers heard of the end. */
  heard: number
}

async function shoot(viewers: Socket[]): Promise<Shooting> {
  const { id } = await post<{ id: string }>('/api/threads')
  await Promise.all(viewers.map((socket) => socket.emitWithAck('thread:join', id)))
  let heard = 0
  const all = viewers.map(
    (socket) =>
      new Promise<void>((resolve) =>
        socket.on('take:changed', (take: Take) => {
          if (take.threadId !== id || !take.finishedAt) return
          if (take.status !== 'done') throw new Error(`the take is ${take.status}: ${take.error}`)
          heard++
          resolve()
        }),
      ),
  )
  const [started, used] = [performance.now(), processorTime(server)]
  await post(`/api/threads/${id}/messages`, { text: WISH })
  await Promise.all(all)
  const seconds = (performance.now() - started) / 1000
  for (const socket of viewers) socket.off('take:changed').emit('thread:leave', id)
  return { seconds, server: processorTime(server) - used, heard }
}

const [one, crowd] = [await openSockets(1), await openSockets(VIEWERS)]
await shoot(one)
const alone: Shooting[] = []
const watched: Shooting[] = []
for (let round = 0; round < ROUNDS; round++) {
  alone.push(await shoot(one))
  watched.push(await shoot(crowd))
}
for (const socket of [...one, ...crowd]) socket.close()
const middle = (shootings: Shooting[], what: 'seconds' | 'server') => median(shootings.map((each) => each[what]))
const compare = (what: 'seconds' | 'server') =>
  `one viewer ${middle(alone, what).toFixed(2)} s, ${VIEWERS} viewers ${middle(watched, what).toFixed(2)} s`
const slower = (middle(watched, 'seconds') / middle(alone, 'seconds') - 1) * 100
console.log(`${compare('seconds')}: ${slower.toFixed(0)} % slower`)
console.log(`the server's own processor time: ${compare('server')}`)
console.log(`${Math.min(...watched.map(({ heard }) => heard))} of ${VIEWERS} heard of the end`)

const before = memory(server)
const idle = await openSockets(IDLE)
const after = memory(server)
console.log(
  `${IDLE} idle sockets: ${(after - before).toFixed(0)} MB more (${before.toFixed(0)} → ${after.toFixed(0)} MB)`,
)
for (const socket of idle) socket.close()
await server.end('SIGTERM')
await rm(dataDir, { recursive: true })
process.exit()
