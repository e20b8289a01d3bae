import { findAction } from '../deeds/deeds.ts'
import { lerp, smoothStep } from '../vector.ts'
import type { FootState } from './gait.ts'
import type { Pose } from './pose.ts'

/** How the body is carried when it does not step. */
export interface Stance {
  /** Share of the leg by which the hips are lower. */
  sink: number
  /** Lean of the trunk in radians; negative leans forward. */
  lean: number
}

const STANCES: Partial<Record<Pose['action'], Stance>> = {
  sit: { sink: 0.74, lean: 0.05 },
  play: { sink: 0.42, lean: -0.12 },
  ride: { sink: 0.86, lean: -0.06 },
  drive: { sink: 0.5, lean: 0.08 },
  sleep: { sink: 0.84, lean: 1.42 },
  fly: { sink: -0.15, lean: -1.15 },
  swim: { sink: -0.1, lean: -1.25 },
  float: { sink: -0.12, lean: -0.12 },
  fall: { sink: 0, lean: -0.5 },
  eat: { sink: 0.74, lean: -0.06 },
}

/** The stance of an action, or null when one simply stands. */
export const stanceOf = (action: Pose['action']): Stance | null => STANCES[action] ?? null

/** Radians a second of the beat to which one foot after the other is lifted. */
const BEAT = 6

/** Radians by which the body turns: who dances turns from side to side, who waves turns to the viewer. */
export function turnOf({ action, time }: Pick<Pose, 'action' | 'time'>): number {
  return action === 'dance' ? 0.7 * Math.sin(time * 3) : action === 'wave' ? 0.55 : 0
}

/** The turn of a foot: it stays as it was set down, and follows the body while it is in the air. */
export function footTurn({ action, time }: Pose, side: number): number {
  if (action !== 'dance') return turnOf({ action, time })
  const late = side > 0 ? 0 : 0.5
  const beats = (time * BEAT) / (2 * Math.PI) + late
  const beat = Math.floor(beats)
  const setDown = (n: number) => turnOf({ action, time: ((n + 0.5 - late) * 2 * Math.PI) / BEAT })
  return lerp(setDown(beat - 1), setDown(beat), smoothStep(0, 0.5, beats - beat))
}

/** A foot that does not step; lengths in leg lengths. */
export function restingFoot(pose: Pose, side: number): FootState {
  const still = { planted: true, swing: 0 }
  const steps = findAction(pose.action)?.feet?.(pose.time)
  if (steps) return { ...still, ...steps[side > 0 ? 0 : 1] }
  const beat = Math.sin(pose.time * BEAT + (side > 0 ? 0 : Math.PI))
  switch (pose.action) {
    case 'sit':
    case 'eat':
    case 'sleep':
      return { ...still, along: 0.9 + side * 0.05, up: 0 }
    case 'play':
      return { ...still, along: 0.6 + side * 0.08, up: 0 }
    case 'ride':
      return { ...still, along: 0.32 + side * 0.04, up: -0.62 }
    case 'drive':
      return { ...still, along: 0.8, up: 0 }
    case 'fly':
    case 'swim':
      return { ...still, along: -0.78, up: 0.62 + 0.12 * beat }
    case 'float':
    case 'fall':
      return { ...still, along: side * 0.16 * beat - 0.15, up: 0.12 + 0.06 * beat }
    case 'dance':
      return {
        swing: 0,
        planted: beat <= 0,
        along: side * 0.12 + 0.05 * Math.max(0, beat),
        up: 0.2 * Math.max(0, beat),
      }
    default:
      return { ...still, along: side * 0.06, up: 0 }
  }
}

/** Where an arm is: raise from hanging, forward; fold of the elbow; spread to the side. Radians but the last. */
export interface ArmStance {
  raise: number
  fold: number
  out: number
  /** How far the hand is beside the elbow, in forearms. */
  sway?: number
}

/** An arm that does something; null when it only swings with the step. */
export function armStance(pose: Pose, side: number): ArmStance | null {
  const { action, time } = pose
  const near = side > 0
  if (pose.holding && near) return { raise: 2.2, fold: 0.35, out: 0.1 }
  const beat = Math.sin(time * 6 + (near ? 0 : Math.PI))
  switch (action) {
    case 'wave':
      return near ? { raise: 2.2, fold: 0.5, out: 1.05, sway: 0.5 + 0.5 * Math.sin(time * 7) } : null
    case 'fly':
      return { raise: 2.9, fold: 0.1, out: 0.12 }
    case 'swim':
      return { raise: 1.6 + 1.5 * Math.sin(time * 3 + (near ? 0 : Math.PI)), fold: 0.2, out: 0.2 }
    case 'sneak':
      return { raise: 0.6 + 0.12 * beat, fold: 1.95, out: 0.12 }
    case 'dance':
      return { raise: 2.1 + 0.5 * beat, fold: 0.3 + 0.3 * beat, out: 0.95 }
    case 'play':
      return { raise: 0.86, fold: 0.84 + 0.16 * Math.sin(time * 9 + (near ? 0 : 2)), out: 0.12 }
    case 'ride':
    case 'drive':
      return { raise: 0.85, fold: 0.55, out: 0.08 }
    case 'eat':
      return near
        ? { raise: 0.9, fold: 1.6 + 0.35 * Math.sin(time * 3), out: 0.05 }
        : { raise: 0.5, fold: 0.9, out: 0.1 }
    case 'throw':
      return near
        ? { raise: 1.6 + 1.4 * Math.cos(time * 3.2), fold: 0.5 + 0.5 * Math.cos(time * 3.2), out: 0.15 }
        : { raise: 1.1, fold: 0.3, out: 0.1 }
    case 'float':
    case 'fall':
      return { raise: 1.2 + 0.2 * beat, fold: 0.4, out: 0.9 }
    case 'sit':
      return { raise: 0.55, fold: 0.6, out: 0.1 }
    default:
      return null
  }
}
