import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { Engine, FrameBlock, ShotJob } from '../engine.ts'
import { type Chunk, chunkSpans, layOutChunk, THUMBNAIL } from './chunk.ts'
import { conditionTensors } from './conditions.ts'
import { type ChunkEnd, contextTensors } from './context.ts'
import { type PlaneSize, padded, readColours } from './pixel-tensor.ts'
import { sampleEuler } from './samplers/euler.ts'
import { sampleHeun } from './samplers/heun.ts'
import { schedule } from './schedule.ts'
import type { DenoiserSession } from './session.ts'
import { denoisedSize } from './shrink.ts'
import type { FeedTensor } from './tensor-check.ts'
import type { Tokenize } from './tokenizer.ts'
import { upsampleFrame } from './upsample.ts'

/** A loaded model package. */
export interface Network {
  manifest: ModelManifest
  session: DenoiserSession
  tokenize: Tokenize
}

const SAMPLERS = { euler: sampleEuler, heun: sampleHeun }

/** A chunk after its last step: the network's estimate [T, 3, H, W] and its colour grid [T, 12, H/cell, W/cell]. */
interface Cleared {
  x: Float32Array
  grid: Float32Array
}

/** The story of one shot: chunk by chunk from noise to picture, each continuing the one before. */
export async function* denoiseShot(
  network: Network,
  job: ShotJob,
  options: Parameters<Engine['denoise']>[1],
): AsyncGenerator<FrameBlock> {
  const { chunk: limits, schedule: course } = network.manifest
  const { shot, look, staged } = job
  const small = denoisedSize(staged.width, staged.height, limits.maxPixels)
  const size = padded(small.width, small.height, limits.multipleOf)
  const noise = { seed: job.seed, shotId: shot.id, anchored: course.anchoredNoise }
  const wish = conditionTensors(network.manifest, network.tokenize, { look, light: shot.light, weather: shot.weather })
  const spans = chunkSpans(staged.frames, limits.frames)
  let before: ChunkEnd | null = null
  for (const [index, span] of spans.entries()) {
    options.signal?.throwIfAborted()
    const chunk = layOutChunk(staged, span, size, limits.frames, noise)
    const fixed = { ...wish, ...contextTensors(before, size, limits.contextFrames), ...chunkTensors(chunk, size) }
    const cleared = await clear(network, chunk, fixed, size, job, options, { index, count: spans.length })
    const pictures = chunk.small.map((_, frame) => picture(cleared.x, frame, size))
    before = {
      clean: pictures.slice(-limits.contextFrames),
      animatic: chunk.small.slice(-limits.contextFrames),
    }
    yield delivered(chunk, cleared, pictures, size, network.manifest, staged)
  }
}

/** Runs the sampler over one chunk. */
async function clear(
  network: Network,
  chunk: Chunk,
  fixed: Record<string, FeedTensor>,
  size: PlaneSize,
  job: ShotJob,
  { signal, onStep }: Parameters<Engine['denoise']>[1],
  place: { index: number; count: number },
): Promise<Cleared> {
  const { manifest, session } = network
  const dims = [1, manifest.chunk.frames, 3, size.paddedHeight, size.paddedWidth]
  const times = schedule(manifest, job.steps)
  let grid = new Float32Array(0)
  const denoise = async (z: Float32Array, t: number) => {
    signal?.throwIfAborted()
    const outputs = await session.run({
      ...fixed,
      z: { data: z, dims },
      t: { data: Float32Array.of(t), dims: [1] },
    })
    grid = new Float32Array(outputs.grid!)
    return outputs.x!
  }
  const x = await SAMPLERS[manifest.schedule.sampler](denoise, chunk.noise, times, (step, estimate) =>
    onStep?.({
      chunk: place.index,
      chunks: place.count,
      step,
      steps: times.length - 1,
      estimate: () =>
        block(
          chunk,
          size,
          chunk.small.map((_, frame) => picture(estimate, frame, size)),
        ),
    }),
  )
  return { x, grid }
}

function chunkTensors(chunk: Chunk, size: PlaneSize): Record<'control' | 'thumbnail' | 'place', FeedTensor> {
  const plane = size.paddedWidth * size.paddedHeight
  const frames = chunk.control.length / (5 * plane)
  return {
    control: { data: chunk.control, dims: [1, frames, 5, size.paddedHeight, size.paddedWidth] },
    thumbnail: { data: chunk.thumbnail, dims: [1, 4, THUMBNAIL.height, THUMBNAIL.width] },
    place: { data: chunk.place, dims: [1, chunk.place.length] },
  }
}

function picture(x: Float32Array, frame: number, size: PlaneSize): Uint8Array {
  return readColours(x, frame * 3 * size.paddedWidth * size.paddedHeight, size)
}

/** The chunk at the size that was asked for. */
function delivered(
  chunk: Chunk,
  { x, grid }: Cleared,
  pictures: Uint8Array[],
  size: PlaneSize,
  manifest: ModelManifest,
  full: { width: number; height: number },
): FrameBlock {
  if (size.width === full.width && size.height === full.height) return block(chunk, size, pictures)
  const cell = manifest.chunk.gridCell
  const plane = size.paddedWidth * size.paddedHeight
  const cells = plane / (cell * cell)
  const frames = chunk.full.map((animatic, frame) =>
    upsampleFrame(
      {
        x: x.subarray(frame * 3 * plane, (frame + 1) * 3 * plane),
        grid: grid.subarray(frame * 12 * cells, (frame + 1) * 12 * cells),
        small: chunk.small[frame]!,
      },
      size,
      cell,
      animatic,
      full,
    ),
  )
  return block(chunk, full, frames)
}

function block(chunk: Chunk, { width, height }: { width: number; height: number }, frames: Uint8Array[]): FrameBlock {
  const rgb = new Uint8Array(chunk.count * width * height * 3)
  for (const [index, frame] of frames.entries()) rgb.set(frame, index * frame.length)
  return { first: chunk.first, count: chunk.count, width, height, rgb }
}
