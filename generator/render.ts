import { randomUUID } from 'node:crypto'
import { frameSize } from '../models/contract/frame-size.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { writeAnimatic } from './animatic.ts'
import { openMasters } from './clip/master.ts'
import { pruneMasters } from './clip/prune-masters.ts'
import { timelineOf } from './clip/timeline.ts'
import { deliver } from './deliver.ts'
import type { Engine } from './engine.ts'
import type { Film } from './film.ts'
import { type Filmstrip, openFilmstrip } from './filmstrip.ts'
import { keepChunks } from './kept-chunks.ts'
import { mastersFolder, type Outputs, outputFolders } from './output-folders.ts'
import type { RenderEvent } from './render-event.ts'
import { shoot } from './shoot.ts'
import { stopwatch } from './stopwatch.ts'
import { sweep } from './unfinished.ts'

export type DoneEvent = Extract<RenderEvent, { type: 'done' }>

export interface RenderOptions extends Outputs {
  /** Files of the person's own pictures, by upload id. */
  uploads?: Record<string, string>
  /** Denoising steps; by default the package's own. */
  steps?: number
  /**
   * Folder in which finished chunks outlive this process: a rendering of the same plan that is given it later
   * goes on behind them and delivers the same bytes. Whoever names it removes it.
   */
  workDir?: string
  /** Marks unfinished files. */
  token?: string
  onEvent?: (event: RenderEvent) => void
  signal?: AbortSignal
}

/** Share of the progress bar that belongs to the shots; the rest is the cut and the encode. */
const SHOOTING = 0.96

/**
 * A plan becomes a clip: the animatic is shown, each shot is denoised into a lossless master or taken from an
 * earlier rendering, the masters are cut together and encoded. The engine is opened only once the animatic is
 * on screen, and closed at the end.
 */
export async function render(
  plan: ShotPlan,
  openEngine: () => Promise<Engine>,
  options: RenderOptions,
): Promise<DoneEvent> {
  const { token = randomUUID(), onEvent = () => {} } = options
  const began = performance.now()
  const film: Film = {
    plan,
    timeline: timelineOf(plan),
    video: { ...frameSize(plan.format), fps: plan.format.fps },
    clock: stopwatch(),
    uploads: options.uploads ?? {},
  }
  const strip = openFilmstrip(film, (preview) => onEvent({ type: 'preview', preview }))
  try {
    await film.clock.measureAsync('animatic', () => strip.animatic())
    if (options.animaticOut) await writeAnimatic(film, options.animaticOut, token, options.signal)
    const engine = await film.clock.measureAsync('denoise', openEngine)
    const masters = await shootAll(film, engine, strip, { ...options, token, onEvent }).finally(() => engine.close())
    await film.clock.measureAsync('encode', () =>
      deliver({ ...options, ...film, masters, token, onFrame: strip.delivered }),
    )
    await pruneMasters(mastersFolder(options.dataDir), masters)
    return doneEvent(film, engine, options, (performance.now() - began) / 1000)
  } catch (error) {
    await sweep(outputFolders(options), token)
    throw error
  }
}

/** The shots in order, each as the path of its master. */
async function shootAll(
  film: Film,
  engine: Engine,
  strip: Filmstrip,
  options: RenderOptions & Required<Pick<RenderOptions, 'token' | 'onEvent'>>,
): Promise<string[]> {
  const { shots } = film.timeline
  const { workDir } = options
  const total = shots.reduce((sum, { frames }) => sum + frames, 0)
  const masters: string[] = []
  let shot = 0
  for (const { index, frames } of shots) {
    const { id: shotId } = film.plan.shots[index]!
    const { path, reused } = await shoot({
      film,
      index,
      engine,
      masters: openMasters(options.dataDir, options.token),
      keep: workDir === undefined ? undefined : (key) => keepChunks(workDir, key, options.token),
      steps: options.steps,
      signal: options.signal,
      onStep: ({ chunk, chunks, step, steps, estimate }) => {
        const cleared = ((chunk + step / steps) / chunks) * frames
        const progress = ((shot + cleared) / total) * SHOOTING
        options.onEvent({ type: 'step', shotId, chunk, chunks, step, steps, progress })
        strip.step(index, { chunk, chunks, step, steps, estimate })
      },
      onBlock: (block) => strip.finished(index, block),
    })
    shot += frames
    masters.push(path)
    const progress = (shot / total) * SHOOTING
    options.onEvent({ type: 'shot', shotId, index, shots: shots.length, reused, progress })
  }
  return masters
}

function doneEvent({ clock, timeline, video }: Film, engine: Engine, options: RenderOptions, total: number): DoneEvent {
  return {
    type: 'done',
    clip: options.out,
    poster: options.poster ?? null,
    frames: timeline.frames,
    width: video.width,
    height: video.height,
    engine: engine.name,
    seconds: { ...clock.seconds, total },
  }
}
