import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase } from '../../db/open-database.ts'
import type { OpenDatabase } from '../../db/opened-database.ts'
import { orderTake } from '../../db/order-take.ts'
import { findOrphans } from '../../db/orphans.ts'
import { addPlan } from '../../db/plans.ts'
import { takeFiles } from '../../db/take-files.ts'
import { cancelTake, claimTake } from '../../db/take-states.ts'
import { addTake, getTake } from '../../db/takes.ts'
import { createThread, deleteThread } from '../../db/threads.ts'
import { locateFfmpeg } from '../../generator/clip/ffmpeg.ts'
import { startWorker, type Worker, type WorkerParts } from '../../generator/worker.ts'
import type { KeptPreview, Preview } from '../../models/contract/previews.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Take } from '../../models/contract/take.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { renderingProcesses } from '../setup/rendering-processes.ts'
import { TINY_ENGINE } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

interface Room {
  database: OpenDatabase
  dataDir: string
  errors: unknown[]
  order(plan?: ShotPlan): Promise<string>
  work(parts?: Partial<WorkerParts>): Promise<Worker>
  until(takeId: string, holds: (take: Take) => boolean): Promise<Take>
}

/** A database, a data directory and, when asked for, a worker; nothing else. */
async function openRoom(): Promise<Room> {
  const dataDir = await temporaryFolder()
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  await prepareDataDir(dataDir)
  const database = await openDatabase({ dir: dataDir, onError })
  const workers: Worker[] = []
  onTestFinished(async () => {
    for (const worker of workers) await worker.close()
    await database.close()
  })
  const { db, changes } = database
  return {
    database,
    dataDir,
    errors,
    order: async (plan = foxPlan()) => {
      const { id: threadId } = await createThread(db, plan.title)
      await addPlan(db, { threadId, plan, notes: [] })
      return (await orderTake(database, { planId: plan.id, caller: 'test' })).take.id
    },
    work: async (parts = {}) => {
      const previews = { publish: () => {} }
      const engineFor = async () => TINY_ENGINE
      const worker = await startWorker({ database, previews, dataDir, engineFor, onError, ...parts })
      workers.push(worker)
      return worker
    },
    until: async (takeId, holds) => {
      for (;;) {
        const changed = new Promise<void>((resolve) => {
          const unsubscribe = changes.subscribe(() => {
            unsubscribe()
            resolve()
          })
        })
        const take = await getTake(db, takeId)
        if (holds(take)) return take
        await changed
      }
    },
  }
}

const settled = (take: Take) => take.finishedAt !== null
const longPlan = () => foxPlan({ shots: foxPlan().shots.map((shot) => ({ ...shot, durationSeconds: 60 })) })

test('a take is rendered, its previews are published, its row is settled and its files are there', async () => {
  const room = await openRoom()
  const takeId = await room.order()
  const seen: Preview[] = []
  await room.work({ previews: { publish: (preview) => seen.push(preview) } })
  const take = await room.until(takeId, settled)
  expect(take).toMatchObject({ status: 'done', error: null, engine: expect.stringContaining('tiny-model') })
  expect(take.seconds?.denoise).toBeGreaterThan(0)
  expect(new Set(seen.map((preview) => preview.takeId))).toEqual(new Set([takeId]))
  expect(new Set(seen.map((preview) => preview.phase))).toEqual(new Set(['animatic', 'denoising', 'finished']))
  const files = takeFiles(room.dataDir, takeId)
  expect(readFileSync(files.clip).subarray(4, 8).toString()).toBe('ftyp')
  expect(readFileSync(files.poster).subarray(0, 2).toString('hex')).toBe('ffd8')
  expect(readdirSync(files.folder).sort()).toEqual(['clip.mp4', 'filmstrip.json', 'poster.jpg'])
  const tiles: KeptPreview[] = JSON.parse(readFileSync(files.filmstrip, 'utf8'))
  expect(tiles.map(({ tile, phase }) => `${tile} ${phase}`)).toEqual(tiles.map((_, tile) => `${tile} finished`))
  const image = seen.findLast((preview) => preview.tile === 3)?.image
  expect(tiles[3]?.image).toBe(Buffer.from(image!).toString('base64'))
})

test('a rendering process that is killed costs one attempt; the take goes on from its last chunk', async () => {
  const room = await openRoom()
  const takeId = await room.order(foxPlan({ shots: [{ ...foxPlan().shots[0]!, durationSeconds: 3 }] }))
  const files = takeFiles(room.dataDir, takeId)
  const tiles: Preview[] = []
  let shown = 0
  await room.work({
    previews: {
      publish: (preview) => {
        tiles.push(preview)
        if (shown > 0 || preview.phase !== 'finished') return
        // Its first chunk is kept, and there are four more.
        shown = tiles.length
        for (const pid of renderingProcesses()) process.kill(pid, 'SIGKILL')
      },
    },
  })
  expect((await room.until(takeId, settled)).status).toBe('done')
  expect(room.errors).toHaveLength(1)
  const again = tiles.slice(shown).filter(({ tile, phase }) => tile === 0 && phase === 'denoising')
  expect(again).toEqual([])
  expect(readdirSync(files.folder).sort()).toEqual(['clip.mp4', 'filmstrip.json', 'poster.jpg'])
})

test('a take whose process is killed again and again fails with a plain reason, and the next one is rendered', async () => {
  const room = await openRoom()
  const takeId = await room.order(longPlan())
  // Four workers have died of it already.
  for (let attempt = 1; attempt <= 4; attempt++) await claimTake(room.database.db, takeId)
  const kill = () => {
    for (const pid of renderingProcesses()) process.kill(pid, 'SIGKILL')
  }
  await room.work({ previews: { publish: (preview) => preview.takeId === takeId && kill() } })
  const take = await room.until(takeId, settled)
  expect(take).toMatchObject({ status: 'failed', error: expect.stringContaining('was killed') })
  expect(existsSync(takeFiles(room.dataDir, takeId).folder)).toBe(false)
  expect((await room.until(await room.order(), settled)).status).toBe('done')
})

test('a cancelled take stops its process and leaves no file', async () => {
  const room = await openRoom()
  const takeId = await room.order(longPlan())
  await room.work()
  await room.until(takeId, (take) => take.progress > 0)
  const [atWork] = renderingProcesses()
  await cancelTake(room.database.db, takeId)
  const next = await room.until(await room.order(), settled)
  expect(next.status).toBe('done')
  expect((await getTake(room.database.db, takeId)).status).toBe('cancelled')
  expect(existsSync(takeFiles(room.dataDir, takeId).folder)).toBe(false)
  // Another one may wait already for the next take.
  expect(renderingProcesses()).not.toContain(atWork)
  expect(room.errors).toEqual([])
})

test('a thread that is deleted in mid-take leaves no file', async () => {
  const room = await openRoom()
  const takeId = await room.order(longPlan())
  await room.work()
  const { threadId } = await room.until(takeId, (take) => take.progress > 0)
  await cancelTake(room.database.db, takeId)
  await deleteThread(room.database.db, threadId)
  expect((await room.until(await room.order(), settled)).status).toBe('done')
  expect(existsSync(takeFiles(room.dataDir, takeId).folder)).toBe(false)
  expect(room.errors).toEqual([])
})

test('a disk that is full while the clip is encoded fails the take in plain words and leaves nothing', async () => {
  const room = await openRoom()
  const takeId = await room.order()
  const folder = await temporaryFolder()
  // The real ffmpeg, except that what it writes as MP4 goes to a device that is always full.
  const { path } = await locateFfmpeg()
  const wrapper = join(folder, 'ffmpeg')
  const script = `for word; do case $word in *.mp4.*.part) word=/dev/full;; esac; set -- "$@" "$word"; shift; done`
  writeFileSync(wrapper, `#!/bin/sh\n${script}\nexec "${path}" "$@"\n`, { mode: 0o755 })
  vi.stubEnv('FFMPEG_PATH', wrapper)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const worker = await room.work()
  const take = await room.until(takeId, settled)
  expect(take).toMatchObject({ status: 'failed', error: expect.stringContaining('the disk is full') })
  expect(existsSync(takeFiles(room.dataDir, takeId).folder)).toBe(false)
  expect(await findOrphans(room.database.db, room.dataDir)).toEqual({ files: [], rows: [] })
  await worker.close()
})

test('a take that is cancelled while it waits is never begun', async () => {
  const room = await openRoom()
  const takeId = await room.order()
  await cancelTake(room.database.db, takeId)
  await room.work()
  await room.until(await room.order(), settled)
  expect(existsSync(takeFiles(room.dataDir, takeId).folder)).toBe(false)
})

test('a worker that closes hands its take back and leaves no process and no half file', async () => {
  const room = await openRoom()
  const takeId = await room.order()
  const first = await room.work()
  await room.until(takeId, (take) => take.status === 'rendering')
  await first.close()
  expect(await getTake(room.database.db, takeId)).toMatchObject({ status: 'queued', progress: 0 })
  expect(renderingProcesses()).toEqual([])
  const left = readdirSync(takeFiles(room.dataDir, takeId).folder, { recursive: true, encoding: 'utf8' })
  expect(left.filter((path) => path.endsWith('.part') || path.endsWith('.mp4'))).toEqual([])
})

test('a take that ended its worker five times is given up with a reason', async () => {
  const room = await openRoom()
  const takeId = await room.order()
  for (let attempt = 1; attempt <= 5; attempt++) await claimTake(room.database.db, takeId)
  await room.work()
  const take = await room.until(takeId, settled)
  expect(take).toMatchObject({ status: 'failed', error: expect.stringContaining('given up') })
})

test('a take that was stored and never published is found', async () => {
  const room = await openRoom()
  const plan = foxPlan()
  const { id: threadId } = await createThread(room.database.db, 'lost')
  await addPlan(room.database.db, { threadId, plan, notes: [] })
  const { take } = await addTake(room.database.db, { threadId, planId: plan.id })
  await room.work()
  expect((await room.until(take.id, settled)).status).toBe('done')
})
