import type { ACTIONS, CAMERA_MOVES, PLACES } from '../contract/vocabulary.ts'

export type Action = (typeof ACTIONS)[number]
export type Place = (typeof PLACES)[number]
export type CameraMove = (typeof CAMERA_MOVES)[number]
export type Rig = 'quadruped' | 'biped' | 'bird' | 'fish' | 'vehicle' | 'sprite' | 'kite'

/** A point of a picture: 0 … 1 of its visible part, from the top left. */
export interface Spot {
  x: number
  y: number
}

/** The clay body that acts for a picture of a head or a bust: another concept's, in the picture's own colours. */
export interface Variant {
  body: string
  /** Hex colours. Of an animal: coat, light parts, dark parts. Of a person: clothes, hair or hat, face. */
  colours: readonly string[]
}

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
  actions: readonly Action[]
  /** About which point of its picture it tilts; the middle of the lower edge when not known. */
  foot?: Spot
  /** Where the face is in its picture; slightly above the middle when not known. */
  head?: Spot
  variant?: Variant
}
