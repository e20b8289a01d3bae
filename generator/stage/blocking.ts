import type { Stretch } from '../../models/contract/moments.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { ownTime } from './actors/performer.ts'
import { tiltOf } from './camera-move.ts'
import { isDriven, isWinged, type Role, signOf } from './cast.ts'
import { classOf } from './classed.ts'
import type { Composition } from './composition.ts'
import { bounceLift, breachLift, climbLift, descendLift, fallLift, type Lift, leapLift, throwLift } from './flight.ts'
import { hunterOf, outOfReach } from './group-extent.ts'
import type { Placed } from './placed.ts'
import { PLACE_FRAMES } from './places.ts'
import { createRandom, seedOf } from './random.ts'
import { followPath } from './subject-path.ts'
import { clamp } from './vector.ts'

const CYCLES: Partial<Record<Subject['action'], number>> = {
  walk: 1.05,
  sneak: 0.5,
  run: 2.1,
  push: 0.7,
  pull: 0.7,
  carry: 0.9,
}
/** Metres a second at height 1 m for what does not step. */
const GLIDES: Partial<Record<Subject['action'], number>> = {
  drive: 3.4,
  fly: 2.6,
  float: 0.35,
  swim: 1.2,
  roll: 1.6,
  bounce: 1.1,
  throw: 2.2,
  skate: 1.8,
  ski: 2.6,
  surf: 1.7,
  row: 0.7,
}

/** Of natural paces, metres a second: bodies of one class keep one pace, with quicker or slower steps. */
const PACES = { edge: 0.57, ratio: 1.4 }

/** Metres a second along the way. Small bodies step faster, by the pendulum's law. */
export function speedOf(role: Role): number {
  const { plan, height, performer } = role
  if (plan.path.kind === 'still' || (role.climbs && !isWinged(role))) return 0
  const cycles = CYCLES[plan.action]
  if (cycles) {
    const natural = (performer.stride(height, plan.action) * cycles) / Math.sqrt(height / 0.9)
    return classOf(natural, PACES) * plan.speed
  }
  if (plan.action === 'throw' && role.rig === 'biped') return 0
  return (GLIDES[plan.action] ?? 0) * plan.speed * Math.sqrt(height)
}

/** How the cast moves through the shot. */
export interface Blocking {
  at(role: Role, time: number): Placed
  /** Metres the camera has followed the lead, to be added to its place. */
  track(time: number): number
}

/**
 * Blocks a stretch of the shot, which is all of it where nothing changes on the way. The lead crosses at most half of the frame: what goes beyond is followed by the camera,
 * so that a runner runs at a runner's pace and stays in the picture.
 */
export function blockShot(
  shot: Shot,
  roles: readonly Role[],
  composition: Composition,
  seed: number,
  width: number,
  { fromSeconds, toSeconds }: Omit<Stretch, 'shot'> = { fromSeconds: 0, toSeconds: shot.durationSeconds },
): Blocking {
  const lead = roles[0]
  const duration = shot.durationSeconds
  const frameMetres = (width * composition.distance) / composition.rest.f
  const pace = lead ? speedOf(lead) : 0
  const sideways = lead && lead.plan.path.heading !== 'toward' && lead.plan.path.heading !== 'away'
  // A broad group crosses less, or its first and last would be out of the picture.
  // Who starts on the way starts nearer the middle, and has half as much to cross.
  const across = fromSeconds === 0 ? 2 : 1
  const most = shot.camera.move === 'follow' ? 0 : (across * composition.sway * frameMetres) / duration
  const tracked =
    lead && sideways && lead.plan.path.kind !== 'circle'
      ? signOf(lead) * Math.max(0, pace * shot.playbackSpeed - most)
      : 0
  const scene = { shot, roles, lead: lead!, composition, seed, pace, frameMetres, fromSeconds, toSeconds }
  return {
    track: (time) => tracked * (time - duration / 2),
    at: (role, time) => placeRole(role, time, scene),
  }
}

interface Scene {
  shot: Shot
  roles: readonly Role[]
  lead: Role
  composition: Composition
  seed: number
  pace: number
  frameMetres: number
  fromSeconds: number
  toSeconds: number
}

function placeRole(role: Role, time: number, scene: Scene): Placed {
  const { shot, composition, seed, lead } = scene
  const half = shot.durationSeconds / 2
  const own = speedOf(role)
  // A group keeps together: those who go the same way take the lead's pace.
  const together = role.plan.path.heading === lead.plan.path.heading && own > 0 && scene.pace > 0
  const speed = (together ? scene.pace : own) * shot.playbackSpeed
  const stage = (role.plan.action === 'sneak' ? haltingTime(time) - half : time - half) * speed
  const away = planeOf(role, lead, composition)
  const offset = spreadGroup(role, seed)
  const z = (away + offset.z * role.height - composition.distance) * 1
  const middle =
    ((role.plan.position.x - lead.plan.position.x) * scene.frameMetres * (z + composition.distance)) /
    composition.distance
  const heading = role.plan.path.heading
  const forward = heading === 'toward' ? -1 : heading === 'away' ? 1 : 0
  const way = followPath(role.plan.path.kind, forward === 0 ? stage : 0, scene.frameMetres, role.height)
  const x = middle + offset.x * role.height * role.performer.breadth + signOf(role) * way.along
  const clock = time * shot.playbackSpeed + ownTime(seed, role.subject * 31 + role.index)
  // What is thrown or falls does so when the stretch begins, several shortly after one another.
  const since = (time - scene.fromSeconds) * shot.playbackSpeed - 0.35 * role.index
  const climbed = (time - scene.fromSeconds) / (scene.toSeconds - scene.fromSeconds)
  const {
    up: raised,
    press,
    steep,
  } = role.climbs ? climbOf(role, climbed, scene) : liftOf(role, clock, Math.max(0, since), scene)
  const weightless = PLACE_FRAMES[shot.setting.place]?.weightless && GROUNDED.has(role.plan.action)
  const up = raised + (weightless ? composition.altitude : 0)
  const ahead = ownTime(seed, role.subject * 17 + role.index) * role.height
  const distance = (forward === 0 ? way.walked : stage) + half * speed + ahead
  return {
    role,
    x,
    y: up + offset.y * role.height + (role.airborne ? way.up : 0),
    z: clamp(z + way.away + forward * stage * 0.6, -composition.distance * 0.55, 40 * composition.stride),
    mirrored: signOf(role) < 0 !== way.back,
    pose: {
      action: role.plan.action,
      time: clock,
      distance,
      speed,
      yaw: forward < 0 ? 1.05 : forward > 0 ? -1.0 : role.performer.yaw * Math.cos(way.turn) + way.turn,
      press,
      steep,
    },
  }
}

/** Seconds of way of who stops to listen between its steps. */
const haltingTime = (time: number): number => time - 0.9 * (Math.sin(time * HALTS) / HALTS)
const HALTS = 4.2

/** Metres from the camera to a role's plane: its depth against the lead's. */
function planeOf(role: Role, lead: Role, composition: Composition): number {
  const near = 1 - lead.plan.position.depth
  const own = Math.max(0.06, 1 - role.plan.position.depth)
  return composition.distance * clamp(Math.max(0.06, near) / own, 0.6, 6)
}

/** Where the n-th of several stands beside the first, in bodies: a loose wedge behind and beside. */
function spreadGroup(role: Role, seed: number): { x: number; y: number; z: number } {
  if (role.index === 0) return { x: 0, y: 0, z: 0 }
  const dice = createRandom(seedOf(seed, 'spread', role.subject, role.index))
  const rank = Math.ceil(role.index / 2)
  const side = role.index % 2 === 0 ? 1 : -1
  return {
    x: isDriven(role) ? side * rank * 1.12 : side * rank * 0.82 + dice.between(-0.14, 0.14),
    y: role.airborne ? dice.between(-0.7, 0.7) : 0,
    z: isDriven(role) ? 0 : rank * 0.42 + dice.between(-0.15, 0.3) + (side > 0 ? 0.2 : 0),
  }
}

/** What is counted from the ground; where there is none, from the height at which everybody floats. */
const GROUNDED: ReadonlySet<Subject['action']> = new Set(['jump', 'bounce', 'fall', 'throw'])

/** Metres of a body's foot above the ground, and how hard it lands. */
function liftOf(role: Role, time: number, since: number, scene: Scene): Lift & { steep?: number } {
  const { composition, lead, shot, roles } = scene
  const { action, path } = role.plan
  const strides = ({ up, press }: Lift) => ({ up: up * composition.stride, press })
  if (action === 'jump') return jumpOf(role, time, lead.airborne ? composition.altitude : 0)
  if (action === 'bounce' || path.kind === 'bounce') return bounceLift(time * 1.1, role.height * 1.6)
  if (action === 'fall' || path.kind === 'fall') return strides(fallLift(since % 4))
  if (action === 'throw' && role.rig !== 'biped') return strides(throwLift(since % 5))
  if (role.afloat !== null) return { up: role.height * (0.05 * Math.sin(time * 1.9) - role.afloat), press: 0 }
  if (!role.airborne) return { up: 0, press: 0 }
  const wave = Math.sin(time * 0.9) * 0.07 + Math.sin(time * 0.53 + 1) * 0.05
  const { rest, distance } = composition
  const hunter = hunterOf(role, roles, shot.relations)
  if (hunter) return { up: outOfReach(hunter) + wave * role.height, press: 0 }
  const base =
    composition.altitude > 0
      ? composition.altitude
      : Math.max(0.5 * role.height, rest.y + (0.2 * distance * (rest.cy / 0.4)) / rest.f - role.height / 2)
  return { up: Math.max(0, base + wave * role.height), press: 0 }
}

/**
 * From the ground to the frame's upper edge or back, nose first; where the camera tilts along, as much farther as it
 * tilts. A slowed one has not arrived when the shot ends.
 */
function climbOf(role: Role, part: number, { shot, composition }: Scene): Lift & { steep?: number } {
  const { move, speed } = shot.camera
  const along = move === 'tilt-up' || move === 'tilt-down'
  const high = composition.headroom + (along ? (tiltOf(shot.durationSeconds, speed) / 2) * composition.tall : 0)
  const done = Math.min(1, part * Math.min(1, shot.playbackSpeed))
  const { up, press } = role.climbs === 'up' ? climbLift(done) : descendLift(done)
  return { up: up * high, press, steep: isWinged(role) ? 0.5 : Math.PI / 2 }
}

/** From the ground, or out of the water where there is one: in the sea and for those that live in it. */
function jumpOf(role: Role, time: number, altitude: number): Lift & { steep?: number } {
  if (role.rig === 'fish') {
    const { up, steep } = breachLift(time)
    return { up: role.afloat === null ? altitude + 0.3 * up * role.height : up * role.height, press: 0, steep }
  }
  const { up, press } = leapLift(time)
  return { up: up * role.height * 0.45, press }
}
