import { describe, expect, it } from 'vitest'
import { type CameraPose, screenY } from '../../../generator/stage/camera.ts'
import type { Placed } from '../../../generator/stage/placed.ts'
import { placePlayers } from '../../../generator/stage/players.ts'
import type { Shot } from '../../../models/contract/shot-plan.ts'
import { stageOf } from './shots.ts'
import { spokenShot } from './spoken-shots.ts'

const SIZE = { width: 320, height: 180 }
const SECONDS = 4
const TIMES = Array.from({ length: 9 }, (_, n) => (n / 8) * SECONDS)

async function followed(shot: Shot): Promise<{ body: Placed; camera: CameraPose }[]> {
  const players = await placePlayers(shot, { named: shot.subjects.length, seed: 3, ...SIZE })
  return TIMES.map((time) => ({ body: players.bodiesAt(time)[0]!, camera: players.cameraAt(time) }))
}

const rows = ({ body, camera }: { body: Placed; camera: CameraPose }) => ({
  top: screenY(camera, body.y + body.role.height, body.z),
  foot: screenY(camera, body.y, body.z),
})

describe('what leaves the ground or comes to it', () => {
  it.each([
    'a rocket launches from a snowy mountain, the camera tilts up',
    'une fusée décolle du désert',
    'a balloon rises over the street',
    'une soucoupe volante décolle du désert',
  ])('goes straight up from the ground and stays in the picture: %s', async (sentence) => {
    const moments = await followed(spokenShot(sentence, SECONDS))
    expect(moments[0]!.body.y).toBe(0)
    for (const [n, moment] of moments.entries()) {
      expect(moment.body.x).toBe(moments[0]!.body.x)
      if (n > 0) expect(moment.body.y).toBeGreaterThanOrEqual(moments[n - 1]!.body.y)
      expect(rows(moment).top).toBeGreaterThanOrEqual(-1)
      expect(rows(moment).foot).toBeLessThanOrEqual(SIZE.height)
    }
    expect(rows(moments.at(-1)!).foot).toBeLessThan(0.58 * SIZE.height)
  })

  it.each(['a helicopter lands in a meadow', 'une fusée atterrit sur la lune'])(
    'comes down and stands: %s',
    async (sentence) => {
      const moments = await followed(spokenShot(sentence, SECONDS))
      expect(rows(moments[0]!).top).toBeGreaterThanOrEqual(-1)
      expect(moments[0]!.body.y).toBeGreaterThan(moments[0]!.body.role.height)
      expect(moments.at(-1)!.body.y).toBe(0)
    },
  )

  it('an airplane takes off forwards, nose up', async () => {
    const moments = await followed(spokenShot('an airplane takes off from the airport', SECONDS))
    const [first, last] = [moments[0]!.body, moments.at(-1)!.body]
    expect(last.x).toBeGreaterThan(first.x + first.role.height)
    expect(last.y).toBeGreaterThan(first.y + first.role.height)
    expect(last.pose.steep).toBeGreaterThan(0.2)
  })
})

describe('a chase', () => {
  const lastOf = async (sentence: string) => {
    const shot = spokenShot(sentence, SECONDS)
    const players = await placePlayers(shot, { named: shot.subjects.length, seed: 3, ...SIZE })
    return { shot, bodies: players.bodiesAt(2), players }
  }

  it.each([
    'two dogs chase a red ball on the beach',
    'deux renards poursuivent un lapin dans la neige',
    'trois chiens courent après un ballon dans le parc',
    'three cats chase a butterfly in the garden',
  ])('runs on the ground, whatever is chased: %s', async (sentence) => {
    const { shot, bodies } = await lastOf(sentence)
    expect(shot.relations.map(({ kind }) => kind)).toContain('chases')
    const hunters = new Set(shot.relations.map(({ subject }) => subject))
    for (const body of bodies.filter(({ role }) => hunters.has(role.plan.id))) expect(body.y).toBe(0)
  })

  it('what flies before it flies low enough to be seen with it', async () => {
    const { bodies, players } = await lastOf('two puppies chase a butterfly in a meadow')
    const butterfly = bodies.find(({ role }) => role.airborne)!
    const dog = bodies.find(({ role }) => !role.airborne)!
    expect(butterfly.y).toBeGreaterThan(0.8 * dog.role.height)
    expect(screenY(players.cameraAt(2), butterfly.y + butterfly.role.height, butterfly.z)).toBeGreaterThan(0)
  })
})

describe('a train', () => {
  it('has carriages, and rails under it where the land has none', async () => {
    const [desert, railway] = await Promise.all(
      (['desert', 'railway'] as const).map((place) => stageOf({ place, concept: 'train', action: 'drive' }, SIZE)),
    )
    for (const staged of [desert!, railway!]) {
      const columns = new Set<number>()
      staged.frame(24).subject.forEach((one, i) => {
        if (one > 0) columns.add(i % SIZE.width)
      })
      expect(columns.size).toBeGreaterThan(0.5 * SIZE.width)
    }
  })
})

describe('a place without anybody, seen from the air', () => {
  it('shows its horizon from high above', async () => {
    for (const place of ['coast', 'mountains', 'village', 'farm'] as const) {
      const shot = { ...spokenShot('a fox', SECONDS), subjects: [], setting: { place, timeOfDay: 'day' as const } }
      const camera = { move: 'static', framing: 'wide', angle: 'overhead', speed: 1 } as const
      const aloft = await placePlayers({ ...shot, camera }, { named: 0, seed: 3, ...SIZE })
      const level = await placePlayers(
        { ...shot, camera: { ...camera, angle: 'eye-level' } },
        { named: 0, seed: 3, ...SIZE },
      )
      expect(aloft.cameraAt(0).y).toBeGreaterThan(3 * level.cameraAt(0).y)
      expect(aloft.composition.horizon).toBeGreaterThan(0.1)
      expect(aloft.composition.horizon).toBeLessThan(0.3)
    }
  })
})
