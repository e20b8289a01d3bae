import { describe, expect, it } from 'vitest'
import { castOf } from '../../../generator/stage/cast.ts'
import type { Placed } from '../../../generator/stage/placed.ts'
import { relateBodies } from '../../../generator/stage/relations.ts'
import { tetherBodies } from '../../../generator/stage/tether.ts'
import type { Relation } from '../../../models/contract/shot-plan.ts'
import { shotOf, subjectOf } from './shots.ts'

async function bodiesOf(...concepts: string[]): Promise<Placed[]> {
  const shot = { ...shotOf(), subjects: concepts.map((concept) => subjectOf(concept)) }
  const pose = { action: 'stand', time: 0, distance: 0, speed: 0, yaw: 0.3 } as const
  return (await castOf(shot)).map((role, n) => ({ role, x: 3 * n, y: 0, z: 0, mirrored: false, pose: { ...pose } }))
}

const related = async (kind: Relation['kind'], subject: string, object: string) => {
  const bodies = await bodiesOf(subject, object)
  return relateBodies(bodies, [{ subject, kind, object }]) as [Placed, Placed]
}

describe('relations', () => {
  it('a rider sits on the back of the horse and looks where it looks', async () => {
    const [rider, horse] = await related('rides', 'woman', 'horse')
    expect(rider.x).toBe(horse.x)
    expect(rider.y).toBeGreaterThan(horse.role.height * 0.4)
    expect(rider.pose.action).toBe('ride')
  })

  it('a chaser is behind whom it chases', async () => {
    const [dog, fox] = await related('chases', 'dog', 'fox')
    expect(dog.x).toBeLessThan(fox.x - 0.5)
  })

  it('a pianist sits before the keys and plays', async () => {
    const [man, piano] = await related('plays', 'man', 'piano')
    expect(man.pose.action).toBe('play')
    expect(piano.x - man.x).toBeGreaterThan(0.9)
    expect(piano.x - man.x).toBeLessThan(1.6)
  })

  it("what is held is at the holder's hand", async () => {
    const [child, ball] = await related('holds', 'child', 'ball')
    expect(ball.y).toBeGreaterThan(0.3)
    expect(Math.abs(ball.x - child.x)).toBeLessThan(0.5)
  })

  it('the string of a kite ends in the hand of the child', async () => {
    const [child, kite] = tetherBodies(await bodiesOf('child', 'kite')) as [Placed, Placed]
    expect(child.pose.holding).toBe(true)
    const [across, up] = kite.pose.tether!
    expect(kite.x + across - child.x).toBeCloseTo(0.2 * child.role.height)
    expect(kite.y + up).toBeCloseTo(0.83 * child.role.height)
  })
})
