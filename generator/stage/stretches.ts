import type { Stretch } from '../../models/contract/moments.ts'
import type { Placed } from './placed.ts'
import { clamp } from './vector.ts'

/** Seconds in which a body comes down, or up, to where its next action has it. */
const SETTLES = 0.35

/** How the cast moves, and the camera with it. */
export interface Run {
  bodiesAt(time: number): readonly Placed[]
  /** Metres the camera has followed the lead. */
  track(time: number): number
}

/**
 * The stretches of a shot one after the other: whoever does something else from a second on does it from where the
 * stretch before has left them, with the same foot, and the camera goes on from where it was.
 */
export function playInTurn(stretches: readonly Stretch[], played: readonly Run[]): Run {
  if (played.length === 1) return played[0]!
  const runs: Run[] = []
  for (const [index, run] of played.entries()) {
    const before = runs.at(-1)
    const { fromSeconds } = stretches[index]!
    runs.push(before ? continueFrom(before, run, fromSeconds) : run)
  }
  const runAt = (time: number) => runs[stretches.findLastIndex(({ fromSeconds }) => time >= fromSeconds)] ?? runs[0]!
  return { bodiesAt: (time) => runAt(time).bodiesAt(time), track: (time) => runAt(time).track(time) }
}

function continueFrom(before: Run, next: Run, since: number): Run {
  const left = before.bodiesAt(since)
  const met = next.bodiesAt(since)
  const tracked = before.track(since) - next.track(since)
  return {
    track: (time) => tracked + next.track(time),
    bodiesAt: (time) => {
      const settled = clamp((time - since) / SETTLES, 0, 1)
      return next.bodiesAt(time).map((body, index) => {
        const [was, is] = [left[index]!, met[index]!]
        return {
          ...body,
          x: body.x + was.x - is.x,
          y: was.y + (body.y - was.y) * settled,
          z: body.z + was.z - is.z,
          pose: { ...body.pose, distance: body.pose.distance + was.pose.distance - is.pose.distance },
        }
      })
    },
  }
}
