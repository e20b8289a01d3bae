import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import type { Take } from '../../models/contract/take.ts'
import { prepareDataDir, type SpawnedServer, spawnServer } from '../setup/spawn-server.ts'

/** `node tests/bench/sockets.ts`: what a hundred viewers of one take and a thousand idle sockets cost. */
const VIEWERS = 100
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

async function post<T>(path: string, body: unknown = {}): Promise<T> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
}

async function openSockets(count: number): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => io(server.url, { transports: ['websocket'], forceNew: true }))
  await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => socket.once('connect', () => resolve()))))
  return sockets
}

/** Seconds from the order to the end, and how many of the viewers heard of the end. */
async function shoot(viewers: Socket[]): Promise<{ seconds: number; heard: number }> {
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
  const started = performance.now()
  await post(`/api/threads/${id}/messages`, { text: WISH })
  await Promise.all(all)
  return { seconds: (performance.now() - started) / 1000, heard }
}

const one = await openSockets(1)
await shoot(one)
const alone = await shoot(one)
const crowd = await openSockets(VIEWERS)
const watched = await shoot(crowd)
for (const socket of [...one, ...crowd]) socket.close()
const slower = (watched.seconds / alone.seconds - 1) * 100
console.log(
  `one viewer ${alone.seconds.toFixed(2)} s, ${VIEWERS} viewers ${watched.seconds.toFixed(2)} s: ${slower.toFixed(0)} % slower`,
)
console.log(`${watched.heard} of ${VIEWERS} heard of the end`)

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
