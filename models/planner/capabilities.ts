import { CONCEPTS, STAGED_ACTIONS, STAGED_CAMERA_MOVES, STAGED_PLACES } from '../cast/concepts.ts'
import type { ModelManifest } from '../contract/manifest.ts'
import {
  type Camera,
  LIMITS,
  type Light,
  type Look,
  type Setting,
  type Subject,
  type Weather,
} from '../contract/shot-plan.ts'

/** Something the stage can show, and what it can be seen doing; the first is what it does by nature. */
export interface ConceptAbility {
  id: string
  actions: readonly Subject['action'][]
}

/** What can be shown: the looks of the model package on the things and places of the stage. */
export interface Capabilities {
  lights: readonly Light['kind'][]
  weathers: readonly Weather['kind'][]
  styles: readonly Look['style'][]
  grades: readonly Look['grade'][]
  /** Longest film, in seconds. */
  maxSeconds: number
  places: readonly Setting['place'][]
  cameraMoves: readonly Camera['move'][]
  actions: readonly Subject['action'][]
  concepts: readonly ConceptAbility[]
}

/** What a model package and the stage can show together. */
export function capabilitiesOf(manifest: ModelManifest): Capabilities {
  return {
    lights: manifest.looks.lights,
    weathers: manifest.looks.weathers,
    styles: manifest.looks.styles,
    grades: manifest.looks.grades,
    maxSeconds: LIMITS.totalSeconds,
    places: STAGED_PLACES,
    cameraMoves: STAGED_CAMERA_MOVES,
    actions: STAGED_ACTIONS,
    concepts: CONCEPTS.map(({ id, actions }) => ({ id, actions })),
  }
}
