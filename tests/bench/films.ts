import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { RenderEvent } from '../../generator/render-event.ts'
import { renderInChild, startChild } from '../../generator/render-in-child.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { type BenchOptions, engineOf, FPS, filmOf } from './film-of.ts'
import { type Usage, watchProcess } from './process-usage.ts'

/** Milliseconds in which a waiting process has loaded its code and rehearsed. */
const REHEARSAL = 3000

/** A rendering as somebody waits for it, in seconds from the order on. */
export interface FilmTimes extends Usage {
  firstPicture: number
  firstCleanSecond: number
  total: number
}

/** Prints whole films of one shot, from the order to the clip, by a process that waited for it as in the studio. */
export async function measureFilms({ packageDir, sizes, seconds }: BenchOptions): Promise<void> {
  for (const resolution of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'rushes-bench-'))
    const found = await renderFilm(filmOf(resolution, seconds), folder, packageDir)
    await rm(folder, { recursive: true })
    const cores = found.processorSeconds / found.total
    console.log(
      `${seconds} s of ${resolution}: ${found.total.toFixed(1)} s; first picture ${found.firstPicture.toFixed(2)}, ` +
        `first clean second ${found.firstCleanSecond.toFixed(1)}; cores busy ${cores.toFixed(2)}, ` +
        `peak memory ${found.peakMemory.toFixed(0)} MB`,
    )
  }
}

export async function renderFilm(plan: ShotPlan, folder: string, packageDir?: string): Promise<FilmTimes> {
  const child = startChild()
  await setTimeout(REHEARSAL)
  const watch = watchProcess(child.pid!)
  const began = performance.now()
  const since = () => (performance.now() - began) / 1000
  const times: Partial<FilmTimes> = {}
  const onEvent = (event: RenderEvent) => {
    if (event.type === 'preview') times.firstPicture ??= since()
    if (event.type === 'progress' && framesDone(event, plan) >= FPS) times.firstCleanSecond ??= since()
  }
  const request = { plan, engine: engineOf(packageDir), out: join(folder, 'film.mp4'), dataDir: folder }
  await renderInChild(request, { onEvent, child })
  const total = since()
  const { firstPicture = total, firstCleanSecond = total } = times
  return { firstPicture, firstCleanSecond, total, ...watch.stop() }
}

/** Frames of a film of one shot behind a finished part. */
function framesDone({ engine }: Extract<RenderEvent, { type: 'progress' }>, { shots }: ShotPlan): number {
  if (engine.kind !== 'step' || engine.step < engine.steps) return 0
  return (engine.part / engine.parts) * shots[0]!.durationSeconds * FPS
}
