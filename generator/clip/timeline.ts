import { frameCount } from '../../models/contract/frame-size.ts'
import type { ShotPlan, Transition } from '../../models/contract/shot-plan.ts'

/** Where one shot lies in the clip, counted in frames. */
export interface ShotSpan {
  index: number
  /** Frame of the clip at which the shot's first frame is seen. */
  start: number
  frames: number
  /** The way in from the shot before, `frames` long; null for a cut. */
  entry: { kind: Exclude<Transition['kind'], 'cut'>; frames: number } | null
}

export interface Timeline {
  shots: ShotSpan[]
  frames: number
}

/**
 * Lays the shots out. A dissolve or a wipe shows two shots at once, so the clip is shorter by its length;
 * fades take their time from the shots on both sides. A transition never takes more than half of either shot.
 */
export function timelineOf(plan: Pick<ShotPlan, 'shots' | 'format'>): Timeline {
  const { fps } = plan.format
  const shots: ShotSpan[] = []
  let end = 0
  for (const [index, shot] of plan.shots.entries()) {
    const frames = frameCount(shot.durationSeconds, fps)
    const before = shots.at(-1)
    const wished = Math.round(shot.transition.seconds * fps)
    const entry = entryOf(shot.transition.kind, Math.min(wished, frames >> 1, (before?.frames ?? frames) >> 1), before)
    const start = entry && overlaps(entry.kind) ? end - entry.frames : end
    shots.push({ index, start, frames, entry })
    end = start + frames
  }
  return { shots, frames: end }
}

/** Dissolve and wipe need a shot to come from. */
function entryOf(kind: Transition['kind'], frames: number, before: ShotSpan | undefined): ShotSpan['entry'] {
  if (kind === 'cut' || frames < 1 || (!before && overlaps(kind))) return null
  return { kind, frames }
}

function overlaps(kind: Transition['kind']): boolean {
  return kind === 'dissolve' || kind === 'wipe'
}

/** The shot that is mainly seen at a frame of the clip, and its own frame there. */
export function shotAt(timeline: Timeline, frame: number): { index: number; frame: number } {
  const span =
    timeline.shots.findLast(({ start, entry }) => frame >= start + (entry?.frames ?? 0) / 2) ?? timeline.shots[0]!
  return { index: span.index, frame: Math.min(Math.max(frame - span.start, 0), span.frames - 1) }
}
