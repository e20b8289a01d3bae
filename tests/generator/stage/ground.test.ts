import { describe, expect, it } from 'vitest'
import { addImplied } from '../../../generator/stage/implied.ts'
import type { Placed } from '../../../generator/stage/placed.ts'
import { PLACE_FRAMES } from '../../../generator/stage/places.ts'
import { type Players, placePlayers } from '../../../generator/stage/players.ts'
import { seatOf } from '../../../generator/stage/relations.ts'
import type { Relation, Shot } from '../../../models/contract/shot-plan.ts'
import { spokenSentence, spokenShot } from './spoken-shots.ts'

const SECONDS = 2
const MOMENTS = Array.from({ length: 9 }, (_, n) => (n / 8) * SECONDS)
/** Actions that leave the ground. */
const ALOFT = new Set<string>(['fly', 'float', 'swim', 'fall', 'jump', 'bounce', 'throw', 'climb'])
/** Who goes by leaps. */
const LEAPER = /frog|toad|grenouille|crapaud/
/** Relations that put somebody on or into something else, whose ground is that thing. */
const BORNE = new Set<Relation['kind']>(['rides', 'on', 'inside'])
/** Share of its height by which a body may be off the ground in the stride of its gait, and a foot within it. */
const STRIDE: Readonly<Record<string, number>> = { run: 0.24, walk: 0.12, dance: 0.2 }
const STILL = 0.07

async function placed(shot: Shot): Promise<{ shot: Shot; players: Players }> {
  const whole = addImplied(shot)
  const casting = { named: shot.subjects.length, seed: 7, width: 320, height: 180 }
  return { shot: whole, players: await placePlayers(whole, casting) }
}

/** Metres above its own foot of the lowest point of a body, as it is drawn from the side. */
function lowestPoint({ role, pose, mirrored }: Placed): number {
  const scale = 44 / role.height
  const picture = role.performer.draw({ height: role.height, pose, mirrored, scale, pitch: 0, placing: {} })
  if (!picture) return 0
  for (let y = picture.height - 1; y >= 0; y--) {
    for (let x = 0; x < picture.width; x++) {
      if (picture.rgba[4 * (y * picture.width + x) + 3]! > 128) return -(picture.top + y + 1) / scale
    }
  }
  return 0
}

/** Metres at which the ground of a body is: the ground itself, or what bears it. */
function groundOf(body: Placed, bodies: readonly Placed[], relations: readonly Relation[]): number {
  const bond = relations.find(({ subject, kind }) => subject === body.role.plan.id && BORNE.has(kind))
  const bearer = bond && bodies.find(({ role }) => role.plan.id === bond.object)
  if (!bearer) return 0
  return bearer.y + (bond.kind === 'inside' ? 0 : seatOf(bearer.role))
}

const isExempt = (body: Placed, shot: Shot): boolean =>
  body.role.airborne ||
  body.role.climbs !== null ||
  body.role.afloat !== null ||
  PLACE_FRAMES[shot.setting.place]?.weightless === true ||
  LEAPER.test(body.role.plan.noun) ||
  ALOFT.has(body.pose.action) ||
  ALOFT.has(body.role.plan.action) ||
  ['bounce', 'fall'].includes(body.role.plan.path.kind) ||
  shot.relations.some(
    ({ kind, subject, object }) =>
      (kind === 'holds' && object === body.role.plan.id) || (kind === 'inside' && subject === body.role.plan.id),
  )

describe('the ground', () => {
  it('is touched in every frame by all that stand on it, in 200 sentences of any noun, deed and place', async () => {
    const lifted: string[] = []
    let looked = 0
    for (let number = 0; number < 200; number++) {
      const sentence = spokenSentence(number)
      const { shot, players } = await placed(spokenShot(sentence, SECONDS))
      const riders = new Set(
        shot.relations.flatMap(({ subject, kind }) => (kind === 'rides' || kind === 'on' ? [subject] : [])),
      )
      for (const time of MOMENTS) {
        const bodies = players.bodiesAt(time)
        for (const body of bodies) {
          if (isExempt(body, shot)) continue
          looked++
          const { height, plan } = body.role
          const rides = riders.has(plan.id)
          const above = body.y + (rides ? 0 : lowestPoint(body)) - groundOf(body, bodies, shot.relations)
          const most = rides ? 0.1 : (STRIDE[body.pose.action] ?? STILL)
          if (above > most * height || above < -0.12 * height) {
            lifted.push(
              `${sentence}: ${plan.noun}, ${plan.action}, off by ${(above / height).toFixed(2)} of its height`,
            )
          }
        }
      }
    }
    expect([...new Set(lifted)]).toEqual([])
    expect(looked).toBeGreaterThan(1000)
  })
})
