import type { Relation } from '../../models/contract/shot-plan.ts'
import type { Placed } from './blocking.ts'

/** Height of a back or seat over the height of what is sat on. */
const SEAT: Partial<Record<Placed['role']['rig'], number>> = { quadruped: 0.62, vehicle: 0.85, bird: 0.75, fish: 0.95 }

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
  plays: (subject, object) => ({
    ...subject,
    x: object.x - wayOf(object) * (0.78 * object.role.height + 0.1 * subject.role.height),
    y: object.y,
    z: object.z - 0.02,
    mirrored: object.mirrored,
    pose: { ...subject.pose, action: 'play' },
  }),
  chases: (subject, object) => behindOf(subject, object, 1.1),
  follows: (subject, object) => behindOf(subject, object, 1.3),
  behind: (subject, object) => ({
    ...subject,
    x: object.x + 0.15 * widthOf(object),
    z: object.z + 0.6 * object.role.height,
  }),
  'in-front-of': (subject, object) => ({
    ...subject,
    x: object.x + 0.15 * widthOf(object),
    z: object.z - 0.35 * subject.role.height,
  }),
  'next-to': (subject, object) => ({
    ...subject,
    x: object.x + 0.55 * (widthOf(subject) + widthOf(object)),
    z: object.z,
  }),
  under: (subject, object) => ({ ...subject, x: object.x, z: object.z }),
  inside: (subject, object) => ({
    ...subject,
    x: object.x,
    y: object.y + 0.3 * object.role.height,
    z: object.z + 0.01,
    mirrored: object.mirrored,
  }),
}

/** Runs after somebody, the same way. */
function behindOf(subject: Placed, object: Placed, gap: number): Placed {
  const way = wayOf(object)
  const back = gap * 0.5 * (widthOf(subject) + widthOf(object)) + subject.role.index * 0.7 * widthOf(subject)
  return {
    ...subject,
    x: object.x - way * back,
    z: object.z + subject.role.index * 0.3 * subject.role.height,
    mirrored: object.mirrored,
  }
}

function inHand(holder: Placed, thing: Placed): Placed {
  const { height } = holder.role
  return { ...thing, x: holder.x + wayOf(holder) * 0.22 * height, y: holder.y + 0.45 * height, z: holder.z - 0.02 }
}

/** Puts each body where its relations to others say. What somebody holds moves to the holder's hand. */
export function relate(bodies: readonly Placed[], relations: readonly Relation[]): readonly Placed[] {
  let placed = [...bodies]
  for (const { subject, kind, object } of relations) {
    const rule = RULES[kind]
    const target = placed.find((body) => body.role.plan.id === object)
    const actor = placed.find((body) => body.role.plan.id === subject)
    if (!target || !actor) continue
    if (kind === 'holds') placed = placed.map((body) => (body === target ? inHand(actor, body) : body))
    else if (rule) placed = placed.map((body) => (body.role.plan.id === subject ? rule(body, target) : body))
  }
  return placed
}
