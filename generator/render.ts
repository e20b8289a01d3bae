import { randomUUID } from 'node:crypto'
import { frameSize } from '../models/contract/frame-size.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { writeAnimatic } from './animatic.ts'
import { openMasters, readMaster } from './clip/master.ts'
import { pruneMasters } from './clip/prune-masters.ts'
import { timelineOf } from './clip/timeline.ts'
import { deliverClip } from './deliver.ts'
import type { Engine } from './engine.ts'
import { type Filmstrip, openFilmstrip } from './filmstrip.ts'
import { keepShot } from './kept-shot.ts'
import { mastersFolder, type Outputs, outputFolders } from './output-folders.ts'
import type { RenderContext } from './render-context.ts'
import type { RenderEvent } from './render-event.ts'
import { renderProgress, shotShare } from './render-progress.ts'
import { renderShot } from './render-shot.ts'
import { openShotFeed, type ShotFeed } from './shot-feed.ts'
import { createStopwatch } from './stopwatch.ts'
import { sweepUnfinished } from './unfinished.ts'

export type DoneEvent = Extract<RenderEvent, { type: 'done' }>

export interface RenderOptions extends Outputs {
  /** Files of the person's own pictures, by upload id. */
  uploads?: Record<string, string>
  /**
   * Folder in which finished frames and the engine's checkpoints outlive this process: a rendering of the same plan
   * that is given it later goes on behind them and delivers the same bytes. The caller deletes it.
   */
  workDir?: string
  /** Marks unfinished files. */
  token?: string
  onEvent?: (event: RenderEvent) => void
  signal?: AbortSignal
}

/**
 * A plan becomes a clip: the animatic is shown, each shot is rendered into a lossless master or taken from an
 * earlier rendering, and meanwhile the shots are cut together and encoded. The engine is opened only once the animatic is
 * on screen, and closed at the end.
 */
export async function render(
  plan: ShotPlan,
  openEngine: () => Promise<Engine>,
  options: RenderOptions,
): Promise<DoneEvent> {
  const { token = randomUUID(), onEvent = () => {} } = options
  const began = performance.now()
  const film: RenderContext = {
    plan,
    timeline: timelineOf(plan),
    video: { ...frameSize(plan.format), fps: plan.format.fps },
    clock: createStopwatch(),
    uploads: options.uploads ?? {},
  }
  const strip = openFilmstrip(film, (preview) => onEvent({ type: 'preview', preview }))
  try {
    await film.clock.measureAsync('animatic', () => strip.animatic())
    if (options.animaticOut) await writeAnimatic(film, options.animaticOut, token, options.signal)
    const engine = await film.clock.measureAsync('denoise', openEngine)
    const masters = await renderAndDeliver(film, engine, strip, { ...options, token, onEvent }).finally(() =>
      engine.close(),
    )
    await pruneMasters(mastersFolder(options.dataDir), masters)
    return doneEvent(film, engine, options, (performance.now() - began) / 1000)
  } catch (error) {
    await sweepUnfinished(outputFolders(options), token)
    throw error
  }
}

type ToldOptions = RenderOptions & Required<Pick<RenderOptions, 'token' | 'onEvent'>>

/** Cuts and encodes the shots while they are rendered; where one of the two fails the other stops. */
async function renderAndDeliver(
  film: RenderContext,
  engine: Engine,
  strip: Filmstrip,
  options: ToldOptions,
): Promise<string[]> {
  const { timeline, video } = film
  const feeds = timeline.shots.map((span) => openShotFeed(span, timeline, (path) => readMaster(path, video)))
  const failed = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal
  const shots = renderShots(film, engine, strip, feeds, { ...options, signal })
  const openShot = (index: number) => feeds[index]!.frames()
  const clip = deliverClip({ ...options, ...film, signal, openShot, onFrame: strip.delivered })
  const delivered = shots.then((masters) =>
    film.clock.measureAsync('encode', async () => {
      await clip
      return masters
    }),
  )
  try {
    await Promise.all([delivered, clip])
    return await delivered
  } catch (error) {
    failed.abort(error)
    for (const feed of feeds) feed.fail(error)
    await Promise.allSettled([delivered, clip])
    throw error
  }
}

/** The shots in order, each as the path of its master. */
async function renderShots(
  film: RenderContext,
  engine: Engine,
  strip: Filmstrip,
  feeds: ShotFeed[],
  options: ToldOptions,
): Promise<string[]> {
  const { shots } = film.timeline
  const { workDir, token, signal, onEvent } = options
  const bar = renderProgress(shots.map(({ frames }) => frames))
  const masters: string[] = []
  for (const { index } of shots) {
    const { id: shotId } = film.plan.shots[index]!
    const { path, reused } = await renderShot({
      film,
      index,
      engine,
      masters: openMasters(options.dataDir, token),
      keep: workDir === undefined ? undefined : (key) => keepShot(workDir, key, token),
      signal,
      onProgress: (progress) => {
        onEvent({ type: 'progress', shotId, progress: bar.at(shotShare(progress)), engine: progress })
        strip.progress(progress)
      },
      onPreview: (estimate) => strip.estimate(index, estimate),
      onNote: (sentence) => onEvent({ type: 'note', sentence }),
      onBlock: async (block) => {
        strip.finished(index, block)
        await feeds[index]!.push(block)
      },
    })
    await feeds[index]!.finish(path)
    masters.push(path)
    onEvent({ type: 'shot', shotId, index, shots: shots.length, reused, progress: bar.shotDone() })
  }
  return masters
}

function doneEvent(
  { clock, timeline, video }: RenderContext,
  engine: Engine,
  options: RenderOptions,
  total: number,
): DoneEvent {
  return {
    type: 'done',
    clip: options.out,
    poster: options.poster ?? null,
    frames: timeline.frames,
    width: video.width,
    height: video.height,
    engine: engine.label,
    seconds: { ...clock.seconds, total },
  }
}
