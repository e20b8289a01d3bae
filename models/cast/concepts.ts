import { ACTIONS, CAMERA_MOVES, PLACES } from '../contract/vocabulary.ts'
import { ANIMALS } from './animals.ts'
import type { Action, CameraMove, Concept, Place } from './concept.ts'
import { memoryConcepts, withAnchors } from './memory.ts'
import { PEOPLE } from './people.ts'
import { THINGS } from './things.ts'

export type { Action, CameraMove, Concept, Place, Rig, Spot, Variant } from './concept.ts'

/** What was sorted by hand, with bodies of its own: what training and blind sheets draw from. */
export const CURATED: readonly Concept[] = [...ANIMALS, ...PEOPLE, ...THINGS].map(withAnchors)

/** All that can stand on the stage: first what was sorted by hand, then the rest of the asset memory. */
export const CONCEPTS: readonly Concept[] = [...CURATED, ...memoryConcepts(CURATED)]

const byId = new Map(CONCEPTS.map((concept) => [concept.id, concept]))

/** The concept a plan names, or undefined when the asset memory has none of that name. */
export function conceptById(id: string): Concept | undefined {
  return byId.get(id)
}

/** What the stage can show now; the planner turns the rest into notes. */
export const STAGED_PLACES: readonly Place[] = PLACES
export const STAGED_CAMERA_MOVES: readonly CameraMove[] = CAMERA_MOVES
export const STAGED_ACTIONS: readonly Action[] = ACTIONS
