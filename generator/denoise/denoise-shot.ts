import { type Stretch, stretchesOf } from '../../models/contract/moments.ts'
import type { FrameBlock } from '../frame-block.ts'
import type { StagedShot } from '../stage/control-frame.ts'
import { type Chunk, type ChunkSpan, chunkSpans, layOutChunk, THUMBNAIL } from './chunk.ts'
import type { SamplingListener } from './chunk-sampler.ts'
import { conditionTensors } from './conditions.ts'
import { type ChunkEnd, contextTensors } from './context.ts'
import type { DenoisedChunk, DenoiseJob, DenoiseOptions } from './denoise-job.ts'
import type { LoadedPackage } from './loaded-package.ts'
import type { NoiseSource } from './noise.ts'
import { type PlaneSize, padSize } from './pixel-tensor.ts'
import { pictureOf, type SampledChunk } from './sample-chunk.ts'
import { samplingTimes } from './schedule.ts'
import { denoisedSize, shrinkControl } from './shrink.ts'
import type { FeedTensor } from './tensor-check.ts'
import { upsampleFrame } from './upsample.ts'

/**
 * The story of one shot: chunk by chunk from noise to picture, each continuing the one before. While the network is at
 * work in its thread, this thread lays out the chunk behind and rebuilds the chunk before.
 */
export async function* denoiseShot(
  loaded: LoadedPackage,
  job: DenoiseJob,
  { signal, onStep }: DenoiseOptions,
): AsyncGenerator<DenoisedChunk> {
  const setup = setUpShot(loaded, job)
  const { size, times, staged } = setup
  const left = new AbortController()
  const wanted = signal ? AbortSignal.any([signal, left.signal]) : left.signal
  let context = job.resumeFrom ? contextFrom(staged, job.resumeFrom) : null
  let sampling: Promise<SampledChunk> | null = null
  let rebuild: (() => DenoisedChunk) | null = null
  try {
    let following = layOutNext(setup, 0)
    for (let index = 0; following; index++) {
      const chunk: Chunk = following
      const place = { chunk: setup.chunks - setup.spans.length + index, chunks: setup.chunks, steps: times.length - 1 }
      const report = (step: number, x: Float32Array) =>
        onStep?.({ ...place, step, estimate: () => frameBlock(chunk, size, picturesOf(chunk, x, size)) })
      sampling = startSampling(setup, chunk, context, { signal: wanted, onStep: report })
      if (rebuild) yield rebuild()
      following = layOutNext(setup, index + 1)
      const sampled = await sampling
      report(place.steps, sampled.x)
      const clean = picturesOf(chunk, sampled.x, size)
      context = endOfChunk(chunk, clean, setup)
      rebuild = () => finishChunk(setup, chunk, sampled, clean)
    }
    if (rebuild) yield rebuild()
  } finally {
    // The reader may leave in the middle: the network stops before its next run.
    left.abort()
    await sampling?.catch(() => {})
  }
}

interface ShotSetup {
  loaded: LoadedPackage
  staged: StagedShot
  size: PlaneSize
  times: number[]
  noise: NoiseSource
  /** What says the look at a frame. */
  conditionsAt: (frame: number) => Record<string, FeedTensor>
  /** Of the whole shot, and those that are still to be made. */
  chunks: number
  spans: ChunkSpan[]
}

/** Throws UnknownLook, RangeError. */
function setUpShot(loaded: LoadedPackage, { shot, look, seed, staged, steps, resumeFrom }: DenoiseJob): ShotSetup {
  const { manifest, tokenize } = loaded
  const { frames, maxPixels, multipleOf } = manifest.chunk
  const small = denoisedSize(staged.width, staged.height, maxPixels)
  const looks = looksOf(shot)
  const frameOf = (seconds: number) => Math.round((seconds / shot.durationSeconds) * staged.frames)
  const conditions = looks.map((stretch) => ({
    first: frameOf(stretch.fromSeconds),
    tensors: conditionTensors(manifest, tokenize, { look, light: stretch.shot.light, weather: stretch.shot.weather }),
  }))
  const spans = chunkSpans(
    staged.frames,
    frames,
    conditions.map(({ first }) => first),
  )
  const done = resumeFrom ? resumeFrom.first + resumeFrom.count : 0
  return {
    loaded,
    staged,
    size: padSize(small.width, small.height, multipleOf),
    times: samplingTimes(manifest, steps),
    noise: { seed, shotId: shot.id, anchored: manifest.schedule.anchoredNoise },
    conditionsAt: (frame) => conditions.findLast(({ first }) => frame >= first)!.tensors,
    chunks: spans.length,
    spans: spans.filter(({ first }) => first >= done),
  }
}

/** The stretches of a shot between which its light or weather changes: no chunk lies across such a second. */
function looksOf(shot: DenoiseJob['shot']): Stretch[] {
  const look = ({ shot: { light, weather } }: Stretch) => JSON.stringify([light, weather])
  const stretches = stretchesOf(shot)
  return stretches.filter((stretch, index) => index === 0 || look(stretch) !== look(stretches[index - 1]!))
}

function layOutNext({ loaded, staged, size, noise, spans }: ShotSetup, index: number): Chunk | null {
  const span = spans[index]
  return span ? layOutChunk(staged, span, size, loaded.manifest.chunk.frames, noise) : null
}

/** The network begins with the chunk. A failure is heard where the result is awaited. */
function startSampling(
  { loaded, conditionsAt, size, times }: ShotSetup,
  chunk: Chunk,
  context: ChunkEnd | null,
  listener: SamplingListener,
): Promise<SampledChunk> {
  const conditions = conditionsAt(chunk.first)
  // What was drawn in another light would shine through.
  const goesOn = chunk.first > 0 && conditionsAt(chunk.first - 1) === conditions
  const before = contextTensors(goesOn ? context : null, size, loaded.manifest.chunk.contextFrames)
  const feeds = { ...conditions, ...before, ...chunkTensors(chunk, size) }
  const sampling = loaded.sampler.sample({ size, feeds, noise: chunk.noise, times }, listener)
  sampling.catch(() => {})
  return sampling
}

function endOfChunk(chunk: Chunk, clean: Uint8Array[], { loaded }: ShotSetup): ChunkEnd {
  const { contextFrames } = loaded.manifest.chunk
  return { clean: clean.slice(-contextFrames), animatic: chunk.small.slice(-contextFrames) }
}

/** The chunk at the size that was asked for. */
function finishChunk(
  { loaded, staged, size }: ShotSetup,
  chunk: Chunk,
  sampled: SampledChunk,
  clean: Uint8Array[],
): DenoisedChunk {
  const { gridCell, contextFrames } = loaded.manifest.chunk
  const whole = size.width === staged.width && size.height === staged.height
  const delivered = whole ? clean : enlargeFrames(chunk, sampled, size, gridCell, staged)
  return { ...frameBlock(chunk, staged, delivered), tailFrames: tailFramesOf(chunk, size, clean.slice(-contextFrames)) }
}

function tailFramesOf({ first, count }: Chunk, size: PlaneSize, clean: Uint8Array[]): FrameBlock {
  return frameBlock({ first: first + count - clean.length, count: clean.length }, size, clean)
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
function picturesOf(chunk: Chunk, x: Float32Array, size: PlaneSize): Uint8Array[] {
  return chunk.small.map((_, frame) => pictureOf(x, frame, size))
}

/** The real frames at the size that was asked for. */
function enlargeFrames(
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

function frameBlock(
  chunk: ChunkSpan,
  { width, height }: { width: number; height: number },
  frames: Uint8Array[],
): FrameBlock {
  const rgb = new Uint8Array(chunk.count * width * height * 3)
  for (const [index, frame] of frames.entries()) rgb.set(frame, index * frame.length)
  return { first: chunk.first, count: chunk.count, width, height, rgb }
}
