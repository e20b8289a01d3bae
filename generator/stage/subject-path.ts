import type { Subject } from '../../models/contract/shot-plan.ts'
import { clamp } from './vector.ts'

/** Where a way has led: metres along it sideways, away from the viewer and up, and how one faces there. */
export interface Stretch {
  along: number
  away: number
  up: number
  /** Metres walked, which the steps follow. */
  walked: number
  /** True on the way back. */
  back: boolean
  /** Turn toward the viewer that the direction adds, radians. */
  turn: number
}

/**
 * Follows a path for `stage` metres from the middle of the shot; `room` is the frame's width in metres at the
 * subject, `size` the body's height in metres.
 */
export function followPath(kind: Subject['path']['kind'], stage: number, room: number, size: number): Stretch {
  const straight = { along: stage, away: 0, up: 0, walked: stage, back: false, turn: 0 }
  if (kind === 'circle') return circlePath(stage, 0.2 * room)
  if (kind === 'zigzag') return zigzagPath(stage, 5 * size, 0.7 * size)
  if (kind === 'arc') {
    const bend = stage / room
    return { ...straight, away: 0.35 * room * bend * bend, up: -0.5 * room * bend * bend, turn: -Math.atan(0.7 * bend) }
  }
  return straight
}

/** A circle a little flattened, so that its far side does not make the body small. */
const DEPTH = 0.75

function circlePath(stage: number, radius: number): Stretch {
  const angle = stage / radius
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const turn = clamp(-Math.atan2(DEPTH * sine, Math.abs(cosine)), -1.2, 1.2)
  return { along: radius * sine, away: DEPTH * radius * (1 - cosine), up: 0, walked: stage, back: cosine < 0, turn }
}

function zigzagPath(stage: number, length: number, amplitude: number): Stretch {
  const phase = (2 * Math.PI * stage) / length
  const steep = (2 * Math.PI * amplitude) / length
  // The length of a sine, to the second order of its slope.
  const walked = stage * (1 + steep ** 2 / 4) + ((steep ** 2 / 8) * length * Math.sin(2 * phase)) / (2 * Math.PI)
  const turn = -Math.atan(steep * Math.cos(phase))
  return { along: stage, away: amplitude * Math.sin(phase), up: 0, walked, back: false, turn }
}
