import type { Relation, Subject } from '../../models/contract/shot-plan.ts'
import { grownOf, type Role, signOf } from './cast.ts'
import type { FramingSubject } from './composition.ts'
import { aloneOf, groupExtent, hunterOf, isPerched, raisedOf, roomOf, widthOf } from './group-extent.ts'
import { seatOf } from './relations.ts'

/** Share of its height at which the face is when a body does not stand. */
const LOWERED: Partial<Record<Role['rig'], Partial<Record<Subject['action'], number>>>> = {
  biped: { sit: 0.66, eat: 0.66, play: 0.8, sleep: 0.1 },
  quadruped: { sleep: 0.5, eat: 0.6 },
}

/** Share of its height that a body takes which does not stand, for the framing. */
const LOW: typeof LOWERED = {
  biped: { sit: 0.72, eat: 0.72, sleep: 0.5 },
  quadruped: { sleep: 0.75 },
}

/** Bodies that no face is looked for in. */
const FACELESS_RIGS: ReadonlySet<Role['rig']> = new Set(['sprite', 'vehicle', 'kite'])

/** Who sets the pace first: the mount before its rider, the hunted before the hunter; else the plan's order. */
export function inOrder(roles: readonly Role[], relations: readonly Relation[]): Role[] {
  const first = roles[0]
  const led = relations.find(
    ({ subject, kind }) => subject === first?.plan.id && (kind === 'rides' || kind === 'chases' || kind === 'follows'),
  )
  const lead = roles.find((role) => role.plan.id === led?.object)
  return lead ? [lead, ...roles.filter((role) => role !== lead)] : [...roles]
}

const NOBODY: FramingSubject = {
  empty: true,
  height: 1.2,
  width: 1,
  grown: 1,
  room: 0,
  before: 0.5,
  after: 0.5,
  head: 1,
  raised: 0,
  pixels: Infinity,
  ahead: 0,
  nearer: 1,
  faceless: true,
  airborne: false,
  climbs: false,
  moves: false,
  lively: false,
  x: 0.5,
  depth: 0.35,
}

/**
 * What the frame is composed around: the lead, with those that belong to it unless it is a close-up; an empty
 * place of human size when nobody is there.
 */
export function chooseFramingSubject(
  roles: readonly Role[],
  relations: readonly Relation[],
  close: boolean,
  vista = NOBODY.height,
): FramingSubject {
  const lead = roles[0]
  if (!lead) return { ...NOBODY, height: vista, head: vista * 0.8 }
  const width = widthOf(lead)
  const rider = roles.find((role) =>
    relations.some((bond) => bond.kind === 'rides' && bond.subject === role.plan.id && bond.object === lead.plan.id),
  )
  const seat = seatOf(lead)
  const face = lead.height * lead.performer.face * (LOWERED[lead.rig]?.[lead.plan.action] ?? 1)
  const low = LOW[lead.rig]?.[lead.plan.action] ?? 1
  const group = close ? aloneOf(lead) : groupExtent(lead, roles, relations)
  const under = raisedOf(lead, roles, relations)
  const raised = !isPerched(lead, roles, relations) ? 0 : close ? under : under - (group.height - lead.height)
  return {
    empty: false,
    height: rider ? Math.max(lead.height, seat + 0.52 * rider.height) : group.height * (close ? 1 : low),
    width,
    grown: grownOf(lead),
    room: close ? 0 : roomOf(lead, roles, relations),
    pixels: lead.performer.pixels,
    before: group.before,
    after: group.after,
    head: rider ? seat + 0.36 * rider.height : face + under - raised - (lead.afloat ?? 0) * lead.height,
    raised,
    ahead: rider ? 0 : lead.height * lead.performer.ahead * signOf(lead),
    // The smaller the head, the nearer; and of who is in the water less is seen.
    nearer: (lead.rig === 'biped' ? 0.24 / (1 - lead.performer.face) : 1) * (lead.afloat === null ? 1 : 1.06),
    faceless: !rider && FACELESS_RIGS.has(lead.rig),
    // Who is hunted from the ground is seen with those on the ground.
    airborne: lead.airborne && hunterOf(lead, roles, relations) === null,
    climbs: lead.climbs !== null,
    moves: lead.plan.path.kind !== 'still',
    lively: lead.plan.action === 'bounce' || lead.plan.action === 'throw' || lead.plan.path.kind === 'bounce',
    x: lead.plan.position.x,
    depth: lead.plan.position.depth,
  }
}
