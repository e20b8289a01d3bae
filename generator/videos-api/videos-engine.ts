import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import { readVideo } from '../clip/frame-pipe.ts'
import { probeVideo } from '../clip/probe-video.ts'
import { type Engine, type EngineContext, EngineFailed, type ShotJob } from '../engine.ts'
import type { FrameBlock } from '../frame-block.ts'
import { downloadJob, findOrOrder, waitForJob } from './remote-job.ts'
import { orderFields, videoOrder } from './video-order.ts'
import { videosCapabilities, videosLabel } from './videos-capabilities.ts'
import { type VideosWire, videosWire } from './videos-wire.ts'

/** Frames that are handed on together. */
const BLOCK_FRAMES = 8

/** A server that speaks `/v1/videos` as an engine. Nothing is asked of it until a shot is rendered. */
export function openVideosEngine(spec: VideosApiSpec): Engine {
  const wire = videosWire(spec)
  const { baseUrl, dialect, model, steering } = spec
  const identity = JSON.stringify({ baseUrl, dialect, model: model ?? null, steering })
  return {
    identity: createHash('sha256').update(identity).digest('hex'),
    label: videosLabel(spec),
    capabilities: videosCapabilities(spec),
    reads: (request) => ({ request: orderFields(spec, request), animatic: steering === 'first-frame' }),
    render: (job, context) => renderRemotely(spec, wire, job, context),
    close: async () => {},
  }
}

async function* renderRemotely(
  spec: VideosApiSpec,
  wire: VideosWire,
  job: ShotJob,
  context: EngineContext,
): AsyncGenerator<FrameBlock> {
  const id = await findOrOrder(wire, () => videoOrder(spec, job, job.staged), context)
  await waitForJob(wire, id, spec, context)
  const folder = await mkdtemp(join(tmpdir(), 'rushes-remote-'))
  try {
    const path = join(folder, 'shot.mp4')
    await downloadJob(wire, id, path, spec, context.signal)
    yield* readBlocks(path, wire.host)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* readBlocks(path: string, host: string): AsyncGenerator<FrameBlock> {
  const video = await probeVideo(path)
  if (!video) throw new EngineFailed(`what ${host} delivered is no video`)
  const { width, height, fps } = video
  let waiting: Uint8Array[] = []
  let first = 0
  const takeBlock = (): FrameBlock => {
    const block = { first, count: waiting.length, width, height, fps, rgb: Buffer.concat(waiting) }
    first += waiting.length
    waiting = []
    return block
  }
  for await (const frame of readVideo(path, video)) {
    waiting.push(frame)
    if (waiting.length === BLOCK_FRAMES) yield takeBlock()
  }
  if (waiting.length > 0) yield takeBlock()
}
