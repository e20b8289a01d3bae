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
