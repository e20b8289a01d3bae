import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EngineCapabilities } from '../../models/contract/engine.ts'
import { readVideo } from '../clip/frame-pipe.ts'
import { probeVideo } from '../clip/probe-video.ts'
import { type Engine, type EngineContext, EngineFailed, type EngineReads, type ShotJob } from '../engine.ts'
import type { FrameBlock } from '../frame-block.ts'
import { downloadJob, findOrOrder, type Patience, waitForJob } from './remote-job.ts'
import type { RemoteCost, RemoteWire } from './remote-wire.ts'

/** Frames that are handed on together. */
const BLOCK_FRAMES = 8

export interface RemoteEngineParts<Order> {
  wire: RemoteWire<Order>
  label: string
  capabilities: EngineCapabilities
  /** All that decides its pictures besides the request; equal parts share a cache. */
  identity: unknown
  patience: Patience
  reads: (request: ShotJob | Parameters<Engine['reads']>[0]) => EngineReads
  makeOrder: (job: ShotJob) => Promise<Order>
  /** Seconds of video that the order is billed for. */
  billedSeconds: (job: ShotJob) => number
  /** What a person should know of each shot, in plain sentences. */
  notes?: (job: ShotJob) => string[]
}

/** A server far away as an engine. Nothing is asked of it until a shot is rendered. */
export function openRemoteEngine<Order>(parts: RemoteEngineParts<Order>): Engine {
  return {
    identity: createHash('sha256').update(JSON.stringify(parts.identity)).digest('hex'),
    label: parts.label,
    capabilities: parts.capabilities,
    reads: parts.reads,
    render: (job, context) => renderRemotely(parts, job, context),
    close: async () => {},
  }
}

async function* renderRemotely<Order>(
  parts: RemoteEngineParts<Order>,
  job: ShotJob,
  context: EngineContext,
): AsyncGenerator<FrameBlock> {
  const { wire, patience } = parts
  const ordered = await findOrOrder(wire, () => parts.makeOrder(job), context)
  for (const sentence of parts.notes?.(job) ?? []) context.note(sentence)
  for (const warning of ('warnings' in ordered && ordered.warnings) || []) context.note(warning)
  const done = await waitForJob(wire as RemoteWire<never>, ordered, patience, context)
  const folder = await mkdtemp(join(tmpdir(), 'rushes-remote-'))
  try {
    const path = join(folder, 'shot')
    // What the server told last may be needed to fetch the result: an address that is only there at the end.
    await downloadJob(wire as RemoteWire<never>, done, path, patience, context.signal)
    const spent = describeSpending(done.cost, parts.capabilities, parts.billedSeconds(job))
    if (spent) context.note(`Shot ${job.shot.id} was made at ${wire.host} and cost ${spent}.`)
    yield* readBlocks(path, wire.host)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** "0.40 USD" where the server said so, "about 0.40 USD" by the price that is known; null where nothing is. */
export function describeSpending(
  told: RemoteCost | undefined,
  { costPerSecond }: Pick<EngineCapabilities, 'costPerSecond'>,
  seconds: number,
): string | null {
  if (told) return `${told.amount.toFixed(2)} ${told.currency}`
  if (!costPerSecond || costPerSecond.amount === 0) return null
  return `about ${(costPerSecond.amount * seconds).toFixed(2)} ${costPerSecond.currency}`
}

/** The frames of a video that a server delivered. Throws EngineFailed where it is none. */
export async function* readBlocks(path: string, host: string): AsyncGenerator<FrameBlock> {
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
