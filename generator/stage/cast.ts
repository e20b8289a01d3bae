import { conceptById, type Rig } from '../../models/cast/concepts.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { engage, engageUpload } from './actors/engage.ts'
import type { Performer } from './actors/performer.ts'
import type { Principal } from './composition.ts'
import { PLACE_FRAMES } from './places.ts'

const SIZES = { tiny: 0.45, small: 0.72, medium: 1, large: 1.4, giant: 2.2 } as const

/** One body on stage; a subject with a count brings several. */
export interface Role {
  /** Counted from 1, as in the plan. */
  subject: number
  index: number
  plan: Subject
  performer: Performer
  rig: Rig
  height: number
  airborne: boolean
}

/** Fetches a picture the person gave. */
export type Uploads = (id: string) => Promise<Uint8Array>

/** Everybody the shot names, in the plan's order. */
export async function castOf(shot: Shot, uploads?: Uploads): Promise<Role[]> {
  const weightless = PLACE_FRAMES[shot.setting.place]?.weightless ?? false
  const roles = await Promise.all(shot.subjects.map((plan, at) => rolesOf(plan, at + 1, weightless, uploads)))
  return roles.flat()
}

async function rolesOf(plan: Subject, subject: number, weightless: boolean, uploads?: Uploads): Promise<Role[]> {
  const { performer, rig, metres, aloft } = await playerOf(plan, uploads)
  const height = metres * SIZES[plan.attributes.size] * plan.scale
  const airborne = weightless || aloft || plan.action === 'fly' || plan.action === 'float' || plan.action === 'swim'
  return Array.from({ length: plan.count }, (_, index) => ({ subject, index, plan, performer, rig, height, airborne }))
}

interface Player {
  performer: Performer
  rig: Rig
  /** Height of a medium one. */
  metres: number
  aloft: boolean
}

async function playerOf(plan: Subject, uploads?: Uploads): Promise<Player> {
  if (plan.reference.kind === 'upload') {
    if (!uploads) throw new Error(`"${plan.noun}" is an uploaded picture, and no uploads were given`)
    return {
      performer: await engageUpload(await uploads(plan.reference.uploadId)),
      rig: 'sprite',
      metres: 1.4,
      aloft: false,
    }
  }
  const name = plan.reference.concept
  const concept = conceptById(name)
  if (!concept) throw new Error(`the stage has no "${name}"; a planned subject must name a concept of models/cast`)
  return {
    performer: await engage(concept, plan),
    rig: concept.rig,
    metres: concept.heightMetres,
    aloft: concept.locomotion !== 'ground',
  }
}

/** Share of its height at which the face is when a body does not stand. */
const LOWERED: Partial<Record<Rig, Partial<Record<Subject['action'], number>>>> = {
  biped: { sit: 0.66, eat: 0.66, play: 0.8, sleep: 0.1 },
  quadruped: { sleep: 0.5, eat: 0.6 },
}

/** What the frame is composed around: the first subject, or an empty place of human size. */
export function principalOf(roles: readonly Role[]): Principal {
  const lead = roles[0]
  if (!lead) return { height: 1.2, width: 1, head: 1, ahead: 0, airborne: false, x: 0.5, depth: 0.35 }
  return {
    height: lead.height,
    width: lead.height * lead.performer.breadth,
    head: lead.height * lead.performer.face * (LOWERED[lead.rig]?.[lead.plan.action] ?? 1),
    ahead: lead.height * lead.performer.ahead * signOf(lead),
    airborne: lead.airborne,
    x: lead.plan.position.x,
    depth: lead.plan.position.depth,
  }
}

/** -1 for who looks to the left, else 1. */
export const signOf = (role: Role): number => (role.plan.path.heading === 'left' ? -1 : 1)
