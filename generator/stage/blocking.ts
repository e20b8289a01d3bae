import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { ownTime } from './actors/performer.ts'
import type { Pose } from './actors/pose.ts'
import { type Role, signOf } from './cast.ts'
import type { Composition } from './composition.ts'
import { random, seedOf } from './random.ts'
import { clamp } from './vector.ts'

/** A body at a moment: where its foot is in the world (metres), which way it looks, and its pose. */
export interface Placed {
  role: Role
  x: number
  y: number
  z: number
  mirrored: boolean
  pose: Pose
}

const CYCLES: Partial<Record<Subject['action'], number>> = { walk: 1.05, sneak: 0.7, run: 2.1 }
/** Metres a second at height 1 m for what does not step. */
const GLIDES: Partial<Record<Subject['action'], number>> = {
  drive: 3.4,
  fly: 2.6,
  float: 0.35,
  swim: 1.2,
  roll: 1.6,
  bounce: 1.1,
}

/** Metres a second along the way. Small bodies step faster, by the pendulum's law. */
export function speedOf(role: Role): number {
  const { plan, height, performer } = role
  if (plan.path.kind === 'still') return 0
  const cycles = CYCLES[plan.action]
  if (cycles) return (performer.stride(height, plan.action) * cycles * plan.speed) / Math.sqrt(height / 0.9)
  return (GLIDES[plan.action] ?? 0) * plan.speed * Math.sqrt(height)
}

/** How the cast moves through the shot. */
export interface Blocking {
  at(role: Role, time: number): Placed
  /** Metres the camera has followed the lead, to be added to its place. */
  track(time: number): number
}

/**
 * Blocks the shot. The lead crosses at most half of the frame: what goes beyond is followed by the camera,
 * so that a runner runs at a runner's pace and stays in the picture.
 */
export function block(
  shot: Shot,
  roles: readonly Role[],
  composition: Composition,
  seed: number,
  width: number,
): Blocking {
  const lead = roles[0]
  const duration = shot.durationSeconds
  const frameMetres = (width * composition.distance) / composition.rest.f
  const pace = lead ? speedOf(lead) : 0
  const sideways = lead && lead.plan.path.heading !== 'toward' && lead.plan.path.heading !== 'away'
  const most = shot.camera.move === 'follow' ? 0 : (0.46 * frameMetres) / duration
  const tracked = lead && sideways ? signOf(lead) * Math.max(0, pace * shot.playbackSpeed - most) : 0
  return {
    track: (time) => tracked * (time - duration / 2),
    at: (role, time) => place(role, time, { shot, lead: lead!, composition, seed, pace, tracked, frameMetres }),
  }
}

interface Scene {
  shot: Shot
  lead: Role
  composition: Composition
  seed: number
  pace: number
  tracked: number
  frameMetres: number
}

function place(role: Role, time: number, scene: Scene): Placed {
  const { shot, composition, seed, lead } = scene
  const half = shot.durationSeconds / 2
  const own = speedOf(role)
  // A group keeps together: those who go the same way take the lead's pace.
  const together = role.plan.path.heading === lead.plan.path.heading && own > 0 && scene.pace > 0
  const speed = (together ? scene.pace : own) * shot.playbackSpeed
  const stage = (time - half) * speed
  const away = planeOf(role, lead, composition)
  const offset = spread(role, seed)
  const z = (away + offset.z * role.height - composition.distance) * 1
  const middle =
    ((role.plan.position.x - lead.plan.position.x) * scene.frameMetres * (z + composition.distance)) /
    composition.distance
  const heading = role.plan.path.heading
  const forward = heading === 'toward' ? -1 : heading === 'away' ? 1 : 0
  const x = middle + offset.x * role.height * role.performer.breadth + (forward === 0 ? signOf(role) * stage : 0)
  const clock = time * shot.playbackSpeed + ownTime(seed, role.subject * 31 + role.index)
  const lift = height(role, clock, composition, lead) + offset.y * role.height
  const ahead = ownTime(seed, role.subject * 17 + role.index) * role.height
  const distance = stage + half * speed + ahead
  return {
    role,
    x,
    y: lift,
    z: clamp(z + forward * stage * 0.6, -composition.distance * 0.55, 40 * composition.stride),
    mirrored: signOf(role) < 0,
    pose: {
      action: role.plan.action,
      time: clock,
      distance,
      speed,
      yaw: forward < 0 ? 1.05 : forward > 0 ? -1.0 : role.performer.yaw,
    },
  }
}

/** Metres from the camera to a role's plane: its depth against the lead's. */
function planeOf(role: Role, lead: Role, composition: Composition): number {
  const near = 1 - lead.plan.position.depth
  const own = Math.max(0.06, 1 - role.plan.position.depth)
  return composition.distance * clamp(Math.max(0.06, near) / own, 0.6, 6)
}

/** Where the n-th of several stands beside the first, in bodies: a loose wedge behind and beside. */
function spread(role: Role, seed: number): { x: number; y: number; z: number } {
  if (role.index === 0) return { x: 0, y: 0, z: 0 }
  const dice = random(seedOf(seed, 'spread', role.subject, role.index))
  const rank = Math.ceil(role.index / 2)
  const side = role.index % 2 === 0 ? 1 : -1
  return {
    x: side * rank * 0.82 + dice.between(-0.14, 0.14),
    y: role.airborne ? dice.between(-0.7, 0.7) : 0,
    z: rank * 0.42 + dice.between(-0.15, 0.3) + (side > 0 ? 0.2 : 0),
  }
}

/** Metres of a body's foot above the ground. */
function height(role: Role, time: number, composition: Composition, lead: Role): number {
  const { action } = role.plan
  if (action === 'jump') return hop(time * 1.15) * role.height * 0.45
  if (action === 'bounce') return hop(time * 1.1) * role.height * 1.6
  if (action === 'fall') return fallen(time % 4) * composition.stride
  if (!role.airborne) return 0
  const wave = Math.sin(time * 0.9) * 0.07 + Math.sin(time * 0.53 + 1) * 0.05
  const { rest, distance } = composition
  const base = lead.airborne
    ? composition.altitude
    : Math.max(0.5 * role.height, rest.y + (0.2 * distance * (rest.cy / 0.4)) / rest.f - role.height / 2)
  const rise = role.plan.path.heading === 'up' ? 0.25 * time : role.plan.path.heading === 'down' ? -0.12 * time : 0
  return Math.max(0, base + (wave + rise) * role.height)
}

/** A throw under gravity again and again: 0 on the ground, 1 at the top, one a unit of time. */
const hop = (time: number) => 4 * (time - Math.floor(time)) * (1 - time + Math.floor(time))

/** From above to the ground under gravity, then two small rebounds; in strides, seconds. */
function fallen(time: number): number {
  const ground = 1.1
  if (time < ground) return 0.45 * (1 - (time / ground) ** 2)
  if (time < ground + 0.6) return 0.09 * hop((time - ground) / 0.6)
  return time < ground + 0.9 ? 0.025 * hop((time - ground - 0.6) / 0.3) : 0
}
