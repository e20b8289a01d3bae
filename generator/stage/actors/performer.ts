import type { ClayPicture, Placing } from '../clay/body.ts'
import { drawBody } from '../clay/body.ts'
import { lowestOf, moveSolid, type Solid } from '../clay/solid.ts'
import { seedOf } from '../random.ts'
import type { Vec3 } from '../vector.ts'
import { castIn, type Finish } from './material.ts'
import type { Pose } from './pose.ts'

/** How a performer is looked at: height in metres, pixels a metre, radians from above. */
export interface Glance {
  height: number
  pose: Pose
  /** True when it looks to the left. */
  mirrored: boolean
  scale: number
  pitch: number
  placing: Placing
}

/** Somebody or something that acts: how large it is, how it gets on, and its picture at a moment. */
export interface Performer {
  /** Over its height: full width seen from the side, and height of the face. */
  breadth: number
  face: number
  /** How far the face is ahead of the middle, over the height. */
  ahead: number
  /** Pixels of its height at its sharpest; Infinity for what is modelled at any size. */
  pixels: number
  /** Turn toward the viewer when it goes to the right. */
  yaw: number
  /** Metres of one cycle of the action, 0 when it does not step. */
  stride(height: number, action: Pose['action']): number
  /** The body as pixels about its foot, or null when it is out of view. */
  draw(glance: Glance): ClayPicture | null
  /** The same, made of something else. */
  madeOf(finish: Finish): Performer
}

interface ClayPerformer extends Omit<Performer, 'draw' | 'stride' | 'madeOf' | 'pixels'> {
  finish?: Finish
  stride?: Performer['stride']
  solids(height: number, pose: Pose): Solid[]
}

/** A performer whose body is modelled in clay, looking to the right. */
export function clayPerformer(parts: ClayPerformer): Performer {
  const { solids, stride, finish, ...rest } = parts
  return {
    ...rest,
    pixels: Infinity,
    stride: stride ?? (() => 0),
    draw: ({ height, pose, mirrored, scale, pitch, placing }) => {
      const own = LIES.has(pose.action) ? aboveGround(solids(height, pose), height) : solids(height, pose)
      const body = finish ? castIn(finish, own, height) : own
      return drawBody(mirrored ? inMirror(body) : body, scale, pitch, { ...placing, finish })
    },
    madeOf: (material) => clayPerformer({ ...parts, finish: material }),
  }
}

/** Actions in which more than the feet may come down to the ground. */
const LIES: ReadonlySet<Pose['action']> = new Set(['sit', 'sleep', 'eat'])

/** A tail, a trunk or a cape lies on the ground, and not in it. */
function aboveGround(solids: readonly Solid[], height: number): Solid[] {
  const least = 0.04 * height
  return solids.map((solid) =>
    lowestOf(solid) >= -least
      ? solid
      : moveSolid(
          solid,
          ([x, y, z]) => [x, Math.max(least, y), z],
          (d) => d,
        ),
  )
}

/** A body that looks to the left is one that looks to the right, seen in a mirror. */
function inMirror(solids: Solid[]): Solid[] {
  const flip = (p: Vec3): Vec3 => [-p[0], p[1], p[2]]
  return solids.map((solid) => moveSolid(solid, flip, flip))
}

/** Seconds by which one of several is ahead of the others, so that no two move in step. */
export function ownTime(seed: number, index: number): number {
  return index === 0 ? 0 : (seedOf(seed, 'own-time', index) % 1000) / 250
}
