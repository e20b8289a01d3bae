import type { Action, Concept } from './concept.ts'

type ActionSet = Pick<Concept, 'actions' | 'locomotion'>

const HANDY: Action[] = ['stand', 'fall', 'throw', 'roll', 'bounce', 'float', 'fly', 'dance', 'jump', 'walk', 'run']
const ALOFT: Action[] = ['fly', 'float', 'dance', 'walk', 'jump', 'fall']

/** What the pictures of the asset memory can be seen doing, by the word that a row of it says. */
export const ACTION_SETS: Readonly<Record<string, ActionSet>> = {
  hops: {
    locomotion: 'ground',
    actions: ['stand', 'walk', 'run', 'jump', 'dance', 'fly', 'float', 'swim', 'fall', 'bounce'],
  },
  flies: { locomotion: 'air', actions: ALOFT },
  swims: { locomotion: 'water', actions: ['swim', 'float'] },
  drives: { locomotion: 'ground', actions: ['stand', 'drive'] },
  soars: { locomotion: 'air', actions: ['fly', 'float'] },
  drifts: { locomotion: 'air', actions: ['float', 'fly', 'dance', 'bounce', 'fall', 'jump', 'throw'] },
  handy: { locomotion: 'ground', actions: HANDY },
  rolls: { locomotion: 'ground', actions: ['roll', ...HANDY.filter((action) => action !== 'roll')] },
  stands: { locomotion: 'ground', actions: ['stand'] },
}
