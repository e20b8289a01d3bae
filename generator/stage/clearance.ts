import { type CameraPose, screenX, screenY } from './camera.ts'
import { type Frame, propPiece } from './painter.ts'
import type { Placed } from './placed.ts'
import type { Prop } from './sets/set.ts'
import type { SpriteLevel } from './sprite.ts'

/** Where everybody is at a time of the stage (seconds), and what looks on. */
export interface Moment {
  camera: CameraPose
  bodies: readonly Placed[]
  time: number
}

/**
 * Share of a body's box that what stands nearer may cover. Bodies fill half of their boxes, so that it is 15 % of one:
 * a single occluder gives depth, more and nobody knows who it is.
 */
const MOST = 0.075

/** The props without those that would hide more than a little of somebody at one of the moments, largest first. */
export function inClear(props: readonly Prop[], moments: readonly Moment[], frame: Frame): Prop[] {
  const farthest = Math.max(...moments.flatMap(({ bodies }) => bodies.map((body) => body.z)))
  const near = props.filter((prop) => prop.z < farthest)
  const hiding = new Set<Prop>()
  for (const moment of moments) {
    for (const body of moment.bodies.filter(mustBeSeen)) {
      for (const prop of tooMuch(body, near, moment, frame)) hiding.add(prop)
    }
  }
  return props.filter((prop) => !hiding.has(prop))
}

/** From so many on, a crowd may be half hidden by the place it fills, but for its first. */
const CROWD = 5

const mustBeSeen = ({ role }: Placed) => role.plan.count < CROWD || role.index === 0

/** Of the props before a body, those that go beyond what may be hidden when the smallest are kept. */
function tooMuch(body: Placed, near: readonly Prop[], { camera, time }: Moment, frame: Frame): Prop[] {
  if (body.z - camera.z < 0.05) return []
  const box = boxOf(body, camera)
  const before = near
    .filter((prop) => prop.z < body.z)
    .map((prop) => ({ prop, share: hiddenShare(box, prop, camera, time, frame) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => a.share - b.share)
  let sum = 0
  return before.flatMap(({ prop, share }) => {
    sum += share
    return sum > MOST ? [prop] : []
  })
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

function boxOf({ role, x, y, z }: Placed, camera: CameraPose): Box {
  const half = (role.height * role.performer.breadth) / 2
  return {
    left: screenX(camera, x - half, z),
    right: screenX(camera, x + half, z),
    top: screenY(camera, y + role.height, z),
    bottom: screenY(camera, y, z),
  }
}

/** Share of a body's box that a prop covers, as far as the prop's own box is filled. */
function hiddenShare(box: Box, prop: Prop, camera: CameraPose, time: number, frame: Frame): number {
  const piece = propPiece(frame, camera, prop, time, 0)
  if (!piece) return 0
  const level = piece.prop.sprite.levels[piece.level]!
  const wide = Math.min(box.right, piece.left + level.width * piece.scale) - Math.max(box.left, piece.left)
  const tall = Math.min(box.bottom, piece.top + level.height * piece.scale) - Math.max(box.top, piece.top)
  if (wide <= 0 || tall <= 0) return 0
  const area = (box.right - box.left) * (box.bottom - box.top)
  return (wide * tall * filledShare(level)) / area
}

const known = new WeakMap<SpriteLevel, number>()

/** Share of a picture's pixels that one cannot look past. */
function filledShare(level: SpriteLevel): number {
  const before = known.get(level)
  if (before !== undefined) return before
  const { mask } = level.outline
  const share = mask.reduce((sum, one) => sum + one, 0) / mask.length
  known.set(level, share)
  return share
}
