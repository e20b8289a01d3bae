import type { Relation } from '../../models/contract/shot-plan.ts'
import type { Placed } from './blocking.ts'

/** Height of a back or seat over the height of what is sat on. */
export const SEAT: Partial<Record<Placed['role']['rig'], number>> = {
  quadruped: 0.62,
  vehicle: 0.85,
  bird: 0.75,
  fish: 0.95,
}

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
const mounted: Rule = (subject, object) => ({
  ...subject,
  x: object.x,
  y: object.y + object.role.height * (SEAT[object.role.rig] ?? 0.8) - 0.06 * subject.role.height,
  z: object.z - 0.01,
  mirrored: object.mirrored,
  pose: { ...subject.pose, action: subject.role.rig === 'biped' ? 'ride' : subject.pose.action },
})

const RULES: Partial<Record<Relation['kind'], Rule>> = {
  rides: mounted,
  on: mounted,
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
    y: object.role.airborne ? object.y : subject.y,
    z: object.z + rank * 0.35 * subject.role.height,
    mirrored: object.mirrored,
  }
}

/** An instrument stands before its player, the keys at the player's hands. */
function before(player: Placed, instrument: Placed): Placed {
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
export function relate(bodies: readonly Placed[], relations: readonly Relation[]): readonly Placed[] {
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
    } else if (kind === 'plays') placed = placed.map((body) => (body === target ? before(actor, body) : body))
    if (kind === 'holds') placed = placed.map((body) => (body === target ? inHand(actor, body) : body))
    else if (rule) placed = placed.map((body) => (body.role.plan.id === subject ? rule(body, target) : body))
  }
  return settled(bodies, placed, relations)
}

/** The frame is composed around the lead: what it stands by comes to it, rather than it going there. */
function settled(
  before: readonly Placed[],
  after: readonly Placed[],
  relations: readonly Relation[],
): readonly Placed[] {
  const [was, is] = [before[0], after[0]]
  const bond = relations.find(({ subject, kind }) => subject === is?.role.plan.id && kind in ASIDE)
  if (!was || !is || !bond) return after
  const ids = [bond.subject, bond.object]
  const [x, z] = [was.x - is.x, was.z - is.z]
  return after.map((body) => (ids.includes(body.role.plan.id) ? { ...body, x: body.x + x, z: body.z + z } : body))
}
