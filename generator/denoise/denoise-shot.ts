import type { FrameBlock } from '../frame-block.ts'
import type { StagedShot } from '../stage/control-frame.ts'
import { type Chunk, type ChunkSpan, chunkSpans, layOutChunk, THUMBNAIL } from './chunk.ts'
import { conditionTensors } from './conditions.ts'
import { type ChunkEnd, contextTensors } from './context.ts'
import type { DenoisedChunk, DenoiseJob, DenoiseOptions } from './denoise-job.ts'
import type { Network } from './network.ts'
import { type PlaneSize, padded } from './pixel-tensor.ts'
import { pictureOf, type SampledChunk, sampleChunk } from './sample-chunk.ts'
import { schedule } from './schedule.ts'
import { denoisedSize, shrinkControl } from './shrink.ts'
import type { FeedTensor } from './tensor-check.ts'
import { upsampleFrame } from './upsample.ts'

/** The story of one shot: chunk by chunk from noise to picture, each continuing the one before. */
export async function* denoiseShot(
  network: Network,
  job: DenoiseJob,
  { signal, onStep }: DenoiseOptions,
): AsyncGenerator<DenoisedChunk> {
  const { manifest, tokenize } = network
  const { shot, look, staged } = job
  const { frames, contextFrames, maxPixels, multipleOf, gridCell } = manifest.chunk
  const small = denoisedSize(staged.width, staged.height, maxPixels)
  const size = padded(small.width, small.height, multipleOf)
  const times = schedule(manifest, job.steps)
  const noise = { seed: job.seed, shotId: shot.id, anchored: manifest.schedule.anchoredNoise }
  const wish = conditionTensors(manifest, tokenize, { look, light: shot.light, weather: shot.weather })
  const spans = chunkSpans(staged.frames, frames)
  let before = job.resumeFrom ? contextFrom(staged, job.resumeFrom) : null
  for (const [index, span] of spans.entries()) {
    if (job.resumeFrom && span.first < job.resumeFrom.first + job.resumeFrom.count) continue
    signal?.throwIfAborted()
    const chunk = layOutChunk(staged, span, size, frames, noise)
    const feeds = { ...wish, ...contextTensors(before, size, contextFrames), ...chunkTensors(chunk, size) }
    const place = { chunk: index, chunks: spans.length, steps: times.length - 1 }
    const hear = (step: number, x: Float32Array) =>
      onStep?.({ ...place, step, estimate: () => block(chunk, size, pictures(chunk, x, size)) })
    const sampled = await sampleChunk(network, chunk.noise, { size, feeds, times, signal, onStep: hear })
    const clean = pictures(chunk, sampled.x, size)
    before = { clean: clean.slice(-contextFrames), animatic: chunk.small.slice(-contextFrames) }
    const whole = size.width === staged.width && size.height === staged.height
    const delivered = whole ? clean : enlarged(chunk, sampled, size, gridCell, staged)
    yield { ...block(chunk, staged, delivered), tailFrames: tailFramesOf(chunk, size, before.clean) }
  }
}

function tailFramesOf({ first, count }: Chunk, size: PlaneSize, clean: Uint8Array[]): FrameBlock {
  return block({ first: first + count - clean.length, count: clean.length }, size, clean)
}

/** What an earlier rendering drew last; the animatic beneath it is drawn anew. */
function contextFrom(staged: StagedShot, { first, count, width, height, rgb }: FrameBlock): ChunkEnd {
  const frames = Array.from({ length: count }, (_, index) => index)
  const bytes = width * height * 3
  return {
    clean: frames.map((frame) => rgb.subarray(frame * bytes, (frame + 1) * bytes)),
    animatic: frames.map((frame) => shrinkControl(staged.frame(first + frame), width, height).rgba),
  }
}

function chunkTensors(chunk: Chunk, size: PlaneSize): Record<'control' | 'thumbnail' | 'place', FeedTensor> {
  const { paddedWidth, paddedHeight } = size
  const frames = chunk.control.length / (5 * paddedWidth * paddedHeight)
  return {
    control: { data: chunk.control, dims: [1, frames, 5, paddedHeight, paddedWidth] },
    thumbnail: { data: chunk.thumbnail, dims: [1, 4, THUMBNAIL.height, THUMBNAIL.width] },
    place: { data: chunk.place, dims: [1, chunk.place.length] },
  }
}

/** The real frames of an estimate, RGB, at the size that was denoised. */
function pictures(chunk: Chunk, x: Float32Array, size: PlaneSize): Uint8Array[] {
  return chunk.small.map((_, frame) => pictureOf(x, frame, size))
}

/** The real frames at the size that was asked for. */
function enlarged(
  chunk: Chunk,
  { x, grid }: SampledChunk,
  size: PlaneSize,
  cell: number,
  full: { width: number; height: number },
): Uint8Array[] {
  const plane = size.paddedWidth * size.paddedHeight
  const cells = plane / (cell * cell)
  return chunk.full.map((animatic, frame) => {
    const denoised = {
      x: x.subarray(frame * 3 * plane, (frame + 1) * 3 * plane),
      grid: grid.subarray(frame * 12 * cells, (frame + 1) * 12 * cells),
      small: chunk.small[frame]!,
    }
    return upsampleFrame(denoised, size, cell, animatic, full)
  })
}

function block(
  chunk: ChunkSpan,
  { width, height }: { width: number; height: number },
  frames: Uint8Array[],
): FrameBlock {
  const rgb = new Uint8Array(chunk.count * width * height * 3)
  for (const [index, frame] of frames.entries()) rgb.set(frame, index * frame.length)
  return { first: chunk.first, count: chunk.count, width, height, rgb }
}
