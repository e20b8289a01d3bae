import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import type { EngineFinding, EngineKind } from '../engines/engine-kind.ts'
import { abandonRemoteJob } from '../remote/abandon-remote.ts'
import { priceRemarks } from '../remote/price.ts'
import { causeOf } from '../remote/remote-job.ts'
import { AnswerError } from '../remote/remote-wire.ts'
import { DIALECTS } from './dialects.ts'
import { tellModelAbilities } from './model-abilities.ts'
import { videosCapabilities, videosLabel } from './videos-capabilities.ts'
import { videosWire } from './videos-wire.ts'

/** Servers behind `/v1/videos`. */
export const videosKind: EngineKind<VideosApiSpec> = {
  async describe(spec) {
    const label = videosLabel(spec)
    const { host } = new URL(spec.baseUrl)
    const animatic = spec.steering === 'words' ? 'the words of each shot' : "each shot's words and first picture"
    const remarks = [
      ...priceRemarks(label, spec.costPerSecond),
      `${label}: ${animatic} are sent to ${host}; the staging of the animatic is not followed.`,
      ...(DIALECTS[spec.dialect].stopping === 'goes-on'
        ? [`${label}: a shot that was ordered cannot be stopped there.`]
        : []),
    ]
    return { label, capabilities: videosCapabilities(spec), host, remarks }
  },
  async examine(spec) {
    const answer = await examineServer(spec)
    if (spec.dialect !== 'openrouter' || answer.level === 'fail') return [answer]
    return [answer, await tellModelAbilities(spec, videosWire({ ...spec, silenceSeconds: 5 }))]
  },
  open: async (spec) => (await import('./videos-engine.ts')).openVideosEngine(spec),
  abandon: (spec, saved) => abandonRemoteJob(videosWire({ ...spec, silenceSeconds: 10 }), saved),
}

async function examineServer(spec: VideosApiSpec): Promise<EngineFinding> {
  const about = 'server'
  try {
    const wire = videosWire({ ...spec, silenceSeconds: 5 })
    await (spec.dialect === 'openrouter' ? wire.listModels() : wire.greet())
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
