import { describe, expect, it } from 'vitest'
import { castOf } from '../../../generator/stage/cast.ts'
import { addImplied } from '../../../generator/stage/implied.ts'
import { openStage } from '../../../generator/stage/stage.ts'
import type { Relation, Shot } from '../../../models/contract/shot-plan.ts'
import { SMALL, shotOf, subjectOf } from './shots.ts'

const plan = {
  format: { aspect: '16:9', resolution: '240p', fps: 24, seed: 7, language: 'en' },
  look: { style: 'realistic-3d', grade: 'neutral', palette: [] as string[] },
} as const
const frameOf = async (shot: Shot, palette: string[] = []) => {
  const look = { ...plan.look, palette }
  return (await openStage({ plan: { format: plan.format, look }, shot, seed: 7, ...SMALL })).frame(24)
}
const seen = (subject: Uint8Array, number: number) =>
  subject.reduce((sum, value) => sum + (value === number ? 1 : 0), 0)

describe('company', () => {
  it('whoever stands by something is seen with it, and the other way round', async () => {
    for (const kind of ['behind', 'in-front-of', 'next-to', 'on', 'chases', 'follows'] satisfies Relation['kind'][]) {
      const subjects = [subjectOf('dog', { action: 'stand' }), subjectOf('car', { action: 'stand' })]
      const shot = { ...shotOf(), subjects, relations: [{ subject: 'dog', kind, object: 'car' }] }
      const { subject } = await frameOf(shot)
      expect(seen(subject, 1), `dog ${kind} car`).toBeGreaterThan(20)
      expect(seen(subject, 2), `dog ${kind} car`).toBeGreaterThan(60)
    }
  })

  it('all of a small group are in a wide from left to right', async () => {
    const shot = {
      ...shotOf({ place: 'country-road' }),
      subjects: [subjectOf('elephant', { action: 'walk', count: 3 })],
    }
    const { subject, width } = await frameOf(shot)
    const columns = subject.reduce((set, value, i) => (value === 1 ? set.add(i % width) : set), new Set<number>())
    expect(Math.min(...columns)).toBeGreaterThan(0)
    expect(Math.max(...columns)).toBeLessThan(width - 1)
  })

  it('an animal in a suit or at an instrument stands on two legs, and else on four', async () => {
    const rigOf = async (request: Parameters<typeof subjectOf>[1]) =>
      (await castOf({ ...shotOf(), subjects: [subjectOf('lion', request)] }))[0]!.rig
    expect(await rigOf({ action: 'walk' })).toBe('quadruped')
    expect(await rigOf({ action: 'walk', wears: ['suit'] })).toBe('biped')
    expect(await rigOf({ action: 'play' })).toBe('biped')
    expect(await rigOf({ action: 'sneak' })).toBe('quadruped')
    const elephant = { ...shotOf(), subjects: [subjectOf('elephant', { action: 'sneak' })] }
    expect((await castOf(elephant))[0]!.rig, 'too heavy to crouch').toBe('biped')
  })

  it('who plays in a room is given a piano, which counts as scenery', async () => {
    const shot = { ...shotOf({ place: 'baroque-room' }), subjects: [subjectOf('lion', { action: 'play' })] }
    const whole = addImplied(shot)
    expect(whole.subjects).toHaveLength(2)
    expect(whole.relations).toEqual([{ subject: 'lion', kind: 'plays', object: 'piano-of-lion' }])
    const frame = await frameOf(shot)
    expect(new Set(frame.subject)).toEqual(new Set([0, 1]))
    expect(frame.layer).toContain(254)
  })

  it('a palette and a material change colours and nothing else', async () => {
    const gold = subjectOf('lion', { attributes: { colour: null, material: 'gold', size: 'medium' } })
    const [plain, golden, tinted] = [
      await frameOf({ ...shotOf(), subjects: [subjectOf('lion')] }),
      await frameOf({ ...shotOf(), subjects: [gold] }),
      await frameOf({ ...shotOf(), subjects: [subjectOf('lion')] }, ['#7b2d8b', '#f2a65a']),
    ]
    for (const other of [golden, tinted]) {
      expect(other.rgba).not.toEqual(plain.rgba)
      expect(other.depth).toEqual(plain.depth)
      expect(other.subject).toEqual(plain.subject)
    }
  })
})
