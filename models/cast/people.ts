import { HANDIWORK } from '../contract/vocabulary.ts'
import type { Action, Concept } from './concept.ts'

const ACTIONS: Action[] = [
  'stand',
  'walk',
  'run',
  'sneak',
  'jump',
  'wave',
  'look-around',
  'sit',
  'sleep',
  'eat',
  'dance',
  'play',
  'ride',
  'drive',
  'swim',
  'fly',
  'float',
  'fall',
  'throw',
  'bounce',
  ...HANDIWORK,
]

const definePerson = (id: string, heightMetres: number): Concept => ({
  id,
  rig: 'biped',
  sprite: null,
  heightMetres,
  facing: 'right',
  locomotion: 'ground',
  actions: ACTIONS,
})

export const PEOPLE: readonly Concept[] = [
  { ...definePerson('runner', 1.75), actions: ['run', ...ACTIONS.filter((action) => action !== 'run')] },
  definePerson('woman', 1.7),
  definePerson('man', 1.8),
  definePerson('child', 1.2),
  definePerson('person', 1.75),
  definePerson('dancer', 1.7),
  definePerson('musician', 1.78),
  definePerson('police officer', 1.8),
  definePerson('soldier', 1.8),
  definePerson('knight', 1.85),
  definePerson('astronaut', 1.85),
  definePerson('princess', 1.68),
  definePerson('prince', 1.78),
  definePerson('robot', 1.7),
  definePerson('baby', 0.75),
]
