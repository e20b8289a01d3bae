import type { ACTIONS, CAMERA_MOVES, PLACES } from '../contract/vocabulary.ts'

export type Action = (typeof ACTIONS)[number]
export type Place = (typeof PLACES)[number]
export type CameraMove = (typeof CAMERA_MOVES)[number]
export type Rig = 'quadruped' | 'biped' | 'bird' | 'fish' | 'vehicle' | 'sprite' | 'kite'

/** One thing of the asset memory that the stage can show. */
export interface Concept {
  /** English singular, lower case: the name a plan refers to. */
  id: string
  rig: Rig
  /** Hexcode of the picture in @lobehub/fluent-emoji-3d; null when the body is drawn by its rig alone. */
  sprite: string | null
  heightMetres: number
  /** Where the picture looks; rigs turn by themselves. */
  facing: 'left' | 'right' | 'front'
  locomotion: 'ground' | 'air' | 'water'
  /** What it can be seen doing; the first is what it does when nothing is said. */
  actions: Action[]
}

const ANIMAL: Action[] = ['stand', 'walk', 'run', 'sneak', 'jump', 'look-around']
const PERSON: Action[] = ['stand', 'walk', 'run', 'sneak', 'jump', 'wave', 'look-around']

export const CONCEPTS: readonly Concept[] = [
  {
    id: 'fox',
    rig: 'quadruped',
    sprite: null,
    heightMetres: 0.75,
    facing: 'right',
    locomotion: 'ground',
    actions: ANIMAL,
  },
  {
    id: 'dog',
    rig: 'quadruped',
    sprite: null,
    heightMetres: 0.8,
    facing: 'right',
    locomotion: 'ground',
    actions: ANIMAL,
  },
  {
    id: 'cat',
    rig: 'quadruped',
    sprite: null,
    heightMetres: 0.5,
    facing: 'right',
    locomotion: 'ground',
    actions: ANIMAL,
  },
  {
    id: 'runner',
    rig: 'biped',
    sprite: null,
    heightMetres: 1.75,
    facing: 'right',
    locomotion: 'ground',
    actions: PERSON,
  },
  {
    id: 'woman',
    rig: 'biped',
    sprite: null,
    heightMetres: 1.7,
    facing: 'right',
    locomotion: 'ground',
    actions: PERSON,
  },
  { id: 'man', rig: 'biped', sprite: null, heightMetres: 1.8, facing: 'right', locomotion: 'ground', actions: PERSON },
  {
    id: 'child',
    rig: 'biped',
    sprite: null,
    heightMetres: 1.2,
    facing: 'right',
    locomotion: 'ground',
    actions: PERSON,
  },
  {
    id: 'car',
    rig: 'vehicle',
    sprite: null,
    heightMetres: 1.5,
    facing: 'right',
    locomotion: 'ground',
    actions: ['stand', 'drive'],
  },
  { id: 'bird', rig: 'bird', sprite: null, heightMetres: 0.45, facing: 'right', locomotion: 'air', actions: ['fly'] },
  {
    id: 'balloon',
    rig: 'sprite',
    sprite: '1f388',
    heightMetres: 0.8,
    facing: 'front',
    locomotion: 'air',
    actions: ['float', 'fly'],
  },
  {
    id: 'kite',
    rig: 'kite',
    sprite: null,
    heightMetres: 0.9,
    facing: 'front',
    locomotion: 'air',
    actions: ['fly', 'float'],
  },
]

const byId = new Map(CONCEPTS.map((concept) => [concept.id, concept]))

/** The concept a plan names, or undefined when the asset memory has none of that name. */
export function conceptById(id: string): Concept | undefined {
  return byId.get(id)
}

/** What the stage can show now; the planner turns the rest into notes. */
export const STAGED_PLACES: readonly Place[] = ['forest', 'street']
export const STAGED_CAMERA_MOVES: readonly CameraMove[] = [
  'static',
  'pan-left',
  'pan-right',
  'zoom-in',
  'zoom-out',
  'dolly-in',
  'dolly-out',
  'truck-left',
  'truck-right',
  'tilt-up',
  'tilt-down',
  'handheld',
  'follow',
]
export const STAGED_ACTIONS: readonly Action[] = [
  'stand',
  'walk',
  'run',
  'sneak',
  'jump',
  'fly',
  'float',
  'drive',
  'wave',
  'look-around',
]
