import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { PlaneSize } from './pixel-tensor.ts'
import type { Refusal } from './provider.ts'
import type { SampledChunk } from './sample-chunk.ts'
import type { SessionOptions } from './session-options.ts'
import type { FeedTensor } from './tensor-check.ts'

/** What the network's thread is started with. */
export interface SamplingThreadData {
  path: string
  manifest: ModelManifest
  options: SessionOptions
  /** One word of shared memory: not 0 when the chunk at work is not wanted any more. */
  stop: Int32Array<SharedArrayBuffer>
}

/** One chunk to sample; the arrays go over to the network's thread. */
export interface ChunkToSample {
  size: PlaneSize
  feeds: Record<string, FeedTensor>
  noise: Float32Array
  times: number[]
}

export type SamplingOrder = ({ order: 'sample' } & ChunkToSample) | { order: 'close' }

export type SamplingAnswer =
  | { kind: 'opened'; provider: string; refused: Refusal[] }
  | { kind: 'step'; step: number; x: Float32Array }
  | ({ kind: 'sampled' } & SampledChunk)
  | { kind: 'failed'; name: string; message: string }
