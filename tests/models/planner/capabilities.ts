import * as words from '../../../models/contract/vocabulary.ts'
import type { Capabilities, ConceptAbility } from '../../../models/planner/capabilities.ts'

const ground: ConceptAbility['actions'] = words.ACTIONS.filter((action) => !['fly', 'float', 'drive'].includes(action))
const concept = (id: string, actions: ConceptAbility['actions']): ConceptAbility => ({ id, actions })

const CONCEPTS: readonly ConceptAbility[] = [
  ...['fox', 'dog', 'cat', 'runner', 'woman', 'man', 'child'].map((id) => concept(id, ['stand', ...ground])),
  concept('car', ['stand', 'drive']),
  concept('bird', ['fly', 'stand', 'walk', 'jump', 'sleep', 'eat']),
  concept('balloon', ['float', 'fly']),
  concept('kite', ['fly', 'float']),
]

/** A package and a stage that can show every word of the contract, with eleven things. */
export const EVERYTHING: Capabilities = {
  lights: words.LIGHTS,
  weathers: words.WEATHERS,
  styles: words.STYLES,
  grades: words.GRADES,
  maxSeconds: 60,
  places: words.PLACES,
  cameraMoves: words.CAMERA_MOVES,
  actions: words.ACTIONS,
  concepts: CONCEPTS,
}

/** A young package on a small stage. */
export const LITTLE: Capabilities = {
  ...EVERYTHING,
  lights: ['day', 'golden', 'night'],
  weathers: ['clear', 'rain', 'mist'],
  styles: ['realistic-3d', 'cartoon', 'oil'],
  places: ['forest', 'street'],
  cameraMoves: ['static', 'pan-left', 'pan-right', 'zoom-in', 'zoom-out'],
  actions: ['stand', 'walk', 'run', 'jump', 'fly', 'float', 'drive'],
}
