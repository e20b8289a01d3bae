import { type Stretch, stretchesOf } from '../../models/contract/moments.ts'
import type { Shot } from '../../models/contract/shot-plan.ts'
import { blockShot } from './blocking.ts'
import type { CameraPose } from './camera.ts'
import { cameraAt, cameraStretches } from './camera-move.ts'
import { castOf, type Role, type Uploads } from './cast.ts'
import { type Composition, composeShot } from './composition.ts'
import { chooseFramingSubject, inOrder } from './framing-subject.ts'
import { addImplied } from './implied.ts'
import type { Placed } from './placed.ts'
import { PLACE_FRAMES } from './places.ts'
import { relateBodies } from './relations.ts'
import { playInTurn, type Run } from './stretches.ts'
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
  const { moments: _moments, ...whole } = shot
  const roles = inOrder(await castOf(whole, uploads, named), shot.relations)
  const place = PLACE_FRAMES[shot.setting.place]
  const framingSubject = chooseFramingSubject(roles, shot.relations, isClose(shot.camera.framing), place?.vista)
  const composition = composeShot(shot.camera, framingSubject, width, height, place)
  const stretches = stretchesOf(shot)
  const played = stretches.map(async (stretch): Promise<Run> => {
    const own = await rolesIn(stretch, shot, roles, uploads, named)
    const { at, track } = blockShot(stretch.shot, own, composition, seed, width, stretch)
    return { track, bodiesAt: (time) => own.map((role) => at(role, time)) }
  })
  const inTurn = playInTurn(stretches, await Promise.all(played))
  const cameras = cameraStretches(stretches)
  return {
    roles,
    composition,
    cameraAt: (time) => cameraAt({ composition, cameras, width, height, seed, track: inTurn.track }, time),
    bodiesAt: (time) => bringTogether(tetherBodies(relateBodies(inTurn.bodiesAt(time), shot.relations))),
  }
}

/** Who plays in a stretch, in the order of the whole shot; all are cast anew where somebody does otherwise in it. */
async function rolesIn(
  stretch: Stretch,
  shot: Shot,
  roles: readonly Role[],
  uploads: Uploads | undefined,
  named: number,
): Promise<readonly Role[]> {
  if (JSON.stringify(stretch.shot.subjects) === JSON.stringify(shot.subjects)) return roles
  // Only how they act is taken: what stands about does so from the first frame on.
  const { subjects } = addImplied(stretch.shot)
  const acting = shot.subjects.map((subject) => subjects.find(({ id }) => id === subject.id) ?? subject)
  const cast = await castOf({ ...stretch.shot, subjects: acting }, uploads, named)
  return roles.map((role) => cast.find(({ plan, index }) => plan.id === role.plan.id && index === role.index)!)
}
