import { conceptById } from '../../models/cast/concepts.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { isUpright, uprightHeight } from './actors/upright.ts'
import { withTable } from './implied-table.ts'

const HALLS: ReadonlySet<Shot['setting']['place']> = new Set(['baroque-room', 'stage', 'kitchen'])

/**
 * The shot with what its words leave out: who plays needs an instrument, and one who plays it plays; who rides needs
 * a mount; what is small stands on a table where there are tables.
 */
export const addImplied = (shot: Shot): Shot => withTable(withInstrument(withoutMount(shot)))

/** Who is said to ride, and nothing to ride on is there, goes on foot. */
function withoutMount(shot: Shot): Shot {
  const mounted = new Set(
    shot.relations.flatMap(({ subject, kind }) => (kind === 'rides' || kind === 'on' ? [subject] : [])),
  )
  const subjects = shot.subjects.map(
    (plan): Subject => (plan.action === 'ride' && !mounted.has(plan.id) ? { ...plan, action: 'walk' } : plan),
  )
  return { ...shot, subjects }
}

function withInstrument(shot: Shot): Shot {
  const played = new Set(shot.relations.filter(({ kind }) => kind === 'plays').map(({ subject }) => subject))
  const subjects = shot.subjects.map((plan): Subject => (played.has(plan.id) ? { ...plan, action: 'play' } : plan))
  const player = subjects.find((plan) => plan.action === 'play' && !played.has(plan.id))
  if (!player) return { ...shot, subjects }
  const piano = subjects.find((plan) => plan.reference.kind === 'concept' && plan.reference.concept === 'piano')
  // Who plays with nothing, out of doors, is no pianist.
  if (!piano && !HALLS.has(shot.setting.place)) return { ...shot, subjects: subjects.map(atPlay) }
  const instrument = piano ?? pianoFor(player)
  return {
    ...shot,
    subjects: piano ? subjects : [...subjects, instrument],
    relations: [...shot.relations, { subject: player.id, kind: 'plays', object: instrument.id }],
  }
}

/** Somebody on two legs who plays without an instrument skips about; an animal shows its play by itself. */
function atPlay(plan: Subject): Subject {
  const concept = plan.reference.kind === 'concept' ? conceptById(plan.reference.concept) : undefined
  const upright = concept && (concept.rig === 'biped' || isUpright(concept, plan))
  return upright && plan.action === 'play' ? { ...plan, action: 'dance' } : plan
}

/** Metres of who plays, so that the piano suits. */
function pianistHeight(player: Subject): number {
  const concept = player.reference.kind === 'concept' ? conceptById(player.reference.concept) : undefined
  if (!concept) return 1.75
  const metres = isUpright(concept, player) ? uprightHeight(concept.heightMetres) : concept.heightMetres
  return Math.min(3, Math.max(1.1, metres)) * player.scale
}

function pianoFor(player: Subject): Subject {
  return {
    ...player,
    id: `piano-of-${player.id}`.slice(0, 40),
    noun: 'piano',
    reference: { kind: 'concept', concept: 'piano' },
    count: 1,
    attributes: { colour: null, material: null, size: player.attributes.size },
    wears: [],
    holds: [],
    scale: pianistHeight(player) / 1.75,
    action: 'stand',
  }
}
