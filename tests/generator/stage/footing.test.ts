import { describe, expect, it } from 'vitest'
import { quadrupedFeet } from '../../../generator/stage/actors/quadruped.ts'
import { FOX } from '../../../generator/stage/actors/quadruped-shape.ts'
import { blockShot } from '../../../generator/stage/blocking.ts'
import { castOf } from '../../../generator/stage/cast.ts'
import { composeShot } from '../../../generator/stage/composition.ts'
import { chooseFramingSubject } from '../../../generator/stage/framing-subject.ts'
import { PLACE_FRAMES } from '../../../generator/stage/places.ts'
import { SETS } from '../../../generator/stage/sets/sets.ts'
import { siteOf } from '../../../generator/stage/site.ts'
import type { SpriteLevel } from '../../../generator/stage/sprite.ts'
import { STAGED_PLACES } from '../../../models/cast/concepts.ts'
import type { Shot } from '../../../models/contract/shot-plan.ts'
import { FRAMINGS } from '../../../models/contract/vocabulary.ts'
import { shotOf } from './shots.ts'

const [WIDTH, HEIGHT, SEED] = [320, 180, 7]

async function staged(shot: Shot) {
  const roles = await castOf(shot)
  const close = shot.camera.framing === 'close-up' || shot.camera.framing === 'extreme-close-up'
  const place = PLACE_FRAMES[shot.setting.place]
  const composition = composeShot(shot.camera, chooseFramingSubject(roles, shot.relations, close), WIDTH, HEIGHT, place)
  return { role: roles[0]!, composition, blocking: blockShot(shot, roles, composition, SEED, WIDTH) }
}

/** Row of the lowest pixel of a picture that one cannot look past. */
function lowestRow({ outline }: SpriteLevel): number {
  let row = outline.edges.length / 2 - 1
  while (row > 0 && outline.edges[2 * row + 1]! < outline.edges[2 * row]!) row--
  return row
}

describe('footing', () => {
  for (const heading of ['right', 'left'] as const) {
    it(`no planted foot moves by 2 % of the height while the body crosses the stage to the ${heading}`, async () => {
      for (const action of ['walk', 'run', 'sneak'] as const) {
        const path = { kind: 'straight', heading } as const
        const { role, blocking } = await staged(shotOf({ action, seconds: 3, subject: { path } }))
        const touched: (number | null)[] = []
        for (let time = 0; time < 3; time += 1 / 240) {
          const { x, y, mirrored, pose } = blocking.at(role, time)
          for (const [foot, { at, planted }] of quadrupedFeet(FOX, role.height / FOX.tall, pose).entries()) {
            const place = mirrored ? x - at[0] : x + at[0]
            const before = touched[foot] ?? null
            if (planted && before !== null) {
              expect(Math.abs(place - before) / role.height, `${action} at ${time}`).toBeLessThan(0.02)
            }
            if (planted) expect(Math.abs(y + at[1]) / role.height).toBeLessThan(0.02)
            touched[foot] = planted ? (before ?? place) : null
          }
        }
      }
    })
  }

  it('nothing that stands in a place floats over its ground or sinks into it, in any framing', async () => {
    for (const place of STAGED_PLACES.filter((name) => name !== 'space')) {
      for (const framing of FRAMINGS) {
        const shot = shotOf({ place, camera: { framing } })
        const { composition } = await staged(shot)
        const poses = [composition.rest]
        const world = SETS[place]!(siteOf(shot, WIDTH, HEIGHT, SEED, composition, poses, false))
        for (const { sprite, lift, motion } of world.props) {
          if (lift !== 0 || motion?.(0).lift) continue
          const under = (lowestRow(sprite.levels[0]!) + 1 - sprite.anchorY) / sprite.pixelsPerMetre
          const tall = sprite.levels[0]!.height / sprite.pixelsPerMetre
          expect(under / tall, `${place} ${framing}: floats`).toBeGreaterThan(-0.12)
          expect(under / tall, `${place} ${framing}: sunk`).toBeLessThan(0.3)
        }
      }
    }
  })
})
