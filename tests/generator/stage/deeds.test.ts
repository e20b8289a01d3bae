import { describe, expect, it } from 'vitest'
import { castOf } from '../../../generator/stage/cast.ts'
import { findAction } from '../../../generator/stage/deeds/deeds.ts'
import { placePlayers } from '../../../generator/stage/players.ts'
import type { Subject } from '../../../models/contract/shot-plan.ts'
import { HANDIWORK } from '../../../models/contract/vocabulary.ts'
import { shotOf, subjectOf } from './shots.ts'
import { spokenShot } from './spoken-shots.ts'

/** Pixels of a man who does something, on a sheet of 120 × 80 about his feet. */
async function silhouetteOf(action: Subject['action'], time: number): Promise<Uint8Array> {
  const [role] = await castOf({ ...shotOf(), subjects: [subjectOf('man', { action })] })
  const pose = { action, time, distance: 0, speed: 0, yaw: role!.performer.yaw }
  const scale = 50 / role!.height
  const { left, top, width, height, rgba } = role!.performer.draw({
    height: role!.height,
    pose,
    mirrored: false,
    scale,
    pitch: 0,
    placing: {},
  })!
  const sheet = new Uint8Array(120 * 80)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [column, row] = [x + left + 60, y + top + 68]
      if (rgba[4 * (y * width + x) + 3]! < 128 || column < 0 || column >= 120 || row < 0 || row >= 80) continue
      sheet[row * 120 + column] = 1
    }
  }
  return sheet
}

const differing = (one: Uint8Array, other: Uint8Array) => one.filter((pixel, at) => pixel !== other[at]).length

describe('what takes hands, tools or the whole body', () => {
  it.each(HANDIWORK)(
    'somebody who is to %s does not look like one who stands, and keeps to the ground',
    async (action) => {
      expect(findAction(action)).not.toBeNull()
      const standing = await silhouetteOf('stand', 0.8)
      const doing = await silhouetteOf(action, 0.8)
      expect(differing(standing, doing)).toBeGreaterThan(0.15 * standing.reduce((sum, pixel) => sum + pixel, 0))
      const lowest = Math.floor(doing.lastIndexOf(1) / 120) - 67
      expect(lowest).toBeLessThanOrEqual(4)
    },
  )

  it('hands are where the deed has them, or as near as the arms reach', () => {
    for (const action of HANDIWORK) {
      for (const time of [0, 0.4, 1.1]) {
        for (const [x, y] of findAction(action)!.hands(time)) {
          expect(Math.abs(x), action).toBeLessThan(0.5)
          expect(y, action).toBeGreaterThan(0)
        }
      }
    }
  })

  it.each([
    ['a woman sweeps the floor', 'sweep'],
    ['un homme balaie la cuisine', 'sweep'],
    ['a person is peeling apples', 'peel'],
    ['une femme arrose les plantes', 'water'],
    ['a boy is skateboarding', 'skate'],
  ] as const)('%s', (sentence, action) => {
    expect(spokenShot(sentence, 2).subjects[0]!.action).toBe(action)
  })

  it('two who hug face one another, arms round', async () => {
    const shot = spokenShot('two people hugging in the park', 2)
    const players = await placePlayers(shot, { named: 1, seed: 3, width: 320, height: 180 })
    const [one, other] = players.bodiesAt(1)
    expect(one!.mirrored).not.toBe(other!.mirrored)
    expect(Math.abs(one!.x - other!.x)).toBeLessThan(0.4 * one!.role.height)
    expect(one!.pose.accompanied).toBe(true)
  })
})
