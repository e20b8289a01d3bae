import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { RawVideo } from './clip/frame-pipe.ts'
import type { Timeline } from './clip/timeline.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What every part of one rendering needs to know. */
export interface Film {
  plan: ShotPlan
  timeline: Timeline
  /** Size and rate of delivered frames. */
  video: RawVideo
  clock: Stopwatch
  /** Files of the person's own pictures, by upload id. */
  uploads: Record<string, string>
}
