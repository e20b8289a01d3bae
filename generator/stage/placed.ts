import type { Pose } from './actors/pose.ts'
import type { Role } from './cast.ts'

/** A body at a moment: where its foot is in the world (metres), which way it looks, and its pose. */
export interface Placed {
  role: Role
  x: number
  y: number
  z: number
  mirrored: boolean
  pose: Pose
}
