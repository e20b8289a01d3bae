import { conceptById, type Rig } from '../../models/cast/concepts.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { createPerformer, engageUpload } from './actors/create-performer.ts'
import { ON_FOOT } from './actors/perched-bird.ts'
import type { Performer } from './actors/performer.ts'
import { isUpright, uprightHeight } from './actors/upright.ts'
import { PLACE_FRAMES, type PlaceFrame } from './places.ts'

const DRAUGHT: Partial<Record<Rig, number>> = { quadruped: 0.42, biped: 0.36, bird: 0.2 }

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
  /** Whether it leaves the ground for the sky or comes from there, along its own axis; null for all others. */
  climbs: 'up' | 'down' | null
  /** Share of its height that is under water; null when it does not swim in a sea. */
  afloat: number | null
}

/** Fetches a picture the person gave. */
export type Uploads = (id: string) => Promise<Uint8Array>

/** Everybody the shot names, in the plan's order; subjects from the `named`-th on were added by the stage. */
export async function castOf(shot: Shot, uploads?: Uploads, named = shot.subjects.length): Promise<Role[]> {
  const place = PLACE_FRAMES[shot.setting.place] ?? {}
  const roles = await Promise.all(
    shot.subjects.map((plan, at) => rolesOf(plan, at < named ? at + 1 : 0, place, uploads)),
  )
  return roles.flat()
}

async function rolesOf(plan: Subject, subject: number, place: PlaceFrame, uploads?: Uploads): Promise<Role[]> {
  const { performer, rig, metres, aloft } = await playerOf(plan, uploads)
  const height = metres * SIZES[plan.attributes.size] * plan.scale
  const afloat = place.sea ? draughtOf(plan, rig, aloft, place.openWater ?? false) : null
  const swims = plan.action === 'swim' && rig !== 'bird'
  const up = aloft || plan.action === 'fly' || plan.action === 'float' || swims
  const weightless = place.weightless ?? false
  const climbs = up && !weightless && afloat === null && !swims ? climbOf(plan) : null
  const role = {
    subject,
    plan,
    performer,
    rig,
    height,
    afloat,
    climbs,
    airborne: weightless || (afloat === null && up && climbs === null),
  }
  return Array.from({ length: plan.count }, (_, index) => ({ ...role, index }))
}

function climbOf({ action, path: { heading } }: Subject): Role['climbs'] {
  if (action !== 'fly' && action !== 'float') return null
  return heading === 'up' || heading === 'down' ? heading : null
}

/** Share of the height of who swims in a sea that is under water; null for all others. */
function draughtOf({ action, reference }: Subject, rig: Rig, aloft: boolean, openWater: boolean): number | null {
  if (reference.kind === 'concept' && reference.concept === 'boat') return 0.07
  if (action === 'row' || action === 'surf') return 0.02
  if (rig === 'fish') return action === 'fly' ? null : 0.4
  const floats = openWater && !aloft && action !== 'fly' && action !== 'float'
  return action === 'swim' || floats ? (DRAUGHT[rig] ?? 0.3) : null
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
    performer: await createPerformer(concept, plan),
    rig: upright ? 'biped' : concept.rig,
    metres: upright ? uprightHeight(concept.heightMetres) : concept.heightMetres,
    aloft: concept.locomotion !== 'ground' && !(concept.rig === 'bird' && ON_FOOT.has(plan.action)),
  }
}

/** Whether it drives, so that several of it go in a line. */
export const isDriven = ({ rig, plan: { reference } }: Role): boolean => {
  const concept = reference.kind === 'concept' ? conceptById(reference.concept) : undefined
  return rig === 'vehicle' || (rig === 'sprite' && (concept?.actions.slice(0, 2).includes('drive') ?? false))
}

/** How many times its natural size somebody is. */
export const grownOf = ({ plan }: Role): number => SIZES[plan.attributes.size] * plan.scale

/** Whether it goes forward to rise: a bird or an airplane does, a rocket or a balloon goes straight up. */
export const isWinged = ({ rig, plan: { reference } }: Role): boolean =>
  rig === 'bird' || (reference.kind === 'concept' && /airplane|bat$|butterfly|dragon|bee$/.test(reference.concept))

/** -1 for who looks to the left, else 1. */
export const signOf = (role: Role): number => (role.plan.path.heading === 'left' ? -1 : 1)
