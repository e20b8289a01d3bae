import type { ModelManifest } from '../models/contract/manifest.ts'
import type { Look, Shot } from '../models/contract/shot-plan.ts'
import type { StagedShot } from './stage/control-frame.ts'

/** Frames of one chunk, RGB, 3 bytes a pixel, frames × height × width × 3. */
export interface FrameBlock {
  first: number
  count: number
  width: number
  height: number
  rgb: Uint8Array
}

/** A chunk that is done. */
export interface FinishedChunk extends FrameBlock {
  /** Its last frames at the size that the engine works at: all that the next chunk needs to go on from here. */
  end: FrameBlock
}

export interface ShotJob {
  shot: Shot
  look: Look
  seed: number
  staged: StagedShot
  steps?: number
  /** The end of an earlier rendering's chunk of the same shot: begins with the chunk behind it. */
  after?: FrameBlock
}

export interface StepReport {
  chunk: number
  chunks: number
  step: number
  steps: number
  /** The current estimate of the clean frames; only rendered when asked for. */
  estimate: () => FrameBlock
}

/**
 * Turns a staged shot into pictures, chunk by chunk. The embedded model package is one engine; a
 * diffusion server or a large ONNX package is another behind the same words.
 */
export interface Engine {
  readonly name: string
  readonly manifest: ModelManifest
  /** "cpu", "webgpu", …, and why a preferred one did not run. */
  readonly provider: { name: string; refused: { name: string; reason: string }[] }
  /** Yields finished chunks in order; after a break the same bytes. Memory does not grow with the shot's length. */
  denoise(
    job: ShotJob,
    options: { signal?: AbortSignal; onStep?: (report: StepReport) => void },
  ): AsyncIterable<FinishedChunk>
  close(): Promise<void>
}
