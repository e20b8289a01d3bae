import type { Concept } from '../../../models/cast/concepts.ts'
import type { Subject } from '../../../models/contract/shot-plan.ts'
import { moved, type Rgb, rgb, type Solid } from '../clay/solid.ts'
import { seedOf } from '../random.ts'
import type { Vec3 } from '../vector.ts'
import { BALLOON, balloon } from './balloon.ts'
import { biped, bipedStride } from './biped.ts'
import { CHILD, MAN, RUNNER, WOMAN } from './biped-shape.ts'
import { BIRD, bird } from './bird.ts'
import { CAR, car } from './car.ts'
import { KITE, kite } from './kite.ts'
import type { Pose } from './pose.ts'
import { quadruped, quadrupedStride } from './quadruped.ts'
import { CAT, DOG, FOX } from './quadruped-shape.ts'

/** Somebody or something that acts: how large it is, how it gets on, and its body at a moment. */
export interface Performer {
  /** Over its height: full width seen from the side, and height of the face. */
  breadth: number
  face: number
  /** How far the face is ahead of the middle, over the height. */
  ahead: number
  /** Turn toward the viewer when it goes to the right. */
  yaw: number
  /** Metres of one cycle of the action, 0 when it does not step. */
  stride(height: number, action: Pose['action']): number
  solids(height: number, pose: Pose): Solid[]
}

const COLOURS: Record<NonNullable<Subject['attributes']['colour']>, Rgb> = {
  red: rgb('#d8382f'),
  orange: rgb('#ee8a2c'),
  yellow: rgb('#f3c63a'),
  green: rgb('#4f9d4b'),
  cyan: rgb('#3bb5c0'),
  blue: rgb('#2f74c9'),
  purple: rgb('#8450b4'),
  pink: rgb('#ec86ab'),
  brown: rgb('#8a5a38'),
  black: rgb('#38363d'),
  grey: rgb('#8f9096'),
  white: rgb('#f1efea'),
}

/** The performer of a concept, in the colour the plan asks for. */
export function performerOf(concept: Concept, subject: Subject): Performer {
  const colour = subject.attributes.colour ? COLOURS[subject.attributes.colour] : null
  switch (concept.rig) {
    case 'quadruped': {
      const base = { fox: FOX, dog: DOG, cat: CAT }[concept.id] ?? DOG
      const shape = colour ? { ...base, coat: colour, earTip: shadeOf(colour, 0.6) } : base
      return {
        breadth: { fox: 1.9, cat: 2.05 }[concept.id] ?? 1.8,
        face: 0.78,
        ahead: 0.5,
        yaw: 0.3,
        stride: (height, action) => quadrupedStride(shape, height / shape.tall, action),
        solids: (height, pose) => quadruped(shape, height / shape.tall, pose),
      }
    }
    case 'biped': {
      const base = { runner: RUNNER, woman: WOMAN, man: MAN, child: CHILD }[concept.id] ?? MAN
      const shape = colour ? { ...base, top: colour, bottom: base.skirt ? colour : base.bottom } : base
      return {
        breadth: 0.62,
        face: 1 - base.headRadius * 1.2,
        ahead: 0.04,
        yaw: 0.42,
        stride: (height, action) => bipedStride(shape, height, action),
        solids: (height, pose) => biped(shape, height, pose),
      }
    }
    case 'vehicle': {
      const shape = colour ? { ...CAR, paint: colour } : CAR
      return {
        breadth: 2.4,
        face: 0.55,
        ahead: 0.35,
        yaw: 0.28,
        stride: () => 0,
        solids: (height, pose) => car(shape, height, pose),
      }
    }
    case 'bird': {
      const shape = colour ? { ...BIRD, body: colour, wing: shadeOf(colour, 0.75) } : BIRD
      return {
        breadth: 2,
        face: 0.65,
        ahead: 0.4,
        yaw: 0.35,
        stride: () => 0,
        solids: (height, pose) => bird(shape, height, pose),
      }
    }
    case 'kite': {
      const shape = colour ? { ...KITE, sail: colour } : KITE
      return {
        breadth: 1.3,
        face: 0.6,
        ahead: 0,
        yaw: 0,
        stride: () => 0,
        solids: (height, pose) => kite(shape, height, pose, null),
      }
    }
    default: {
      const shape = colour ? { skin: colour } : BALLOON
      return {
        breadth: 0.5,
        face: 0.72,
        ahead: 0,
        yaw: 0,
        stride: () => 0,
        solids: (height, pose) => balloon(shape, height, pose),
      }
    }
  }
}

const shadeOf = (colour: Rgb, k: number): Rgb => [colour[0] * k, colour[1] * k, colour[2] * k]

/** A body that looks to the left is one that looks to the right, seen in a mirror. */
export function mirroredBody(solids: Solid[]): Solid[] {
  const flip = (p: Vec3): Vec3 => [-p[0], p[1], p[2]]
  return solids.map((solid) => moved(solid, flip, flip))
}

/** Seconds by which one of several is ahead of the others, so that no two move in step. */
export function ownTime(seed: number, index: number): number {
  return index === 0 ? 0 : (seedOf(seed, 'own-time', index) % 1000) / 250
}
