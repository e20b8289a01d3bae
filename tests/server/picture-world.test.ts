import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UploadId } from '../../models/contract/ids.ts'
import { ModelManifest } from '../../models/contract/manifest.ts'
import { describePlan } from '../../models/planner/describe.ts'
import { createPlanner } from '../../server/planner.ts'

const manifest = new URL('../../models/rushes-1/manifest.json', import.meta.url)
const planner = createPlanner(ModelManifest.parse(JSON.parse(readFileSync(manifest, 'utf8'))).looks)
const picture = UploadId.parse(randomUUID())
const plan = (prompt: string) => planner.plan({ prompt, pictures: [picture] })

describe('a picture that comes with a wish', () => {
  it.each([
    'un renard court dans ce paysage',
    'a fox runs across this photo',
    'mets un renard dans la photo',
    'a fox runs in this landscape',
  ])('is the world, and who is named runs in it: %s', (prompt) => {
    const { plan: film, notes } = plan(prompt)
    const [fox, world] = film.shots[0]!.subjects
    expect(fox).toMatchObject({ reference: { kind: 'concept', concept: 'fox' } })
    expect(world).toMatchObject({ reference: { kind: 'upload', uploadId: picture }, scale: 2 })
    expect(notes.filter(({ kind }) => kind === 'not-understood')).toEqual([])
    expect(describePlan(film, 'en')).not.toMatch(/forest|baroque/)
  })

  it.each(['anime cette photo, zoome vers la maison', 'animate this picture, zoom in on the house'])(
    'to animate it is no style: %s',
    (prompt) => {
      const { plan: film } = plan(prompt)
      expect(film.look.style).toBe('realistic-3d')
      expect(film.shots[0]!.camera.move).toBe('zoom-in')
      expect(film.shots[0]!.subjects).toMatchObject([{ reference: { kind: 'upload' }, scale: 2 }])
    },
  )

  it('shows whoever is named where nothing speaks of it', () => {
    expect(plan('my cat runs in the street').plan.shots[0]!.subjects).toMatchObject([
      { noun: 'cat', reference: { kind: 'upload', uploadId: picture } },
    ])
  })
})
