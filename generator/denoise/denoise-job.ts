import type { Look, Shot } from '../../models/contract/shot-plan.ts'
import type { FrameBlock } from '../frame-block.ts'
import type { StagedShot } from '../stage/control-frame.ts'

/** A staged shot that a model package is to turn into pictures. */
export interface DenoiseJob {
  shot: Shot
  look: Look
  seed: number
  staged: StagedShot
  /** Denoising steps; by default the package's own. */
  steps?: number
  /** The tail frames of a chunk of the same shot that an earlier rendering finished: begins with the chunk behind it. */
  resumeFrom?: FrameBlock
}

/** A chunk that is done. */
export interface DenoisedChunk extends FrameBlock {
  /** Its last frames at the size that is denoised: all that the next chunk needs to go on from here. */
  tailFrames: FrameBlock
}

export interface StepReport {
  chunk: number
  chunks: number
  step: number
  steps: number
  /** The current estimate of the clean frames; only rendered when asked for. */
  estimate: () => FrameBlock
}

export interface DenoiseOptions {
  signal?: AbortSignal
  onStep?: (report: StepReport) => void
}
