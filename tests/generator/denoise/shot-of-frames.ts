import type { DenoiseJob, StepReport } from '../../../generator/denoise/denoise-job.ts'
import type { PatchDenoiser } from '../../../generator/denoise/patch-denoiser.ts'
import type { FrameBlock } from '../../../generator/frame-block.ts'
import type { StagedShot } from '../../../generator/stage/control-frame.ts'
import { aPlan } from '../a-plan.ts'

/** A job for the first shot of the small plan, on a stage of one's own. */
export function jobFor(staged: StagedShot, more: Partial<DenoiseJob> = {}): DenoiseJob {
  const { look, shots } = aPlan()
  return { shot: shots[0]!, look, seed: 7, staged, ...more }
}

/** Every frame of a shot, RGB, in order. */
export async function framesOf(
  denoiser: PatchDenoiser,
  job: DenoiseJob,
  options: { signal?: AbortSignal; onStep?: (report: StepReport) => void } = {},
): Promise<Uint8Array[]> {
  const frames: Uint8Array[] = []
  for await (const block of denoiser.denoise(job, options)) frames.push(...framesIn(block))
  return frames
}

export function framesIn({ width, height, count, rgb }: FrameBlock): Uint8Array[] {
  const bytes = width * height * 3
  return Array.from({ length: count }, (_, index) => rgb.slice(index * bytes, (index + 1) * bytes))
}

/** The animatic without its alpha. */
export function animaticOf(staged: StagedShot, frame: number): Uint8Array {
  return Uint8Array.from(staged.frame(frame).rgba.filter((_, index) => index % 4 < 3))
}
