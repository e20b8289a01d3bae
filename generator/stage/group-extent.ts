import type { Relation } from '../../models/contract/shot-plan.ts'
import { isDriven, type Role, signOf } from './cast.ts'
import { ASIDE, GAPS, rowOffsets, rowOn, seatOf } from './relations.ts'

/** Metres that the lead and its company take: upward, and to the left and the right of the lead's middle. */
export interface GroupExtent {
  height: number
  before: number
  after: number
}

export const widthOf = (role: Role) => role.height * role.performer.breadth

/** Metres that all of a group take side by side; of a crowd, its middle. */
const groupWidthOf = (role: Role) => widthOf(role) * (1 + 2 * spacingOf(role) * ranksOf(role))

const ranksOf = ({ plan }: Role) => Math.min(2, Math.ceil((plan.count - 1) / 2))
/** Between two of a group, in widths. */
const spacingOf = (role: Role) => (isDriven(role) ? 1.12 : 0.82)

export const aloneOf = (lead: Role): GroupExtent => ({
  height: lead.height,
  before: widthOf(lead) / 2,
  after: widthOf(lead) / 2,
})

/** Those whom the lead has a bond of these kinds with. */
function findBonds(lead: Role, roles: readonly Role[], relations: readonly Relation[], kinds: object) {
  return relations.flatMap(({ subject, kind, object }) => {
    if (!(kind in kinds) || (subject !== lead.plan.id && object !== lead.plan.id)) return []
    const leads = subject === lead.plan.id
    const other = roles.find((role) => role.plan.id === (leads ? object : subject))
    return other ? [{ kind, leads, other }] : []
  })
}

/** Metres by which the lead stands on something. */
export function raisedOf(lead: Role, roles: readonly Role[], relations: readonly Relation[]): number {
  const under = findBonds(lead, roles, relations, { on: true }).find(({ leads }) => leads)
  return under ? seatOf(under.other) : 0
}

/** The tallest of those on the ground who are after somebody in the air; null when there are none. */
export function hunterOf(hunted: Role, roles: readonly Role[], relations: readonly Relation[]): Role | null {
  if (!hunted.airborne) return null
  const after = relations.filter(({ kind, object }) => kind in GAPS && object === hunted.plan.id)
  const hunters = roles.filter((role) => !role.airborne && after.some(({ subject }) => subject === role.plan.id))
  return hunters.toSorted((one, other) => other.height - one.height)[0] ?? null
}

/** Metres above the ground at which somebody flies who is hunted from there: out of reach, and in one picture. */
export const outOfReach = (hunter: Role) => 1.1 * hunter.height

/**
 * Whether the lead stands on something much larger than itself, such as a cup on a table: then the frame is
 * composed around what stands there, and the rest of the thing is cut.
 */
export const isPerched = (lead: Role, roles: readonly Role[], relations: readonly Relation[]): boolean =>
  raisedOf(lead, roles, relations) > 1.6 * lead.height

/** What stands on a table beside the lead, with it. */
function rowOf(lead: Role, roles: readonly Role[], relations: readonly Relation[]): GroupExtent {
  const support = relations.find(({ subject, kind }) => subject === lead.plan.id && kind === 'on')?.object
  const standing = rowOn(support!, roles, relations)
  const row = standing.includes(lead) ? standing : [lead]
  const offsets = rowOffsets(row)
  const own = offsets[row.indexOf(lead)]!
  const [first, last] = [row[0]!, row.at(-1)!]
  return {
    // The edge of the table is seen, so that one knows what it stands on.
    height: 1.5 * Math.max(...row.map(({ height }) => height)),
    before: own - offsets[0]! + widthOf(first) / 2,
    after: offsets.at(-1)! - own + widthOf(last) / 2,
  }
}

/** The lead and all that belongs to it. */
export function groupExtent(lead: Role, roles: readonly Role[], relations: readonly Relation[]): GroupExtent {
  if (isPerched(lead, roles, relations)) return rowOf(lead, roles, relations)
  const { before, after } = aroundOf(lead, roles, relations)
  const hunter = hunterOf(lead, roles, relations)
  const raised = hunter ? outOfReach(hunter) : raisedOf(lead, roles, relations)
  const group = { height: lead.height + raised, before, after }
  const apart = roles.filter(({ subject, plan }) => subject > 0 && plan !== lead.plan)
  for (const { height, airborne } of apart) {
    if (airborne === lead.airborne) group.height = Math.max(group.height, Math.min(height, 2 * lead.height))
  }
  // Something huge may be cut by the frame: it must not make the lead a dot.
  const [wide, tall] = [6.5 * lead.height, 3.4 * lead.height]
  for (const { kind, leads, other } of findBonds(lead, roles, relations, ASIDE)) {
    const [own, its] = [widthOf(lead), widthOf(other)]
    const middle = leads ? -ASIDE[kind]!(own, its) : ASIDE[kind]!(its, own)
    const half = groupWidthOf(other) / 2
    group.before = Math.max(group.before, Math.min(wide, half - middle))
    group.after = Math.max(group.after, Math.min(wide, half + middle))
    group.height = Math.max(group.height, Math.min(tall, other.height))
  }
  return group
}

/** Metres the frame must be wide for those who have no bond with the lead and stand where the plan says. */
export function roomOf(lead: Role, roles: readonly Role[], relations: readonly Relation[]): number {
  const bound = new Set(relations.flatMap(({ subject, object }) => [subject, object]))
  const others = roles.filter(({ plan, subject }) => plan !== lead.plan && subject > 0 && !bound.has(plan.id))
  const rooms = others.flatMap((role) => {
    const { x } = role.plan.position
    const apart = Math.max(0.12, Math.abs(x - lead.plan.position.x))
    const edges = Math.max(0.12, Math.min(x, 1 - x))
    return [(0.5 * groupWidthOf(role)) / edges, (0.5 * (groupWidthOf(role) + groupWidthOf(lead))) / apart]
  })
  return Math.min(9 * lead.height, Math.max(0, ...rooms))
}

/** Room for the others of a group, for hunters behind and for an instrument before the lead. */
function aroundOf(
  lead: Role,
  roles: readonly Role[],
  relations: readonly Relation[],
): { before: number; after: number } {
  const width = widthOf(lead)
  const beside = width * (0.5 + spacingOf(lead) * ranksOf(lead))
  const gap = relations.find(({ kind, object }) => object === lead.plan.id && kind in GAPS)?.kind
  const hunters = roles.filter((role) =>
    relations.some(({ subject, kind, object }) => object === lead.plan.id && subject === role.plan.id && kind in GAPS),
  )
  const trail = Math.max(
    0,
    ...hunters.map((role, rank) => {
      const own = widthOf(role)
      return GAPS[gap!]! * 0.5 * (own + width) + (0.85 * rank + 0.55) * own
    }),
  )
  const played = roles.find((role) =>
    relations.some(
      ({ subject, kind, object }) => kind === 'plays' && subject === lead.plan.id && object === role.plan.id,
    ),
  )
  const reach = played ? 0.3 * lead.height + 0.5 * widthOf(played) + 0.45 * played.height : 0
  const [behind, front] = [Math.max(beside, trail), Math.max(beside, reach)]
  return signOf(lead) > 0 ? { before: behind, after: front } : { before: front, after: behind }
}
