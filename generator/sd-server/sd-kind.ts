import type { EngineCapabilities } from '../../models/contract/engine.ts'
import type { SdServerSpec } from '../../models/contract/queue-engine-specs.ts'
import type { Engine, ShotJob, ShotRequest } from '../engine.ts'
import type { EngineFinding, EngineKind } from '../engines/engine-kind.ts'
import { abandonRemoteJob } from '../remote/abandon-remote.ts'
import { controlPicture, stagedFrameAt } from '../remote/control-pictures.ts'
import { priceRemarks } from '../remote/price.ts'
import { remoteAbilities } from '../remote/remote-abilities.ts'
import { openRemoteEngine } from '../remote/remote-engine.ts'
import { causeOf } from '../remote/remote-job.ts'
import { orderedLength, orderedSize, shotText } from '../remote/shot-order.ts'
import { sdWire } from './sd-wire.ts'

/** What of the animatic goes along, in words. */
const SENT: Record<SdServerSpec['steering'], string> = {
  words: 'the words of each shot',
  'first-frame': "each shot's words and first picture",
  'first-and-last': "each shot's words, first and last picture",
  rgb: "each shot's words and animatic",
  depth: "each shot's words and the depth of its animatic",
}

const labelOf = ({ baseUrl }: SdServerSpec) => `stable-diffusion.cpp at ${new URL(baseUrl).host}`

/** The server of stable-diffusion.cpp. */
export const sdServerKind: EngineKind<SdServerSpec> = {
  async describe(spec) {
    const label = labelOf(spec)
    const { host } = new URL(spec.baseUrl)
    const remarks = [
      `${label}: ${SENT[spec.steering]} are sent to ${host}.`,
      ...priceRemarks(label, spec.costPerSecond),
    ]
    return { label, capabilities: sdCapabilities(spec), host, remarks }
  },
  examine: async (spec) => [await examineSdServer(spec)],
  open: async (spec) => openSdEngine(spec),
  abandon: (spec, saved) => abandonRemoteJob(sdWire({ ...spec, silenceSeconds: 10 }), saved),
}

function sdCapabilities(spec: SdServerSpec): EngineCapabilities {
  const { steering } = spec
  return remoteAbilities(spec, {
    firstFrame: steering === 'first-frame' || steering === 'first-and-last',
    lastFrame: steering === 'first-and-last',
    control: steering === 'rgb' ? ['rgb'] : steering === 'depth' ? ['depth-near-bright'] : [],
  })
}

async function examineSdServer(spec: SdServerSpec): Promise<EngineFinding> {
  const about = 'server'
  try {
    const { model, supported_modes, features_by_mode } = await sdWire({ ...spec, silenceSeconds: 5 }).readAbilities()
    const told = `${spec.baseUrl} answers${model?.name ? `; ${model.name} is loaded` : ''}`
    if (!supported_modes.includes('vid_gen')) {
      return { level: 'fail', about, message: `${told}, which makes no videos (${supported_modes.join(', ')})` }
    }
    const stops = features_by_mode?.vid_gen?.cancel_generating ? '' : '; what is at work there cannot be stopped'
    return { level: 'ok', about, message: told + stops }
  } catch (error) {
    return { level: 'fail', about, message: `${spec.baseUrl} is not there: ${causeOf(error)}` }
  }
}

function openSdEngine(spec: SdServerSpec): Engine {
  const { baseUrl, steering, strength, steps } = spec
  return openRemoteEngine({
    wire: sdWire(spec),
    label: labelOf(spec),
    capabilities: sdCapabilities(spec),
    identity: { baseUrl, steering, strength, steps: steps ?? null },
    patience: spec,
    reads: (request) => ({ request: sdFields(spec, request), animatic: steering !== 'words' }),
    makeOrder: async (job) => ({ ...sdFields(spec, job), ...(await sdPictures(spec, job)) }),
    billedSeconds: ({ frames, video }) => frames / video.fps,
  })
}

/** The server takes -1 for any seed, and 0 like every other number for itself. */
function sdFields(spec: SdServerSpec, request: ShotRequest) {
  const { frames, fps } = orderedLength(spec, request)
  return {
    prompt: shotText(request),
    ...orderedSize(spec, request.video),
    video_frames: frames,
    fps: Math.round(fps),
    seed: request.seed,
    ...(isControl(spec) && { vace_strength: spec.strength }),
    ...(spec.steps && { sample_params: { sample_steps: spec.steps } }),
    output_format: spec.outputFormat,
    output_compression: 100,
  }
}

const isControl = ({ steering }: SdServerSpec) => steering === 'rgb' || steering === 'depth'

async function sdPictures(spec: SdServerSpec, { staged, video, ...job }: ShotJob): Promise<object> {
  const size = orderedSize(spec, video)
  const encode = async (index: number, channel: 'rgb' | 'depth' = 'rgb') =>
    Buffer.from(await controlPicture(staged, index, channel, size)).toString('base64')
  const { steering } = spec
  if (steering === 'words') return {}
  if (steering === 'rgb' || steering === 'depth') {
    const { frames, fps } = orderedLength(spec, { video, frames: job.frames })
    const indices = Array.from({ length: frames }, (_, frame) => stagedFrameAt(staged, frame, fps, video.fps))
    const pictures: string[] = []
    for (const index of indices) pictures.push(await encode(index, steering))
    return { control_frames: pictures }
  }
  const first = { init_image: await encode(0) }
  return steering === 'first-frame' ? first : { ...first, end_image: await encode(staged.frames - 1) }
}
