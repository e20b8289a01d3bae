import type { Relation, Subject } from '../../models/contract/shot-plan.ts'
import { type Role, signOf } from './cast.ts'
import type { Principal } from './composition.ts'
import { GAPS, SEAT } from './relations.ts'

/** Share of its height at which the face is when a body does not stand. */
const LOWERED: Partial<Record<Role['rig'], Partial<Record<Subject['action'], number>>>> = {
  biped: { sit: 0.66, eat: 0.66, play: 0.8, sleep: 0.1 },
  quadruped: { sleep: 0.5, eat: 0.6 },
}
const widthOf = (role: Role) => role.height * role.performer.breadth

/** Who sets the pace first: the mount before its rider, the hunted before the hunter; else the plan's order. */
export function inOrder(roles: readonly Role[], relations: readonly Relation[]): Role[] {
  const first = roles[0]
  const led = relations.find(
    ({ subject, kind }) => subject === first?.plan.id && (kind === 'rides' || kind === 'chases' || kind === 'follows'),
  )
  const lead = roles.find((role) => role.plan.id === led?.object)
  return lead ? [lead, ...roles.filter((role) => role !== lead)] : [...roles]
}

/** What the frame is composed around: the lead with those that belong to it, or an empty place of human size. */
export function principalOf(roles: readonly Role[], relations: readonly Relation[]): Principal {
  const lead = roles[0]
  if (!lead)
    return {
      height: 1.2,
      width: 1,
      before: 0.5,
      after: 0.5,
      head: 1,
      ahead: 0,
      airborne: false,
      lively: false,
      x: 0.5,
      depth: 0.35,
    }
  const width = widthOf(lead)
  const rider = roles.find((role) =>
    relations.some((bond) => bond.kind === 'rides' && bond.subject === role.plan.id && bond.object === lead.plan.id),
  )
  const seat = lead.height * (SEAT[lead.rig] ?? 0.8)
  const face = lead.height * lead.performer.face * (LOWERED[lead.rig]?.[lead.plan.action] ?? 1)
  return {
    height: rider ? Math.max(lead.height, seat + 0.52 * rider.height) : lead.height,
    width,
    ...aroundOf(lead, roles, relations),
    head: rider ? seat + 0.36 * rider.height : face,
    ahead: rider ? 0 : lead.height * lead.performer.ahead * signOf(lead),
    airborne: lead.airborne,
    lively: lead.plan.action === 'bounce' || lead.plan.action === 'throw' || lead.plan.path.kind === 'bounce',
    x: lead.plan.position.x,
    depth: lead.plan.position.depth,
  }
}

/** Metres that the lead and its company take to the left and the right of the lead's middle. */
function aroundOf(
  lead: Role,
  roles: readonly Role[],
  relations: readonly Relation[],
): { before: number; after: number } {
  const width = widthOf(lead)
  const ranks = Math.min(2, Math.ceil((lead.plan.count - 1) / 2))
  const beside = width * (0.5 + 0.82 * ranks)
  const hunters = roles.filter((role) =>
    relations.some(({ subject, kind, object }) => object === lead.plan.id && subject === role.plan.id && kind in GAPS),
  )
  const trail = hunters.reduce((sum, role) => sum + 0.9 * widthOf(role), hunters.length > 0 ? 0.65 * width : 0)
  const played = roles.find((role) =>
    relations.some(
      ({ subject, kind, object }) => kind === 'plays' && subject === lead.plan.id && object === role.plan.id,
    ),
  )
  const reach = played ? 0.3 * lead.height + 0.5 * widthOf(played) + 0.45 * played.height : 0
  const [behind, front] = [Math.max(beside, trail), Math.max(beside, reach)]
  return signOf(lead) > 0 ? { before: behind, after: front } : { before: front, after: behind }
}
