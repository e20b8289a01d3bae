import { describe, expect, it } from 'vitest'
import { blockShot } from '../../../generator/stage/blocking.ts'
import { castOf } from '../../../generator/stage/cast.ts'
import { fillChannels } from '../../../generator/stage/channels.ts'
import { inClear } from '../../../generator/stage/clearance.ts'
import { composeShot } from '../../../generator/stage/composition.ts'
import { chooseFramingSubject } from '../../../generator/stage/framing-subject.ts'
import { piecesOf } from '../../../generator/stage/painter.ts'
import { PLACE_FRAMES } from '../../../generator/stage/places.ts'
import type { Prop } from '../../../generator/stage/sets/set.ts'
import { SETS } from '../../../generator/stage/sets/sets.ts'
import { siteOf } from '../../../generator/stage/site.ts'
import { STAGED_PLACES } from '../../../models/cast/concepts.ts'
import { shotOf } from './shots.ts'

const [WIDTH, HEIGHT] = [320, 180]
const SEEDS = [1, 2]

const SMALL_ONES = [
  ['mouse', 'run'],
  ['snail', 'stand'],
] as const

type Shown = Parameters<typeof shotOf>[0]

/** A lone subject in a place: what share of it props hide at the worst of some moments, and the props that may stay. */
async function standAlone(request: Shown, seed: number) {
  const shot = shotOf({ seconds: 2, ...request })
  const roles = await castOf(shot)
  const place = PLACE_FRAMES[shot.setting.place]
  const composition = composeShot(shot.camera, chooseFramingSubject(roles, [], false), WIDTH, HEIGHT, place)
  const blocking = blockShot(shot, roles, composition, seed, WIDTH)
  const camera = (time: number) => ({ ...composition.rest, x: composition.rest.x + blocking.track(time) })
  const times = Array.from({ length: 15 }, (_, n) => n / 7)
  const moments = times.map((time) => ({ camera: camera(time), bodies: [blocking.at(roles[0]!, time)], time }))
  const poses = moments.map((moment) => moment.camera)
  const { props } = SETS[shot.setting.place]!(siteOf(shot, WIDTH, HEIGHT, seed, composition, poses, false))
  const seen = (shown: readonly Prop[], { camera, bodies, time }: (typeof moments)[number]) => {
    const pieces = piecesOf({ width: WIDTH, height: HEIGHT, world: { props: [...shown] } }, camera, bodies, time)
    const skyParams = { focal: camera.f, drift: 0 }
    const taken = new Uint8Array(WIDTH * HEIGHT)
    const { subject } = fillChannels(WIDTH, HEIGHT, camera, 1, skyParams, null, pieces, taken)
    let pixels = 0
    for (const value of subject) if (value === 1) pixels++
    return pixels
  }
  const free = moments.map((moment) => Math.max(1, seen([], moment)))
  return {
    props,
    cleared: inClear(props, moments, { width: WIDTH, height: HEIGHT }),
    hiddenShare: (shown: readonly Prop[]) =>
      Math.max(...moments.map((moment, n) => 1 - seen(shown, moment) / free[n]!)),
  }
}

describe('clearance', () => {
  for (const place of STAGED_PLACES) {
    it(`nothing that stands nearer hides more than 15 % of somebody small: ${place}`, async () => {
      for (const seed of SEEDS) {
        for (const [concept, action] of SMALL_ONES) {
          const { cleared, hiddenShare } = await standAlone({ place, concept, action }, seed)
          expect(hiddenShare(cleared), `${concept}, seed ${seed}`).toBeLessThanOrEqual(0.15)
        }
      }
    })
  }

  it('takes away what hides much and keeps what hides little', async () => {
    const alone = await Promise.all(SEEDS.map((seed) => standAlone({ place: 'meadow', concept: 'mouse' }, seed)))
    expect(Math.max(...alone.map(({ props, hiddenShare }) => hiddenShare(props)))).toBeGreaterThan(0.15)
    expect(Math.max(...alone.map(({ cleared, hiddenShare }) => hiddenShare(cleared)))).toBeGreaterThan(0)
  })

  it('a crowd may stand behind stalls, but for its first', async () => {
    const shot = shotOf({ place: 'market', concept: 'person', action: 'stand', subject: { count: 6 } })
    const roles = await castOf(shot)
    const composition = composeShot(
      shot.camera,
      chooseFramingSubject(roles, [], false),
      WIDTH,
      HEIGHT,
      PLACE_FRAMES.market,
    )
    const blocking = blockShot(shot, roles, composition, 5, WIDTH)
    const { props } = SETS.market!(siteOf(shot, WIDTH, HEIGHT, 5, composition, [composition.rest], false))
    const bodies = roles.map((role) => blocking.at(role, 0))
    const left = (seen: typeof bodies) =>
      inClear(props, [{ camera: composition.rest, bodies: seen, time: 0 }], { width: WIDTH, height: HEIGHT })
    expect(left(bodies)).toEqual(left(bodies.slice(0, 1)))
    const alone = bodies.map((body) => ({ ...body, role: { ...body.role, plan: { ...body.role.plan, count: 1 } } }))
    expect(left(alone).length).toBeLessThan(left(bodies).length)
  })
})
