import type { Action, Concept } from './concept.ts'

type Deeds = Pick<Concept, 'actions' | 'locomotion'>

const HANDY: Action[] = ['stand', 'fall', 'throw', 'roll', 'bounce', 'float', 'fly', 'dance', 'jump', 'walk', 'run']
const ALOFT: Action[] = ['fly', 'float', 'dance', 'walk', 'jump', 'fall']

/** What the pictures of the asset memory can be seen doing, by the word that a row of it says. */
export const DEEDS: Readonly<Record<string, Deeds>> = {
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
  rolls: { locomotion: 'ground', actions: ['roll', ...HANDY.filter((deed) => deed !== 'roll')] },
  stands: { locomotion: 'ground', actions: ['stand'] },
}
