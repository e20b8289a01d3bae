import { momentsWithin, withMoments } from '../../contract/moments.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import { LIMITS, type Shot, type ShotPlan, type Subject, type Title } from '../../contract/shot-plan.ts'

const roundMilliseconds = (value: number) => Math.round(value * 1000) / 1000

/** Share of the frame that somebody crosses in a whole shot. */
const CROSSING = 0.46

/**
 * One shot as two that follow each other with a cut, so that what is seen at its end can differ from its beginning.
 * Who crosses the frame goes on in the second where the first left them.
 */
export function splitShot(
  plan: ShotPlan,
  shot: Shot,
  { atSeconds, newShotId }: Extract<PlanChange, { change: 'split-shot' }>,
): ShotPlan {
  const whole = shot.durationSeconds
  const { min } = LIMITS.shotSeconds
  if (whole < 2 * min) return plan
  const first = roundMilliseconds(Math.min(whole - min, Math.max(min, atSeconds)))
  const second = roundMilliseconds(whole - first)
  const withOwn = (from: number, to: number) => withMoments(shot, momentsWithin(shot, from, to))
  const before: Shot = { ...withOwn(0, first), durationSeconds: first, ...cutTo(shot, 0, first) }
  const after: Shot = {
    ...withOwn(first, whole),
    id: newShotId,
    durationSeconds: second,
    ...cutTo(shot, first, whole),
    transition: { kind: 'cut', seconds: 0 },
  }
  return { ...plan, shots: plan.shots.flatMap((one) => (one === shot ? [before, after] : [one])) }
}

/** What of a shot lies between two of its seconds: its titles, and where those who cross it are in the middle. */
function cutTo(shot: Shot, from: number, to: number): Pick<Shot, 'titles' | 'subjects'> {
  const shift = ((from + to) / 2 / shot.durationSeconds - 0.5) * CROSSING
  return {
    titles: shot.titles.flatMap((title) => titleWithin(title, from, to)),
    subjects: shot.subjects.map((subject) => movedAlong(subject, shift)),
  }
}

function titleWithin(title: Title, from: number, to: number): Title[] {
  const startSeconds = roundMilliseconds(Math.max(0, title.startSeconds - from))
  const endSeconds = roundMilliseconds(Math.min(to, title.endSeconds) - from)
  return endSeconds - startSeconds > 0.05 && title.startSeconds < to ? [{ ...title, startSeconds, endSeconds }] : []
}

function movedAlong(subject: Subject, shift: number): Subject {
  const { kind, heading } = subject.path
  const way = heading === 'right' ? 1 : heading === 'left' ? -1 : 0
  if (kind === 'still' || way === 0) return subject
  const x = roundMilliseconds(Math.min(0.9, Math.max(0.1, subject.position.x + way * shift)))
  return { ...subject, position: { ...subject.position, x } }
}
