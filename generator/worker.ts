import { mkdir, rm } from 'node:fs/promises'
import { takeUpLeftovers } from '../db/leftovers.ts'
import type { OpenDatabase } from '../db/opened-database.ts'
import { getPlan } from '../db/plans.ts'
import { progressWriter } from '../db/progress-writer.ts'
import { takeFiles } from '../db/take-files.ts'
import { type Claim, claimTake, failTake, finishTake, handBackTake } from '../db/take-states.ts'
import { getTake } from '../db/takes.ts'
import { uploadFile } from '../db/upload-files.ts'
import type { Previews } from '../models/contract/previews.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { explainFailure } from './explain-failure.ts'
import { renderInChild } from './render-in-child.ts'
import { keepSpareChild, type SpareChild } from './spare-child.ts'

/** A take that ended its worker so often will do it again. */
const ATTEMPTS = 3
const GIVEN_UP = `given up: the program stopped ${ATTEMPTS} times while rendering it`

export interface WorkerParts {
  database: OpenDatabase
  previews: Pick<Previews, 'publish'>
  dataDir: string
  packageDir: string
  /** Denoising steps and threads, where somebody wants others than the package's and the machine's. */
  steps?: number
  threads?: number
  /** Hears of what went wrong, with the take it happened to. */
  onError: (error: unknown, takeId: string | null) => void
}

export interface Worker {
  /** Hands the take at work back to the queue and claims no more. */
  close(): Promise<void>
}

/** Claims takes one after the other, renders each in a child process and settles its row. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { database } = parts
  const atWork = new Map<string, { abort: AbortController; ended: Promise<void> }>()
  const closing = new AbortController()
  const spare = keepSpareChild()

  const unsubscribe = database.changes.subscribe(({ table, id }) => {
    const work = table === 'takes' ? atWork.get(id) : undefined
    if (work) stopIfCancelled(database, id, work.abort).catch((error) => parts.onError(error, id))
  })

  const handle = async (takeId: string, lapsed: AbortSignal) => {
    if (closing.signal.aborted) return
    const abort = new AbortController()
    const signal = AbortSignal.any([abort.signal, lapsed, closing.signal])
    const ended = renderTake(parts, spare, takeId, signal, closing.signal)
    atWork.set(takeId, { abort, ended })
    await ended.finally(() => atWork.delete(takeId))
    if (!closing.signal.aborted && atWork.size === 0) spare.prepare()
  }

  await takeUpLeftovers(database)
  spare.prepare()
  await database.jobs.work(({ takeId }, signal) => handle(takeId, signal))
  return {
    close: async () => {
      closing.abort()
      await Promise.allSettled([...atWork.values()].map((work) => work.ended))
      unsubscribe()
      spare.close()
    },
  }
}

async function stopIfCancelled({ db }: OpenDatabase, takeId: string, abort: AbortController): Promise<void> {
  if ((await getTake(db, takeId)).status === 'cancelled') abort.abort()
}

/** From the claim to the settled row. Throws only where the database does, and then the job is offered again. */
async function renderTake(
  parts: WorkerParts,
  spare: SpareChild,
  takeId: string,
  signal: AbortSignal,
  closing: AbortSignal,
): Promise<void> {
  const { db, jobs } = parts.database
  const claim = await claimTake(db, takeId)
  if (!claim) return
  if (claim.attempt > ATTEMPTS) {
    await failTake(db, claim, GIVEN_UP)
    return
  }
  try {
    await render(parts, spare, claim, signal)
  } catch (error) {
    await rm(takeFiles(parts.dataDir, takeId).folder, { recursive: true, force: true })
    if (closing.aborted) {
      if (await handBackTake(db, claim)) await jobs.republish(takeId, 0)
    } else if (!signal.aborted) {
      parts.onError(error, takeId)
      await failTake(db, claim, await explainFailure(error as Error, parts.dataDir))
    }
  }
}

async function render(parts: WorkerParts, spare: SpareChild, claim: Claim, signal: AbortSignal): Promise<void> {
  const { database, dataDir, packageDir, previews, steps, threads } = parts
  const { takeId } = claim
  const { planId } = await getTake(database.db, takeId)
  const { plan } = await getPlan(database.db, planId)
  const files = takeFiles(dataDir, takeId)
  await mkdir(files.folder, { recursive: true })
  const progress = progressWriter(database.db, claim)
  const uploads = uploadsOf(plan, dataDir)
  const request = { plan, packageDir, dataDir, out: files.clip, poster: files.poster, steps, threads, uploads }
  const done = await renderInChild(request, {
    signal,
    child: spare.take(),
    onEvent: (event) => {
      if (event.type === 'preview') previews.publish({ takeId, ...event.preview })
      if (event.type === 'step' || event.type === 'shot') progress.tell(event.progress)
    },
  })
  await progress.settled()
  const { animatic, denoise, encode } = done.seconds
  await finishTake(database.db, claim, { engine: done.engine, seconds: { animatic, denoise, encode } })
}

/** Where the person's own pictures lie that the plan stages, by upload id. */
function uploadsOf(plan: ShotPlan, dataDir: string): Record<string, string> {
  const references = plan.shots.flatMap((shot) => shot.subjects.map((subject) => subject.reference))
  const ids = references.flatMap((reference) => (reference.kind === 'upload' ? [reference.uploadId] : []))
  return Object.fromEntries(ids.map((id) => [id, uploadFile(dataDir, id)]))
}
