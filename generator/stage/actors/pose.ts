import type { Action } from '../../../models/cast/concepts.ts'
import type { Vec3 } from '../vector.ts'

/** What a body does at one moment. */
export interface Pose {
  action: Action
  /** Seconds of stage time since the shot began, plus the body's own offset so that no two move in step. */
  time: number
  /** Metres covered along its way. */
  distance: number
  /** Metres a second. */
  speed: number
  /** Turn toward the viewer in radians; 0 is pure profile. */
  yaw: number
  /** How hard it lands at this moment, 0 … 1. */
  press?: number
  /** How steeply it rises, radians; for what leaps with its whole body. */
  steep?: number
  /** Where its string is held, metres from its foot; for what flies on one. */
  tether?: Vec3
  /** True for who does with somebody else on stage what takes two. */
  accompanied?: boolean
  /** True when a hand holds a string up. */
  holding?: boolean
}
