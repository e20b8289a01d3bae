import type { Network } from './network.ts'
import { type PlaneSize, readColours } from './pixel-tensor.ts'
import { sampleEuler } from './samplers/euler.ts'
import { sampleHeun } from './samplers/heun.ts'
import type { FeedTensor } from './tensor-check.ts'

const SAMPLERS = { euler: sampleEuler, heun: sampleHeun }

/** What is fed at every step of a chunk: all of the network's inputs but z and t. */
export interface SamplingOptions {
  size: PlaneSize
  feeds: Record<string, FeedTensor>
  /** Times of the steps, the last 1. */
  times: number[]
  signal?: AbortSignal
  /** Hears each step, counted from 1, with its estimate [T, 3, H, W]. */
  onStep: (step: number, x: Float32Array) => void
}

/** A chunk after its last step: the network's estimate [T, 3, H, W] and its colour grid [T, 12, H/cell, W/cell]. */
export interface SampledChunk {
  x: Float32Array
  grid: Float32Array
}

/** Runs the package's sampler from noise to picture; `noise` [T, 3, H, W] is used up. Stops between two runs. */
export async function sampleChunk(
  network: Network,
  noise: Float32Array,
  clearing: SamplingOptions,
): Promise<SampledChunk> {
  const { manifest, session } = network
  const { size, feeds, times, signal, onStep } = clearing
  const dims = [1, manifest.chunk.frames, 3, size.paddedHeight, size.paddedWidth]
  let grid: Float32Array = new Float32Array(0)
  const denoise = async (z: Float32Array, t: number) => {
    signal?.throwIfAborted()
    const time = { data: Float32Array.of(t), dims: [1] }
    const outputs = await session.run({ ...feeds, z: { data: z, dims }, t: time })
    grid = outputs.grid!
    return outputs.x!
  }
  const x = await SAMPLERS[manifest.schedule.sampler](denoise, noise, times, onStep)
  return { x, grid }
}

/** One frame of an estimate as RGB bytes. */
export function pictureOf(x: Float32Array, frame: number, size: PlaneSize): Uint8Array {
  return readColours(x, frame * 3 * size.paddedWidth * size.paddedHeight, size)
}
