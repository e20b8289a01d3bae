import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Take } from '../../models/contract/take.ts'
import type { Strip } from '../api/strip.ts'
import type { Strings } from '../strings/strings.ts'

/** What is going on, in words. Without pictures (after a reload) the take's own progress has to do. */
export function progressWords(take: Take, plan: ShotPlan | null, strip: Strip | undefined, { take: words }: Strings) {
  if (take.status !== 'rendering') return settledWords(take, words)
  const tile = strip?.tiles[strip.latest]
  if (take.progress >= 0.995 || strip?.tiles.every((each) => each?.phase === 'finished')) return words.finishing
  if (tile === undefined) return take.progress > 0 ? words.renderingOn : words.staging
  if (tile.phase === 'animatic') return take.progress > 0 ? words.renderingOn : words.starting
  return words.rendering(shotAtFrame(plan, tile.frame, tile.frames), Math.max(1, tile.step), tile.steps)
}

function settledWords(take: Take, words: Strings['take']): string {
  switch (take.status) {
    case 'queued':
      return take.queuePosition === null ? words.queued : words.queuedAt(take.queuePosition)
    case 'failed':
      return words.failed
    case 'cancelled':
      return words.cancelled
    default:
      return words.done
  }
}

/** Number (from 1) of the shot that a frame of the clip belongs to. */
export function shotAtFrame(plan: ShotPlan | null, frame: number, frames: number): number {
  if (plan === null) return 1
  const total = plan.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  const seconds = (frame / frames) * total
  let end = 0
  const index = plan.shots.findIndex((shot) => {
    end += shot.durationSeconds
    return seconds < end - 1e-6
  })
  return index === -1 ? plan.shots.length : index + 1
}
