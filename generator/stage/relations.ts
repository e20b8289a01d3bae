import type { Relation } from '../../models/contract/shot-plan.ts'
import type { Role } from './cast.ts'
import type { Placed } from './placed.ts'

/** Height of a back or seat over the height of what is sat on, by its kind of body. */
const SEATS: Partial<Record<Role['rig'], number>> = { quadruped: 0.62, vehicle: 0.85, bird: 0.75, fish: 0.95 }
/** The same by concept. */
const SEATS_OF: Readonly<Record<string, number>> = { table: 0.97, sofa: 0.56, chair: 0.5, bed: 0.55, horse: 0.62 }

/** Metres above the ground at which somebody is who sits or stands on it. */
export const seatOf = ({ height, rig, plan: { reference } }: Role): number =>
  height * ((reference.kind === 'concept' ? SEATS_OF[reference.concept] : undefined) ?? SEATS[rig] ?? 0.8)

/** Distances kept behind somebody, in mean body lengths. */
export const GAPS: Partial<Record<Relation['kind'], number>> = { chases: 1.15, follows: 1.3 }

/** Metres by which somebody stands to the right of something, by the widths of both. */
export const ASIDE: Partial<Record<Relation['kind'], (subject: number, object: number) => number>> = {
  behind: (subject, object) => 0.5 * object + 0.1 * subject,
  'in-front-of': (_subject, object) => 0.15 * object,
  'next-to': (subject, object) => 0.55 * (subject + object),
  on: () => 0,
  under: () => 0,
  inside: () => 0,
}
const asideOf = (kind: Relation['kind'], subject: Placed, object: Placed): number =>
  object.x + (ASIDE[kind]?.(widthOf(subject), widthOf(object)) ?? 0)

type Rule = (subject: Placed, object: Placed) => Placed

const wayOf = (body: Placed) => (body.mirrored ? -1 : 1)
const widthOf = (body: Placed) => body.role.height * body.role.performer.breadth

/** Sits on top of something and goes where it goes. */
const mountSubject: Rule = (subject, object) => ({
  ...subject,
  x: object.x,
  y: object.y + seatOf(object.role) - (subject.role.rig === 'sprite' ? 0.02 : 0.06) * subject.role.height,
  z: object.z - 0.01,
  mirrored: object.mirrored,
  pose: { ...subject.pose, action: subject.role.rig === 'biped' ? 'ride' : subject.pose.action },
})

const RULES: Partial<Record<Relation['kind'], Rule>> = {
  rides: mountSubject,
  on: mountSubject,
  plays: (subject) => ({ ...subject, pose: { ...subject.pose, action: 'play' } }),
  behind: (subject, object) => ({
    ...subject,
    x: asideOf('behind', subject, object),
    z: object.z + Math.min(0.6 * object.role.height, 2 * subject.role.height),
  }),
  'in-front-of': (subject, object) => ({
    ...subject,
    x: asideOf('in-front-of', subject, object),
    z: object.z - 0.35 * subject.role.height,
  }),
  'next-to': (subject, object) => ({
    ...subject,
    x: asideOf('next-to', subject, object),
    z: object.z,
  }),
  under: (subject, object) => ({ ...subject, x: object.x, z: object.z - 0.02 }),
  inside: (subject, object) => ({
    ...subject,
    x: object.x,
    // Who is in a car is seen at its window; who is in a house, at its door.
    y: object.y + (object.role.rig === 'vehicle' ? 0.3 * object.role.height : 0),
    z: object.z - 0.02,
    mirrored: object.mirrored,
  }),
}

/** Runs after somebody, the same way, with `rank` others between. */
function behindOf(subject: Placed, object: Placed, gap: number, rank: number): Placed {
  const way = wayOf(object)
  const back = gap * 0.5 * (widthOf(subject) + widthOf(object)) + rank * 0.85 * widthOf(subject)
  return {
    ...subject,
    x: object.x - way * back,
    y: object.role.airborne && subject.role.airborne ? object.y : subject.y,
    z: object.z + rank * 0.35 * subject.role.height,
    mirrored: object.mirrored,
  }
}

/** An instrument stands before its player, the keys at the player's hands. */
function standBefore(player: Placed, instrument: Placed): Placed {
  const reach = 0.78 * instrument.role.height + 0.1 * player.role.height
  return {
    ...instrument,
    x: player.x + wayOf(player) * reach,
    y: player.y,
    z: player.z + 0.02,
    mirrored: player.mirrored,
  }
}

function inHand(holder: Placed, thing: Placed): Placed {
  const { height } = holder.role
  return { ...thing, x: holder.x + wayOf(holder) * 0.22 * height, y: holder.y + 0.45 * height, z: holder.z - 0.02 }
}

/** Puts each body where its relations to others say. What somebody holds moves to the holder's hand. */
export function relateBodies(bodies: readonly Placed[], relations: readonly Relation[]): readonly Placed[] {
  let placed = [...bodies]
  const ranks = new Map<string, number>()
  const nextRank = (id: string) => {
    const rank = ranks.get(id) ?? 0
    ranks.set(id, rank + 1)
    return rank
  }
  for (const { subject, kind, object } of relations) {
    const rule = RULES[kind]
    const target = placed.find((body) => body.role.plan.id === object)
    const actor = placed.find((body) => body.role.plan.id === subject)
    if (!target || !actor) continue
    const gap = GAPS[kind]
    if (gap !== undefined) {
      const own = (body: Placed) => body.role.plan.id === subject
      placed = placed.map((body) => (own(body) ? behindOf(body, target, gap, nextRank(object)) : body))
    } else if (kind === 'plays') placed = placed.map((body) => (body === target ? standBefore(actor, body) : body))
    if (kind === 'holds') placed = placed.map((body) => (body === target ? inHand(actor, body) : body))
    else if (rule) placed = placed.map((body) => (body.role.plan.id === subject ? rule(body, target) : body))
  }
  return settleBodies(bodies, inRows(placed, relations), relations)
}

/** Those that are on one thing stand on it side by side, in the order of the cast. */
function inRows(bodies: readonly Placed[], relations: readonly Relation[]): readonly Placed[] {
  const supports = new Set(relations.flatMap(({ kind, object }) => (kind === 'on' ? [object] : [])))
  let placed = [...bodies]
  for (const support of supports) {
    const row = rowOn(
      support,
      placed.map(({ role }) => role),
      relations,
    ).map((role) => placed.find((body) => body.role === role)!)
    if (row.length < 2) continue
    const offsets = rowOffsets(row.map(({ role }) => role))
    placed = placed.map((body) => {
      const at = row.indexOf(body)
      return at < 0 ? body : { ...body, x: body.x + offsets[at]! }
    })
  }
  return placed
}

/** Those that stand on something side by side, from left to right; who has a place by another has none of its own. */
export function rowOn(support: string, roles: readonly Role[], relations: readonly Relation[]): Role[] {
  const kindsOf = (id: string) =>
    relations.flatMap(({ subject, kind }) => (subject === id && kind in ASIDE ? [kind] : []))
  const isOn = (id: string) =>
    relations.some((one) => one.subject === id && one.kind === 'on' && one.object === support)
  return roles
    .filter(({ plan }) => isOn(plan.id) && kindsOf(plan.id).length === 1)
    .toSorted((one, other) => one.plan.position.x - other.plan.position.x)
}

/** Metres from the middle of a row at which each of it stands. */
export function rowOffsets(row: readonly Role[]): number[] {
  const widths = row.map(({ height, performer }) => 1.06 * height * performer.breadth)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  let edge = -whole / 2
  return widths.map((width) => {
    edge += width
    return edge - width / 2
  })
}

/** All that stand by somebody, and by those in turn. */
function boundTo(id: string, relations: readonly Relation[]): Set<string> {
  const ids = new Set([id])
  for (let known = 0; known < ids.size; ) {
    known = ids.size
    for (const { subject, kind, object } of relations) {
      if (kind in ASIDE && (ids.has(subject) || ids.has(object))) ids.add(subject).add(object)
    }
  }
  return ids
}

/** The frame is composed around the lead: what it stands by comes to it, rather than it going there. */
function settleBodies(
  before: readonly Placed[],
  after: readonly Placed[],
  relations: readonly Relation[],
): readonly Placed[] {
  const [was, is] = [before[0], after[0]]
  const bond = relations.find(({ subject, kind }) => subject === is?.role.plan.id && kind in ASIDE)
  if (!was || !is || !bond) return after
  const ids = boundTo(is.role.plan.id, relations)
  const [x, z] = [was.x - is.x, was.z - is.z]
  return after.map((body) => (ids.has(body.role.plan.id) ? { ...body, x: body.x + x, z: body.z + z } : body))
}
