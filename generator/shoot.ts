import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { uploadIdsOf } from '../models/contract/plan-uploads.ts'
import type { Shot } from '../models/contract/shot-plan.ts'
import { type MasterKey, type Masters, masterName } from './clip/master.ts'
import type { Engine, FinishedChunk, FrameBlock, StepReport } from './engine.ts'
import type { Film } from './film.ts'
import type { KeptChunks } from './kept-chunks.ts'
import type { StagedShot } from './stage/control-frame.ts'
import { STAGE_REVISION } from './stage/version.ts'
import { stageShot, uploadPath } from './stage-shot.ts'

export interface ShootJob {
  film: Film
  index: number
  steps: number | undefined
  engine: Engine
  masters: Masters
  /** Where finished chunks outlive this process. */
  keep?: (key: string) => KeptChunks
  signal?: AbortSignal
  onStep: (report: StepReport) => void
  onBlock: (block: FrameBlock) => void
}

/** A shot's lossless master: the one that an earlier rendering left, or a new one, from the last kept chunk on. */
export async function shoot(job: ShootJob): Promise<{ path: string; reused: boolean }> {
  const { film, index, engine, masters } = job
  const key = await masterKey(film, index, engine, job.steps)
  const earlier = await masters.find(key)
  if (earlier) return { path: earlier, reused: true }
  const staged = await film.clock.measureAsync('animatic', () => stageShot(film, index, film.video))
  const kept = job.keep?.(masterName(key))
  const sink = await masters.open(key, film.video)
  try {
    for await (const chunk of chunks(job, staged, kept)) {
      job.onBlock(chunk)
      await film.clock.measureAsync('encode', () => writeBlock(chunk, sink.write))
      job.signal?.throwIfAborted()
    }
    const path = await film.clock.measureAsync('encode', sink.finish)
    await kept?.drop()
    return { path, reused: false }
  } catch (error) {
    await sink.abort()
    throw error
  }
}

/** Those that were kept, then the engine's; each new one is kept before anybody sees it. */
async function* chunks(job: ShootJob, staged: StagedShot, kept?: KeptChunks): AsyncGenerator<FinishedChunk> {
  let after: FrameBlock | undefined
  for await (const chunk of kept?.read() ?? []) {
    after = chunk.end
    yield chunk
  }
  for await (const chunk of denoise(job, staged, after)) {
    await job.film.clock.measureAsync('encode', async () => kept?.keep(chunk))
    yield chunk
  }
}

/** The engine's chunks; the time that it spends on the animatic counts as such. */
async function* denoise(job: ShootJob, staged: StagedShot, after?: FrameBlock): AsyncGenerator<FinishedChunk> {
  const { engine, signal, onStep } = job
  const { plan, clock } = job.film
  const timed: StagedShot = {
    width: staged.width,
    height: staged.height,
    frames: staged.frames,
    horizon: (frame) => staged.horizon(frame),
    frame: (index) => clock.measure('animatic', () => staged.frame(index)),
  }
  const shot = plan.shots[job.index]!
  const work = { shot, look: plan.look, seed: plan.format.seed, staged: timed, steps: job.steps, after }
  const blocks = engine.denoise(work, { signal, onStep })[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await clock.measureAsync('denoise', () => blocks.next())
      if (next.done) return
      yield next.value
    }
  } finally {
    await blocks.return?.()
  }
}

async function writeBlock(block: FrameBlock, write: (frame: Uint8Array) => Promise<void>): Promise<void> {
  const bytes = block.width * block.height * 3
  for (let frame = 0; frame < block.count; frame++) await write(block.rgb.subarray(frame * bytes, (frame + 1) * bytes))
}

async function masterKey(film: Film, index: number, engine: Engine, steps: number | undefined): Promise<MasterKey> {
  const { plan } = film
  const shot = plan.shots[index]!
  return {
    shot,
    look: plan.look,
    format: plan.format,
    steps,
    stageRevision: STAGE_REVISION,
    // The manifest names the hash of every file of the package.
    packageHash: sha256(JSON.stringify(engine.manifest)),
    provider: engine.provider.name,
    uploads: await uploadHashes(film, shot),
  }
}

async function uploadHashes({ uploads }: Film, shot: Shot): Promise<Record<string, string>> {
  const hashes = uploadIdsOf({ shots: [shot] }).map(async (id) => [id, sha256(await readFile(uploadPath(uploads, id)))])
  return Object.fromEntries(await Promise.all(hashes))
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
