import type { ChildProcess } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import type { Database } from '../db/database.ts'
import { takeUpLeftovers } from '../db/leftovers.ts'
import { NotFound } from '../db/not-found.ts'
import type { OpenDatabase } from '../db/opened-database.ts'
import { getPlan } from '../db/plans.ts'
import { progressWriter } from '../db/progress-writer.ts'
import { takeFiles } from '../db/take-files.ts'
import {
  addTakeNotes,
  type Claim,
  claimTake,
  failTake,
  finishTake,
  handBackTake,
  stalledClaims,
} from '../db/take-states.ts'
import { getTake, isWanted } from '../db/takes.ts'
import { uploadFile } from '../db/upload-files.ts'
import { getUpload } from '../db/uploads.ts'
import type { EngineSpec } from '../models/contract/engine-spec.ts'
import { UploadId } from '../models/contract/ids.ts'
import { planLanguage } from '../models/contract/plan-language.ts'
import { uploadIdsOf } from '../models/contract/plan-uploads.ts'
import type { Preview, Previews } from '../models/contract/previews.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { TakeTrouble } from '../models/contract/trouble.ts'
import { abandonJobs, readEngineName, writeEngineName } from './abandon-jobs.ts'
import { explainFailure } from './explain-failure.ts'
import { sayTrouble } from './failure-sentences.ts'
import { PictureMissing, ProcessDied, RenderFailed, renderInChild } from './render-in-child.ts'
import { keepSpareChild, type SpareChild } from './spare-child.ts'
import { removeOthers, writeFilmstrip } from './take-folder.ts'

/** A take that ended its worker so often without coming any further will do it again. */
const ATTEMPTS = 5
const GIVEN_UP: TakeTrouble = { code: 'given_up', fields: { attempts: ATTEMPTS } }

export interface WorkerParts {
  database: OpenDatabase
  previews: Pick<Previews, 'publish'>
  dataDir: string
  /** What it takes to open the engine that a take asks for by name; null for the studio's default. */
  engineFor: (name: string | null) => Promise<EngineSpec>
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

  const check = (id: string) => {
    const work = atWork.get(id)
    if (work) stopIfCancelled(database, id, work.abort).catch((error) => parts.onError(error, id))
  }
  const unsubscribe = database.changes.subscribe(
    ({ table, id }) => table === 'takes' && check(id),
    () => [...atWork.keys()].forEach(check),
  )

  const handle = async (takeId: string, lapsed: AbortSignal) => {
    if (closing.signal.aborted) return
    const abort = new AbortController()
    const signal = AbortSignal.any([abort.signal, lapsed, closing.signal])
    const ended = serve(parts, spare, takeId, signal, closing.signal)
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
      await spare.close()
    },
  }
}

async function stopIfCancelled({ db }: OpenDatabase, takeId: string, abort: AbortController): Promise<void> {
  if (!(await isWanted(db, takeId))) abort.abort()
}

/** From the claim to the settled row. Throws where the database does or the process died: the job is offered again. */
async function serve(
  parts: WorkerParts,
  spare: SpareChild,
  takeId: string,
  signal: AbortSignal,
  closing: AbortSignal,
): Promise<void> {
  const { db } = parts.database
  const claim = await claimTake(db, takeId)
  if (claim && claim.stalled > ATTEMPTS) await giveUp(parts, claim, GIVEN_UP)
  else if (claim) {
    await renderTake(parts, spare.take(), claim, signal).catch(async (error) => {
      if (closing.aborted) await handBack(parts, claim)
      else if (!signal.aborted) await settleFailure(parts, claim, error)
    })
  }
  if (!(await isWanted(db, takeId))) await abandonTake(parts, takeId)
}

/** The next worker goes on behind the frames that are finished. */
async function handBack({ database: { db, jobs } }: WorkerParts, claim: Claim): Promise<void> {
  if (await handBackTake(db, claim)) await jobs.republish(claim.takeId, 0)
}

/** What the rendering itself refused will be refused again; a dead process or a database that is away may come back. */
async function settleFailure(parts: WorkerParts, claim: Claim, error: Error): Promise<void> {
  parts.onError(error, claim.takeId)
  const { db } = parts.database
  const final = error instanceof RenderFailed && !(error instanceof ProcessDied)
  if (!final && (await stalledClaims(db, claim)) < ATTEMPTS) throw error
  await giveUp(parts, claim, await explainFailure(error, parts.dataDir))
}

async function giveUp(parts: WorkerParts, claim: Claim, trouble: TakeTrouble): Promise<void> {
  const { db } = parts.database
  await abandonTake(parts, claim.takeId)
  const { planId } = await getTake(db, claim.takeId)
  const { plan } = await getPlan(db, planId)
  await failTake(db, claim, { trouble, error: sayTrouble(trouble, planLanguage(plan)) })
}

/** Ends what a far engine still does for the take, says so on it, and removes its files. */
async function abandonTake(parts: WorkerParts, takeId: string): Promise<void> {
  const { folder, work } = takeFiles(parts.dataDir, takeId)
  const engineName = await readEngineName(work)
  if (engineName !== undefined) {
    const sentences = await parts.engineFor(engineName).then(
      (spec) => abandonJobs(spec, work),
      (error) => {
        parts.onError(error, takeId)
        return []
      },
    )
    if (sentences.length > 0) await addTakeNotes(parts.database.db, takeId, sentences)
  }
  await rm(folder, { recursive: true, force: true })
}

/** From the claimed take to its files and its settled row. Throws what renderInChild throws. */
async function renderTake(parts: WorkerParts, child: ChildProcess, claim: Claim, signal: AbortSignal): Promise<void> {
  const { database, dataDir, previews } = parts
  const { takeId } = claim
  const { planId, engineName } = await getTake(database.db, takeId)
  const { plan } = await getPlan(database.db, planId)
  const files = takeFiles(dataDir, takeId)
  await mkdir(files.work, { recursive: true })
  const progress = progressWriter(database.db, claim, (error) => parts.onError(error, takeId))
  const tiles = new Map<number, Preview>()
  const outputs = { dataDir, workDir: files.work, out: files.clip, poster: files.poster }
  const uploads = await findUploads(database.db, plan, dataDir)
  const engine = await parts.engineFor(engineName)
  await writeEngineName(files.work, engineName)
  const notes: string[] = []
  const request = { plan, engine, uploads, ...outputs }
  const done = await renderInChild(request, {
    signal,
    child,
    onEvent: (event) => {
      if (event.type === 'preview') {
        const preview = { takeId, ...event.preview }
        tiles.set(preview.tile, preview)
        previews.publish(preview)
      }
      if (event.type === 'progress' || event.type === 'shot') progress.tell(event.progress)
      if (event.type === 'note') notes.push(event.sentence)
    },
  })
  await progress.settled()
  await writeFilmstrip(files.filmstrip, tiles.values())
  await removeOthers(files.folder, [files.clip, files.poster, files.filmstrip])
  const { animatic, denoise, encode } = done.seconds
  if (notes.length > 0) await addTakeNotes(database.db, takeId, [...new Set(notes)])
  await finishTake(database.db, claim, { engine: done.engine, seconds: { animatic, denoise, encode } })
}

/**
 * Where the person's own pictures lie that the plan stages, by upload id. The plan may be older than today's doors,
 * so each id is looked up once more. Throws PictureMissing.
 */
async function findUploads(db: Database, plan: ShotPlan, dataDir: string): Promise<Record<string, string>> {
  const paths: Record<string, string> = {}
  for (const said of uploadIdsOf(plan)) {
    const known = UploadId.safeParse(said).success && (await getUpload(db, said).catch(orNull))
    if (!known) throw new PictureMissing()
    paths[known.id] = uploadFile(dataDir, known.id)
  }
  return paths
}

/** For `catch`: no such row is an answer; anything else is trouble. */
function orNull(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}
