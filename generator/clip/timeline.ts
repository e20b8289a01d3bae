import { frameCount } from '../../models/contract/frame-size.ts'
import type { ShotPlan, Transition } from '../../models/contract/shot-plan.ts'

/** Where one shot lies in the clip, counted in frames. */
export interface ShotSpan {
  index: number
  /** Frame of the clip at which the shot's first frame is seen. */
  start: number
  frames: number
  /** The way in from the shot before, `frames` long, of which `before` lie in that shot; null for a cut. */
  entry: { kind: Exclude<Transition['kind'], 'cut'>; frames: number; before: number } | null
}

export interface Timeline {
  shots: ShotSpan[]
  frames: number
}

/**
 * Lays the shots end to end, so that the clip lasts as long as its shots together. A transition takes its time from
 * both sides of the cut, and never more than half of either shot.
 */
export function timelineOf(plan: Pick<ShotPlan, 'shots' | 'format'>): Timeline {
  const { fps } = plan.format
  const shots: ShotSpan[] = []
  let end = 0
  for (const [index, shot] of plan.shots.entries()) {
    const frames = frameCount(shot.durationSeconds, fps)
    const before = shots.at(-1)
    const longest = Math.min(frames, before?.frames ?? frames)
    const entry = entryOf(shot.transition.kind, Math.min(Math.round(shot.transition.seconds * fps), longest), before)
    shots.push({ index, start: end, frames, entry })
    end += frames
  }
  return { shots, frames: end }
}

/** Only a fade can lead into the first shot: dissolve and wipe need a shot to come from. */
function entryOf(kind: Transition['kind'], frames: number, before: ShotSpan | undefined): ShotSpan['entry'] {
  if (kind === 'cut' || frames < 1 || (!before && showsBothShots(kind))) return null
  return { kind, frames, before: before ? frames >> 1 : 0 }
}

/** True for the transitions in which two shots are seen at once. */
export function showsBothShots(kind: Transition['kind']): boolean {
  return kind === 'dissolve' || kind === 'wipe'
}

/** The shot that is mainly seen at a frame of the clip, and its own frame there. */
export function shotAt(timeline: Timeline, frame: number): { index: number; frame: number } {
  const span = timeline.shots.findLast(({ start }) => frame >= start) ?? timeline.shots[0]!
  return { index: span.index, frame: Math.min(Math.max(frame - span.start, 0), span.frames - 1) }
}
