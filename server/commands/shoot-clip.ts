import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { abandonJobs } from '../../generator/abandon-jobs.ts'
import { renderInChild } from '../../generator/render-in-child.ts'
import type { RenderRequest } from '../../generator/render-request.ts'
import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import type { Report } from './console-report.ts'

/** Somebody pressed Ctrl-C or asked the process to end. */
export class Interrupted extends Error {
  override name = 'Interrupted'
  readonly exitCode: number
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`stopped (${signal}); nothing was written`)
    // As shells count: 128 and the signal's number.
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

/**
 * What a far engine makes for this plan outlives this process: the same command goes on with the job after a crash
 * instead of ordering it again. Undefined for an engine in the rendering process.
 */
async function farWorkFolder({ plan, engine, dataDir }: RenderRequest): Promise<string | undefined> {
  if (engine.kind === 'package') return undefined
  const { format, look, shots } = plan
  const name = createHash('sha256').update(JSON.stringify({ format, look, shots, engine })).digest('hex')
  const folder = join(dataDir, 'unfinished', name.slice(0, 40))
  await mkdir(folder, { recursive: true })
  return folder
}

/** The person stopped it or it failed: the job is ended where it runs. */
async function abandonWork(engine: EngineSpec, workDir: string, report: Report): Promise<void> {
  for (const sentence of await abandonJobs(engine, workDir)) report.event({ type: 'note', sentence })
  await rm(workDir, { recursive: true, force: true })
}

/** Renders and reports; a signal stops it within a second and leaves no half file. Throws RenderFailed, Interrupted. */
export async function renderClip(request: RenderRequest, report: Report): Promise<void> {
  const workDir = await farWorkFolder(request)
  const stop = new AbortController()
  const interrupted = (signal: 'SIGINT' | 'SIGTERM') => stop.abort(new Interrupted(signal))
  // Not once: a terminal and the launcher both pass Ctrl-C on, and the second must not cut the sweeping short.
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  try {
    const done = await renderInChild({ ...request, workDir }, { signal: stop.signal, onEvent: report.event })
    if (workDir !== undefined) await rm(workDir, { recursive: true, force: true })
    report.event(done)
  } catch (error) {
    if (workDir !== undefined) await abandonWork(request.engine, workDir, report)
    throw error
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}
