import { describe, expect, it } from 'vitest'
import { castOf, type Role } from '../../../generator/stage/cast.ts'
import { type Action, CONCEPTS, CURATED, conceptById } from '../../../models/cast/concepts.ts'
import { uploadId } from '../../setup/upload-id.ts'
import { shotOf, subjectOf } from './shots.ts'

const SCALE = 60
/** Those sorted by hand, and every twentieth of the asset memory with all of its kin. */
const SEEN = CONCEPTS.filter((concept, n) => n < CURATED.length || concept.variant || n % 20 === 0)

async function roleOf(concept: string, action: Action): Promise<Role> {
  return (await castOf({ ...shotOf(), subjects: [subjectOf(concept, { action })] }))[0]!
}

/** What is seen of a body, in its own heights from its foot. */
function extentOf(role: Role, action: Action, time = 0.4, mirrored = false) {
  const pose = { action, time, distance: time, speed: 1, yaw: role.performer.yaw }
  const scale = SCALE / role.height
  const picture = role.performer.draw({ height: role.height, pose, mirrored, scale, pitch: 0.1, placing: {} })
  if (!picture) throw new Error('nothing is seen')
  const box = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity }
  for (let i = 0; i < picture.width * picture.height; i++) {
    if (picture.rgba[4 * i + 3]! < 128) continue
    const x = (picture.left + (i % picture.width)) / SCALE
    const y = -(picture.top + Math.floor(i / picture.width)) / SCALE
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = Math.min(box.bottom, y)
    box.top = Math.max(box.top, y)
  }
  return box
}

describe('the cast', () => {
  it('has one concept of each name', () => {
    expect(new Set(CONCEPTS.map(({ id }) => id)).size).toBe(CONCEPTS.length)
    expect(conceptById('fox')?.rig).toBe('quadruped')
    expect(conceptById('basilisk')).toBeUndefined()
  })

  it('can be seen doing everything it says it can do', async () => {
    for (const concept of SEEN) {
      // What one kin of a body or one picture can do, all can.
      for (const action of CURATED.includes(concept) ? concept.actions : concept.actions.slice(0, 2)) {
        const box = extentOf(await roleOf(concept.id, action), action)
        expect(box.right - box.left, `${concept.id} ${action}`).toBeGreaterThan(0.15)
      }
    }
  })

  it('is as tall and no broader than the frame is composed for', async () => {
    for (const concept of SEEN.filter(({ rig }) => rig !== 'kite')) {
      const action = concept.actions[0]!
      const role = await roleOf(concept.id, action)
      const box = extentOf(role, action)
      const half = role.performer.breadth / 2 + 0.04
      expect(Math.max(-box.left, box.right), `breadth of ${concept.id}`).toBeLessThanOrEqual(half)
      if (concept.rig === 'bird' || concept.rig === 'fish') continue
      expect(box.top, `height of ${concept.id}`).toBeGreaterThan(0.86)
      expect(box.top, `height of ${concept.id}`).toBeLessThan(1.14)
    }
  })

  it('stands on the ground, neither floating nor sunk', async () => {
    for (const concept of SEEN.filter(({ locomotion }) => locomotion === 'ground')) {
      const action = concept.actions[0]!
      const { bottom } = extentOf(await roleOf(concept.id, action), action)
      expect(Math.abs(bottom), concept.id).toBeLessThan(0.1)
    }
  })

  it('looks to the left as in a mirror', async () => {
    for (const concept of ['fox', 'runner', 'car', 'bus']) {
      const role = await roleOf(concept, 'stand')
      const right = extentOf(role, 'stand')
      const left = extentOf(role, 'stand', 0.4, true)
      expect(left.left).toBeCloseTo(-right.right, 1)
      expect(left.right).toBeCloseTo(-right.left, 1)
    }
  })

  it('has its face where its picture shows it, ahead of who looks the way it goes', async () => {
    const camel = (await roleOf('camel', 'walk')).performer
    expect(camel.face).toBeGreaterThan(0.7)
    expect(camel.ahead).toBeGreaterThan(0.2)
    const snowman = (await roleOf('snowman', 'stand')).performer
    expect(Math.abs(snowman.ahead)).toBeLessThan(0.15)
  })

  it('tilts about its foot, which stays below it', async () => {
    const beat = 0.7
    const { bottom } = extentOf(await roleOf('pencil', 'dance'), 'dance', Math.asin(beat) / 5)
    expect(bottom).toBeCloseTo(0.18 * beat, 1)
  })

  it('wears and holds what the plan names', async () => {
    const bare = extentOf(await roleOf('man', 'stand'), 'stand')
    const things = { wears: ['red top hat'], holds: ['umbrella'] }
    const [role] = await castOf({ ...shotOf(), subjects: [subjectOf('man', { action: 'stand', ...things })] })
    const dressed = extentOf(role!, 'stand')
    expect(dressed.top).toBeGreaterThan(bare.top + 0.05)
    expect(dressed.right).toBeGreaterThan(bare.right + 0.1)
  })

  it.each(['penguin', 'snail', 'octopus'])(
    'a picture (%s) wears a hat on its head and keeps its size',
    async (concept) => {
      const bare = extentOf(await roleOf(concept, 'stand'), 'stand')
      const hatted = subjectOf(concept, { action: 'stand', wears: ['top hat'] })
      const dressed = extentOf((await castOf({ ...shotOf(), subjects: [hatted] }))[0]!, 'stand')
      expect(dressed.top).toBeGreaterThan(bare.top + 0.1)
      expect(dressed.bottom).toBeCloseTo(bare.bottom, 1)
      expect(dressed.left).toBeCloseTo(bare.left, 1)
      expect(dressed.right).toBeCloseTo(bare.right, 1)
    },
  )

  it('takes a picture the person gave, and says when there is none', async () => {
    const uploaded = { ...subjectOf('fox'), reference: { kind: 'upload', uploadId: uploadId(1) } } as const
    const shot = { ...shotOf(), subjects: [uploaded] }
    const { createCanvas } = await import('@napi-rs/canvas')
    const canvas = createCanvas(40, 80)
    canvas.getContext('2d').fillRect(10, 20, 20, 40)
    const [role] = await castOf(shot, async () => canvas.toBuffer('image/png'))
    const box = extentOf(role!, 'stand')
    expect((box.right - box.left) / (box.top - box.bottom)).toBeCloseTo(0.5, 1)
    await expect(castOf(shot)).rejects.toThrow('"fox" is an uploaded picture, and no uploads were given')
  })
})
