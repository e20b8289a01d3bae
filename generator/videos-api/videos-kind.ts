import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import type { Abandoned } from '../engine.ts'
import type { EngineFinding, EngineKind } from '../engines/engine-kind.ts'
import { DIALECTS } from './dialects.ts'
import { causeOf, readSavedJob } from './remote-job.ts'
import { videosCapabilities, videosLabel } from './videos-capabilities.ts'
import { AnswerError, videosWire } from './videos-wire.ts'

/** Servers behind `/v1/videos`. */
export const videosKind: EngineKind<VideosApiSpec> = {
  async describe(spec) {
    const label = videosLabel(spec)
    const { host } = new URL(spec.baseUrl)
    const animatic = spec.steering === 'words' ? 'the words of each shot' : "each shot's words and first picture"
    const remarks = [`${label}: ${animatic} are sent to ${host}; the staging of the animatic is not followed.`]
    return { label, capabilities: videosCapabilities(spec), host, remarks }
  },
  async examine(spec) {
    return [await examineServer(spec)]
  },
  open: async (spec) => (await import('./videos-engine.ts')).openVideosEngine(spec),
  abandon: abandonJob,
}

async function examineServer(spec: VideosApiSpec): Promise<EngineFinding> {
  const about = 'server'
  try {
    await videosWire({ ...spec, silenceSeconds: 5 }).greet()
    return { level: 'ok', about, message: `${spec.baseUrl} answers` }
  } catch (error) {
    // Not every server lists its videos; one that says so is there.
    if (error instanceof AnswerError && [400, 404, 405, 422].includes(error.status)) {
      return { level: 'ok', about, message: `${spec.baseUrl} answers (${error.status} to a listing)` }
    }
    const said =
      error instanceof AnswerError ? `answers ${error.status}: ${error.message}` : `is not there: ${causeOf(error)}`
    return { level: 'fail', about, message: `${spec.baseUrl} ${said}` }
  }
}

async function abandonJob(spec: VideosApiSpec, saved: Uint8Array): Promise<Abandoned> {
  const wire = videosWire({ ...spec, silenceSeconds: 10 })
  const state = readSavedJob(saved)
  if (!state || !('job' in state)) {
    return { outcome: 'goes-on', sentence: `A job may have been ordered at ${wire.host}; its number is not known.` }
  }
  const { job } = state
  try {
    const { status } = await wire.look(job)
    if (status === 'completed' || status === 'failed') {
      return { outcome: 'was-over', sentence: `The job at ${wire.host} was over already.` }
    }
    await wire.remove(job)
  } catch (error) {
    if (error instanceof AnswerError && error.status === 404) {
      return { outcome: 'was-over', sentence: `The job at ${wire.host} was over already.` }
    }
    const said = error instanceof AnswerError ? `${error.status} ${error.message}` : causeOf(error)
    return { outcome: 'goes-on', sentence: `The job ${job} at ${wire.host} could not be stopped: ${said}.` }
  }
  return DIALECTS[spec.dialect].deleteStops
    ? { outcome: 'stopped', sentence: `The job at ${wire.host} was stopped there too.` }
    : { outcome: 'goes-on', sentence: `${wire.host} took the job off its list, but does not stop what it has begun.` }
}
