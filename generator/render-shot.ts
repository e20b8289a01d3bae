import type { Masters } from './clip/master.ts'
import { conformFrames } from './conform.ts'
import type { Checkpoint, Engine, EngineProgress, ShotRequest } from './engine.ts'
import { type FrameBlock, framesOf } from './frame-block.ts'
import { FORGETFUL, type KeptShot } from './kept-shot.ts'
import { masterKeyOf, masterName } from './master-key.ts'
import { type RenderContext, shotRequest } from './render-context.ts'
import type { StagedShot } from './stage/control-frame.ts'
import { stageShot } from './stage-shot.ts'

export interface ShotRendering {
  film: RenderContext
  index: number
  engine: Engine
  masters: Masters
  /** Where finished frames and the engine's checkpoint outlive this process. */
  keep?: (key: string) => KeptShot
  signal?: AbortSignal
  onProgress: (progress: EngineProgress) => void
  onPreview: (estimate: () => FrameBlock) => void
  onNote: (sentence: string) => void
  /** Hears of finished frames; the next ones are made when it is done with them. */
  onBlock: (block: FrameBlock) => Promise<void>
}

/** A shot's lossless master: the one that an earlier rendering left, or a new one, from the last kept frame on. */
export async function renderShot(rendering: ShotRendering): Promise<{ path: string; reused: boolean }> {
  const { film, index, engine, masters } = rendering
  const request = shotRequest(film, index)
  const name = masterName(await masterKeyOf(engine, request, film.uploads))
  const earlier = await masters.find(name)
  if (earlier) return { path: earlier, reused: true }
  const kept = rendering.keep?.(name)
  const sink = await masters.open(name, film.video)
  try {
    for await (const block of keptAndNewBlocks(rendering, request, kept)) {
      await film.clock.measureAsync('encode', async () => {
        await Promise.all([writeBlock(block, sink.write), rendering.onBlock(block)])
      })
      rendering.signal?.throwIfAborted()
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
async function* keptAndNewBlocks(
  rendering: ShotRendering,
  request: ShotRequest,
  kept?: KeptShot,
): AsyncGenerator<FrameBlock> {
  const { film, onNote } = rendering
  let from = 0
  for await (const block of kept?.read() ?? []) {
    from = block.first + block.count
    yield block
  }
  if (from >= request.frames) return
  const checkpoint = kept?.checkpoint ?? FORGETFUL
  const made = engineBlocks(rendering, request, from, checkpoint)
  for await (const block of conformFrames(made, { video: film.video, frames: request.frames, from }, onNote)) {
    await film.clock.measureAsync('encode', async () => kept?.keep(block))
    yield block
  }
}

/** The engine's blocks; the time that it spends on the animatic counts as such. */
async function* engineBlocks(
  { film, index, engine, signal, onProgress, onPreview, onNote }: ShotRendering,
  request: ShotRequest,
  resumeFrom: number,
  checkpoint: Checkpoint,
): AsyncGenerator<FrameBlock> {
  const { clock } = film
  const staged = timedStage(await clock.measureAsync('animatic', () => stageShot(film, index, film.video)), clock)
  const context = { signal, progress: onProgress, preview: onPreview, note: onNote, checkpoint }
  const blocks = engine.render({ ...request, staged, resumeFrom }, context)[Symbol.asyncIterator]()
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

function timedStage(staged: StagedShot, clock: RenderContext['clock']): StagedShot {
  return {
    width: staged.width,
    height: staged.height,
    frames: staged.frames,
    horizon: (frame) => staged.horizon(frame),
    frame: (index) => clock.measure('animatic', () => staged.frame(index)),
  }
}

async function writeBlock(block: FrameBlock, write: (frame: Uint8Array) => Promise<void>): Promise<void> {
  for (const frame of framesOf(block)) await write(frame)
}
