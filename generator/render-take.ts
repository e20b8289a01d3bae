import type { ChildProcess } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPlan } from '../db/plans.ts'
import { progressWriter } from '../db/progress-writer.ts'
import { type TakeFiles, takeFiles } from '../db/take-files.ts'
import { type Claim, finishTake } from '../db/take-states.ts'
import { getTake } from '../db/takes.ts'
import { uploadFile } from '../db/upload-files.ts'
import type { KeptPreview, Preview } from '../models/contract/previews.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { renderInChild } from './render-in-child.ts'
import type { WorkerParts } from './worker.ts'

/** From the claimed take to its files and its settled row. Throws what renderInChild throws. */
export async function renderTake(
  parts: WorkerParts,
  child: ChildProcess,
  claim: Claim,
  signal: AbortSignal,
): Promise<void> {
  const { database, dataDir, packageDir, previews, steps, threads } = parts
  const { takeId } = claim
  const { planId } = await getTake(database.db, takeId)
  const { plan } = await getPlan(database.db, planId)
  const files = takeFiles(dataDir, takeId)
  await mkdir(files.folder, { recursive: true })
  const progress = progressWriter(database.db, claim, (error) => parts.onError(error, takeId))
  const tiles = new Map<number, Preview>()
  const outputs = { dataDir, workDir: files.work, out: files.clip, poster: files.poster }
  const request = { plan, packageDir, steps, threads, uploads: uploadsOf(plan, dataDir), ...outputs }
  const done = await renderInChild(request, {
    signal,
    child,
    onEvent: (event) => {
      if (event.type === 'preview') {
        const preview = { takeId, ...event.preview }
        tiles.set(preview.tile, preview)
        previews.publish(preview)
      }
      if (event.type === 'step' || event.type === 'shot') progress.tell(event.progress)
    },
  })
  await progress.settled()
  await writeFile(files.filmstrip, JSON.stringify([...tiles.values()].map(asKept)))
  await removeOthers(files)
  const { animatic, denoise, encode } = done.seconds
  await finishTake(database.db, claim, { engine: done.engine, seconds: { animatic, denoise, encode } })
}

function asKept(preview: Preview): KeptPreview {
  return { ...preview, image: Buffer.from(preview.image).toString('base64') }
}

/** What a finished take does not need: kept chunks, and what processes left that were killed before this one. */
async function removeOthers({ folder, clip, poster, filmstrip }: TakeFiles): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const others = paths.filter((path) => ![clip, poster, filmstrip].includes(path))
  await Promise.all(others.map((path) => rm(path, { recursive: true, force: true })))
}

/** Where the person's own pictures lie that the plan stages, by upload id. */
function uploadsOf(plan: ShotPlan, dataDir: string): Record<string, string> {
  const references = plan.shots.flatMap((shot) => shot.subjects.map((subject) => subject.reference))
  const ids = references.flatMap((reference) => (reference.kind === 'upload' ? [reference.uploadId] : []))
  return Object.fromEntries(ids.map((id) => [id, uploadFile(dataDir, id)]))
}
