import type { Shot } from '../../models/contract/shot-plan.ts'
import { blockShot } from './blocking.ts'
import type { CameraPose } from './camera.ts'
import { cameraAt } from './camera-move.ts'
import { castOf, type Role, type Uploads } from './cast.ts'
import { type Composition, composeShot } from './composition.ts'
import { chooseFramingSubject, inOrder } from './framing-subject.ts'
import type { Placed } from './placed.ts'
import { PLACE_FRAMES } from './places.ts'
import { relateBodies } from './relations.ts'
import { tetherBodies } from './tether.ts'
import { bringTogether } from './together.ts'

/** Everybody of a shot, where they are at any time of it (seconds), and how the camera looks on. */
export interface Players {
  roles: readonly Role[]
  composition: Composition
  cameraAt(time: number): CameraPose
  bodiesAt(time: number): readonly Placed[]
}

interface Casting {
  /** Subjects from this one on were added by the stage. */
  named: number
  uploads?: Uploads
  seed: number
  /** Pixels of the picture. */
  width: number
  height: number
}

const isClose = (framing: Shot['camera']['framing']) => framing === 'close-up' || framing === 'extreme-close-up'

/** Casts a completed shot, composes the frame around its lead and blocks its moves; nothing is drawn. */
export async function placePlayers(shot: Shot, { named, uploads, seed, width, height }: Casting): Promise<Players> {
  const roles = inOrder(await castOf(shot, uploads, named), shot.relations)
  const place = PLACE_FRAMES[shot.setting.place]
  const framingSubject = chooseFramingSubject(roles, shot.relations, isClose(shot.camera.framing), place?.vista)
  const composition = composeShot(shot.camera, framingSubject, width, height, place)
  const blocking = blockShot(shot, roles, composition, seed, width)
  const { camera, durationSeconds: duration } = shot
  return {
    roles,
    composition,
    cameraAt: (time) => cameraAt({ composition, camera, duration, width, height, seed, track: blocking.track }, time),
    bodiesAt: (time) =>
      bringTogether(
        tetherBodies(
          relateBodies(
            roles.map((role) => blocking.at(role, time)),
            shot.relations,
          ),
        ),
      ),
  }
}
