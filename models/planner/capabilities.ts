import { CONCEPTS, STAGED_ACTIONS, STAGED_CAMERA_MOVES, STAGED_PLACES } from '../cast/concepts.ts'
import type { EngineLooks } from '../contract/engine.ts'
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

/** What can be shown: the looks of an engine on the things and places of the stage. */
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

/** What an engine and the stage can show together. */
export function capabilitiesOf({ lights, weathers, styles, grades }: EngineLooks): Capabilities {
  return {
    lights,
    weathers,
    styles,
    grades,
    maxSeconds: LIMITS.totalSeconds,
    places: STAGED_PLACES,
    cameraMoves: STAGED_CAMERA_MOVES,
    actions: STAGED_ACTIONS,
    concepts: CONCEPTS.map(({ id, actions }) => ({ id, actions })),
  }
}
