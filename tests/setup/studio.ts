import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { Take } from '../../models/contract/take.ts'
import type { ClientToServerEvents, ServerToClientEvents, ThreadSnapshot } from '../../server/events.ts'
import { type Studio, type StudioOptions, startStudio } from '../../server/studio.ts'
import { databaseSnapshot } from './database-snapshot.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const TINY_PACKAGE = fileURLToPath(new URL('../fixtures/tiny-model', import.meta.url))

export interface TestStudio extends Studio {
  dataDir: string
  /** The parsed answer; throws for a status of 400 and more, with the server's own words. */
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: unknown): Promise<T>
  snapshot(threadId: string): Promise<ThreadSnapshot>
  /** Resolves with the thread once this holds; asks after every event. */
  until(threadId: string, holds: (snapshot: ThreadSnapshot) => boolean): Promise<ThreadSnapshot>
  socket(): Socket<ServerToClientEvents, ClientToServerEvents>
}

async function answerOf<T>(response: Response): Promise<T> {
  const body = await response.json()
  if (!response.ok) throw new Error(`${response.status} ${body.error.code}: ${body.error.message}`)
  return body
}

export const isSettled = (take: Take): boolean => take.finishedAt !== null

/** A real studio on a free port with the tiny package; stopped when the test is over. */
export async function testStudio(options: Partial<StudioOptions> = {}): Promise<TestStudio> {
  const dataDir = options.dataDir ?? (await temporaryFolder())
  const studio = await openStudio({ ...options, dataDir })
  onTestFinished(() => studio.close())
  return studio
}

/** One studio for all tests of a file, where they do not mind each other's threads. */
export function sharedStudio(): () => TestStudio {
  let studio: TestStudio
  beforeAll(async () => {
    studio = await openStudio({ dataDir: await mkdtemp(join(tmpdir(), 'rushes-test-')) })
  })
  afterAll(async () => {
    await studio.close()
    await rm(studio.dataDir, { recursive: true, force: true })
  })
  return () => studio
}

async function openStudio(options: Partial<StudioOptions> & { dataDir: string }): Promise<TestStudio> {
  const { dataDir } = options
  const snapshot = options.databaseUrl ? undefined : await databaseSnapshot()
  const studio = await startStudio({ packageDir: TINY_PACKAGE, snapshot, threads: 1, ...options })
  const get = async <T>(path: string) => answerOf<T>(await fetch(`${studio.url}${path}`))
  const post = async <T>(path: string, body: unknown = {}) => {
    const headers = { 'Content-Type': 'application/json' }
    return answerOf<T>(await fetch(`${studio.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  }
  const snapshot_ = (threadId: string) => get<ThreadSnapshot>(`/api/threads/${threadId}`)
  const socket = () => {
    const client: Socket<ServerToClientEvents, ClientToServerEvents> = io(studio.url, { transports: ['websocket'] })
    onTestFinished(() => {
      client.close()
    })
    return client
  }
  const until = async (threadId: string, holds: (snapshot: ThreadSnapshot) => boolean) => {
    const client = socket()
    const events: (() => void)[] = []
    client.onAny(() => {
      for (const wake of events.splice(0)) wake()
    })
    await client.emitWithAck('thread:join', threadId)
    for (;;) {
      const event = new Promise<void>((resolve) => events.push(resolve))
      const snapshot = await snapshot_(threadId)
      if (holds(snapshot)) return snapshot
      await event
    }
  }
  return { ...studio, dataDir, get, post, snapshot: snapshot_, until, socket }
}
