import { conceptById, type Rig } from '../../models/cast/concepts.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { engage, engageUpload } from './actors/engage.ts'
import type { Performer } from './actors/performer.ts'
import { isUpright, uprightHeight } from './actors/upright.ts'
import { PLACE_FRAMES } from './places.ts'

const SIZES = { tiny: 0.45, small: 0.72, medium: 1, large: 1.4, giant: 2.2 } as const

/** One body on stage; a subject with a count brings several. */
export interface Role {
  /** Counted from 1, as in the plan; what the stage added belongs to the scenery and has 0. */
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

/** Everybody the shot names, in the plan's order; subjects from the `named`-th on were added by the stage. */
export async function castOf(shot: Shot, uploads?: Uploads, named = shot.subjects.length): Promise<Role[]> {
  const weightless = PLACE_FRAMES[shot.setting.place]?.weightless ?? false
  const roles = await Promise.all(
    shot.subjects.map((plan, at) => rolesOf(plan, at < named ? at + 1 : 0, weightless, uploads)),
  )
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
  const upright = isUpright(concept, plan)
  return {
    performer: await engage(concept, plan),
    rig: upright ? 'biped' : concept.rig,
    metres: upright ? uprightHeight(concept.heightMetres) : concept.heightMetres,
    aloft: concept.locomotion !== 'ground',
  }
}

/** -1 for who looks to the left, else 1. */
export const signOf = (role: Role): number => (role.plan.path.heading === 'left' ? -1 : 1)
