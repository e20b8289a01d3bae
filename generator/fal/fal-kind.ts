import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { EngineCapabilities } from '../../models/contract/engine.ts'
import type { FalSpec } from '../../models/contract/queue-engine-specs.ts'
import { writeVideo } from '../clip/frame-pipe.ts'
import type { Engine, ShotJob, ShotRequest } from '../engine.ts'
import type { EngineKind } from '../engines/engine-kind.ts'
import { abandonRemoteJob } from '../remote/abandon-remote.ts'
import { controlPicture, stagedFrameAt } from '../remote/control-pictures.ts'
import { priceRemarks } from '../remote/price.ts'
import { remoteAbilities } from '../remote/remote-abilities.ts'
import { openRemoteEngine } from '../remote/remote-engine.ts'
import { orderedLength, orderedSeconds, orderedSize, shotText } from '../remote/shot-order.ts'
import { nearestAspect } from '../videos-api/dialects.ts'
import { falWire } from './fal-wire.ts'

const SENT: Record<FalSpec['recipe'], string> = {
  text: 'the words of each shot',
  'first-frame': "each shot's words and first picture",
  'first-and-last': "each shot's words, first and last picture",
  'render-to-real': "each shot's words and animatic",
}

const labelOf = ({ model, baseUrl }: FalSpec) => `${model} at ${new URL(baseUrl).host}`

/** Models behind the queue of fal. */
export const falKind: EngineKind<FalSpec> = {
  async describe(spec) {
    const label = labelOf(spec)
    const { host } = new URL(spec.baseUrl)
    const remarks = [
      `${label}: ${SENT[spec.recipe]} are sent to ${host}.`,
      ...priceRemarks(label, spec.costPerSecond),
      `${label}: a shot can be stopped there until it begins; then it is billed.`,
    ]
    return { label, capabilities: falCapabilities(spec), host, remarks }
  },
  // Nothing there answers a question without an order, and orders cost money.
  examine: async (spec) => [
    spec.apiKey || spec.baseUrl !== 'https://queue.fal.run'
      ? { level: 'ok', about: 'server', message: `${labelOf(spec)}: asked only when a shot is ordered` }
      : { level: 'fail', about: 'server', message: `${labelOf(spec)} needs an apiKey in engines.json` },
  ],
  open: async (spec) => openFalEngine(spec),
  abandon: (spec, saved) => abandonRemoteJob(falWire({ ...spec, silenceSeconds: 10 }), saved),
}

function falCapabilities(spec: FalSpec): EngineCapabilities {
  const { recipe, durations } = spec
  return remoteAbilities(spec, {
    firstFrame: recipe === 'first-frame' || recipe === 'first-and-last',
    lastFrame: recipe === 'first-and-last',
    control: recipe === 'render-to-real' ? ['rgb'] : [],
    maxSeconds: spec.maxSeconds ?? (durations.length > 0 ? Math.max(...durations) : null),
  })
}

function openFalEngine(spec: FalSpec): Engine {
  const { baseUrl, model, recipe, inputNames, extra } = spec
  return openRemoteEngine({
    wire: falWire(spec),
    label: labelOf(spec),
    capabilities: falCapabilities(spec),
    identity: { baseUrl, model, recipe, inputNames, extra },
    patience: spec,
    reads: (request) => ({ request: falFields(spec, request), animatic: recipe !== 'text' }),
    makeOrder: async (job) => ({ ...falFields(spec, job), ...nameInputs(spec, await falMedia(spec, job)) }),
    billedSeconds: (job) => orderedSeconds(spec, job),
  })
}

function falFields(spec: FalSpec, request: ShotRequest) {
  const { frames, fps } = orderedLength(spec, request)
  const { width, height } = request.video
  const length = spec.durations.length > 0 ? { duration: orderedSeconds(spec, request) } : { num_frames: frames, fps }
  const fields = {
    prompt: shotText(request),
    aspect_ratio: nearestAspect(width / height),
    seed: request.seed,
    ...length,
  }
  return { ...nameInputs(spec, fields), ...spec.extra }
}

/** Under the model's own names; what it does not read under any is left out. */
function nameInputs({ inputNames }: FalSpec, inputs: Record<string, unknown>): Record<string, unknown> {
  const usual: Record<string, string> = {
    first: 'image_url',
    last: 'end_image_url',
    video: 'video_url',
    fps: 'frames_per_second',
  }
  const named = Object.entries(inputs).map(([name, value]) => [inputNames[name] ?? usual[name] ?? name, value])
  return Object.fromEntries(named.filter(([name]) => name !== ''))
}

async function falMedia(spec: FalSpec, job: ShotJob): Promise<Record<string, string>> {
  const size = orderedSize(spec, job.video)
  const picture = async (index: number) => dataUrl('image/png', await controlPicture(job.staged, index, 'rgb', size))
  switch (spec.recipe) {
    case 'text':
      return {}
    case 'first-frame':
      return { first: await picture(0) }
    case 'first-and-last':
      return { first: await picture(0), last: await picture(job.staged.frames - 1) }
    case 'render-to-real':
      return { video: dataUrl('video/mp4', await animaticVideo(spec, job)) }
  }
}

/** The animatic as a video of the ordered size, rate and length. */
async function animaticVideo(spec: FalSpec, job: ShotJob): Promise<Uint8Array> {
  const size = orderedSize(spec, job.video)
  const { frames, fps } = orderedLength(spec, job)
  const folder = await mkdtemp(join(tmpdir(), 'rushes-control-'))
  try {
    const path = join(folder, 'control.mp4')
    const options = ['-c:v', 'libx264', '-crf', '12', '-pix_fmt', 'yuv420p', '-movflags', '+faststart']
    const sink = await writeVideo(path, { ...size, fps }, 'mp4', options)
    for (let frame = 0; frame < frames; frame++) {
      const index = stagedFrameAt(job.staged, frame, fps, job.video.fps)
      await sink.write(
        await sharp(await controlPicture(job.staged, index, 'rgb', size))
          .raw()
          .toBuffer(),
      )
    }
    await sink.finish()
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const dataUrl = (type: string, bytes: Uint8Array) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
