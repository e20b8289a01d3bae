import { halveChunk } from './half-size.ts'
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
  /** Asked before every run of the network. */
  throwIfStopped?: () => void
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
  options: SamplingOptions,
): Promise<SampledChunk> {
  const { manifest, session } = network
  const { size, feeds, times, throwIfStopped, onStep } = options
  let grid: Float32Array = new Float32Array(0)
  const run = (at: PlaneSize, fed: Record<string, FeedTensor>, z: Float32Array, t: number) => {
    throwIfStopped?.()
    const dims = [1, manifest.chunk.frames, 3, at.paddedHeight, at.paddedWidth]
    return session.run({ ...fed, z: { data: z, dims }, t: { data: Float32Array.of(t), dims: [1] } })
  }
  const denoise = async (z: Float32Array, t: number) => {
    if (t === 0 && manifest.schedule.firstStepHalved && times.length > 2) {
      const half = halveChunk(size, feeds, manifest.chunk.multipleOf)
      return half.enlargeEstimate((await run(half.size, half.feeds, half.shrinkNoise(z), t)).x!)
    }
    const outputs = await run(size, feeds, z, t)
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
