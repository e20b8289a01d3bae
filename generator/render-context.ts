import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { RawVideo } from './clip/frame-pipe.ts'
import type { Timeline } from './clip/timeline.ts'
import type { ShotRequest } from './engine.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What every part of one rendering needs to know. */
export interface RenderContext {
  plan: ShotPlan
  timeline: Timeline
  /** Size and rate of delivered frames. */
  video: RawVideo
  clock: Stopwatch
  /** Files of the person's own pictures, by upload id. */
  uploads: Record<string, string>
}

/** One of the plan's shots as an engine is asked for it. */
export function shotRequest({ plan, timeline, video }: RenderContext, index: number): ShotRequest {
  const { look, format, shots } = plan
  return { shot: shots[index]!, look, seed: format.seed, video, frames: timeline.shots[index]!.frames }
}
