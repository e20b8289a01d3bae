import type { Relation } from '../../models/contract/shot-plan.ts'
import { type Role, signOf } from './cast.ts'
import { ASIDE, GAPS, SEAT } from './relations.ts'

/** Metres that the lead and its company take: upward, and to the left and the right of the lead's middle. */
export interface Company {
  height: number
  before: number
  after: number
}

export const widthOf = (role: Role) => role.height * role.performer.breadth
const seatOf = (role: Role) => role.height * (SEAT[role.rig] ?? 0.8)

export const aloneOf = (lead: Role): Company => ({
  height: lead.height,
  before: widthOf(lead) / 2,
  after: widthOf(lead) / 2,
})

/** Those whom the lead has a bond of these kinds with. */
function bonds(lead: Role, roles: readonly Role[], relations: readonly Relation[], kinds: object) {
  return relations.flatMap(({ subject, kind, object }) => {
    if (!(kind in kinds) || (subject !== lead.plan.id && object !== lead.plan.id)) return []
    const leads = subject === lead.plan.id
    const other = roles.find((role) => role.plan.id === (leads ? object : subject))
    return other ? [{ kind, leads, other }] : []
  })
}

/** Metres by which the lead stands on something. */
export function raisedOf(lead: Role, roles: readonly Role[], relations: readonly Relation[]): number {
  const under = bonds(lead, roles, relations, { on: true }).find(({ leads }) => leads)
  return under ? seatOf(under.other) : 0
}

/** The lead and all that belongs to it. */
export function companyOf(lead: Role, roles: readonly Role[], relations: readonly Relation[]): Company {
  const { before, after } = aroundOf(lead, roles, relations)
  const company = { height: lead.height + raisedOf(lead, roles, relations), before, after }
  // Something huge may be cut by the frame: it must not make the lead a dot.
  const [wide, tall] = [6.5 * lead.height, 3.4 * lead.height]
  for (const { kind, leads, other } of bonds(lead, roles, relations, ASIDE)) {
    const [own, its] = [widthOf(lead), widthOf(other)]
    const middle = leads ? -ASIDE[kind]!(own, its) : ASIDE[kind]!(its, own)
    company.before = Math.max(company.before, Math.min(wide, its / 2 - middle))
    company.after = Math.max(company.after, Math.min(wide, its / 2 + middle))
    company.height = Math.max(company.height, Math.min(tall, other.height))
  }
  return company
}

/** Room for the others of a group, for hunters behind and for an instrument before the lead. */
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
