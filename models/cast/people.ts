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
]

const person = (id: string, heightMetres: number): Concept => ({
  id,
  rig: 'biped',
  sprite: null,
  heightMetres,
  facing: 'right',
  locomotion: 'ground',
  actions: ACTIONS,
})

export const PEOPLE: readonly Concept[] = [
  { ...person('runner', 1.75), actions: ['run', ...ACTIONS.filter((action) => action !== 'run')] },
  person('woman', 1.7),
  person('man', 1.8),
  person('child', 1.2),
  person('person', 1.75),
  person('dancer', 1.7),
  person('musician', 1.78),
  person('police officer', 1.8),
  person('soldier', 1.8),
  person('knight', 1.85),
  person('astronaut', 1.85),
  person('princess', 1.68),
  person('prince', 1.78),
  person('robot', 1.7),
  person('baby', 0.75),
]
