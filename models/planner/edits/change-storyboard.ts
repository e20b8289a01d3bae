import { randomUUID } from 'node:crypto'
import { LIMITS, type Shot, ShotPlan } from '../../contract/shot-plan.ts'
import type { StoryboardChange } from '../../contract/storyboard.ts'
import { PlanError } from '../plan-error.ts'

/** A child of the plan with its shots moved, trimmed, doubled or taken out. Throws PlanError. */
export function changeStoryboard(parent: ShotPlan, change: StoryboardChange): ShotPlan {
  const shots = changeShots(parent.shots, change)
  const seconds = shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  if (shots.length === 0) throw new PlanError('a film has at least one shot')
  if (shots.length > LIMITS.shots) throw new PlanError(`a film has at most ${LIMITS.shots} shots`)
  if (seconds > LIMITS.totalSeconds) throw new PlanError(`a film has at most ${LIMITS.totalSeconds} s`)
  const { data, error } = ShotPlan.safeParse({ ...parent, id: randomUUID(), parentId: parent.id, shots })
  if (error) throw new PlanError(error.issues.map(({ message }) => message).join('; '))
  return data
}

function changeShots(shots: Shot[], change: StoryboardChange): Shot[] {
  if (change.change === 'order') return orderShots(shots, change.shotIds)
  const index = shots.findIndex(({ id }) => id === change.shotId)
  const shot = shots[index]
  if (!shot) throw new PlanError(`the plan has no shot "${change.shotId}"`)
  switch (change.change) {
    case 'trim':
      return shots.with(index, trimShot(shot, change.seconds))
    case 'duplicate':
      return shots.toSpliced(index + 1, 0, { ...structuredClone(shot), id: freeId(shot.id, shots) })
    case 'delete':
      return shots.toSpliced(index, 1)
  }
}

function orderShots(shots: Shot[], ids: string[]): Shot[] {
  const known = new Map(shots.map((shot) => [shot.id, shot]))
  if (ids.length !== shots.length || new Set(ids).size !== ids.length) {
    throw new PlanError('the new order must name every shot once')
  }
  return ids.map((id) => {
    const shot = known.get(id)
    if (!shot) throw new PlanError(`the plan has no shot "${id}"`)
    return shot
  })
}

/** Titles and the way into the shot end where the shot does. */
function trimShot(shot: Shot, seconds: number): Shot {
  const titles = shot.titles
    .filter(({ startSeconds }) => startSeconds < seconds)
    .map((title) => ({ ...title, endSeconds: Math.min(title.endSeconds, seconds) }))
  const transition = { ...shot.transition, seconds: Math.min(shot.transition.seconds, seconds / 2) }
  return { ...shot, durationSeconds: seconds, titles, transition }
}

/** "shot-1-2" beside "shot-1". */
function freeId(id: string, shots: Shot[]): string {
  const taken = new Set(shots.map((shot) => shot.id))
  const stem = id.slice(0, 36)
  const number = Array.from({ length: shots.length + 1 }, (_, k) => k + 2).find((k) => !taken.has(`${stem}-${k}`))
  return `${stem}-${number}`
}
