import { conceptById } from '../../models/cast/concepts.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { isUpright, uprightHeight } from './actors/upright.ts'

const HALLS: ReadonlySet<Shot['setting']['place']> = new Set(['baroque-room', 'stage', 'kitchen'])

/** The shot with what its words leave out: who plays needs an instrument, and one who plays it plays. */
export function completed(shot: Shot): Shot {
  const played = new Set(shot.relations.filter(({ kind }) => kind === 'plays').map(({ subject }) => subject))
  const subjects = shot.subjects.map((plan): Subject => (played.has(plan.id) ? { ...plan, action: 'play' } : plan))
  const player = subjects.find((plan) => plan.action === 'play' && !played.has(plan.id))
  if (!player) return { ...shot, subjects }
  const piano = subjects.find((plan) => plan.reference.kind === 'concept' && plan.reference.concept === 'piano')
  if (!piano && !HALLS.has(shot.setting.place)) return { ...shot, subjects }
  const instrument = piano ?? pianoFor(player)
  return {
    ...shot,
    subjects: piano ? subjects : [...subjects, instrument],
    relations: [...shot.relations, { subject: player.id, kind: 'plays', object: instrument.id }],
  }
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
