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

  it.each([
    'un renard court',
    'a fox runs, 2 seconds, 240p',
    'two foxes chase each other in the rain',
    'here is a picture of my garden, a fox runs through it',
    'mets mon chien dans cette photo',
    'un chien court devant ma maison',
  ])('is the world where the words do not say that it is somebody: %s', (prompt) => {
    const { plan: film, notes } = plan(prompt)
    const references = film.shots[0]!.subjects.map(({ reference }) => reference.kind)
    expect(references).toEqual(['concept', 'upload'])
    const isTold = notes.some(({ message }) => /Your picture is the place|Votre image est le lieu/.test(message))
    expect(isTold).toBe(!/photo|picture|here/.test(prompt))
  })

  it.each([
    ['my cat runs in the street', 'cat'],
    ['mon chien dort', 'chien'],
    ['this is the fox. the fox runs in the snow', 'fox'],
    ['a fox like this one runs on the beach', 'fox'],
    ['voici mon chat, il danse', 'chat'],
    ['le chien de la photo saute', 'chien'],
    ['cette bouteille sur une table', 'bouteille'],
    ['un renard avec ce visage', 'renard'],
  ])('is somebody where the words say so: %s', (prompt, noun) => {
    const staged = plan(prompt).plan.shots[0]!.subjects.filter(({ reference }) => reference.kind === 'upload')
    expect(staged).toMatchObject([{ noun, scale: 1 }])
  })

  it.each(['animate it', 'Make this picture move', 'il neige', 'zoom in slowly'])('is seen alone: %s', (prompt) => {
    expect(plan(prompt).plan.shots[0]!.subjects).toMatchObject([{ reference: { kind: 'upload' }, scale: 2 }])
  })

  it('is somebody beside another picture, unless the words put them somewhere', () => {
    const both = [picture, UploadId.parse(randomUUID())]
    const scales = (prompt: string) =>
      planner
        .plan({ prompt, pictures: both })
        .plan.shots[0]!.subjects.map(({ scale, reference }) =>
          reference.kind === 'upload' ? `${both.indexOf(reference.uploadId)} × ${scale}` : 'drawn',
        )
    expect(scales('a cat chases a dog in the forest')).toEqual(['0 × 1', '1 × 1'])
    expect(scales('a cat sleeps in this photo')).toEqual(['1 × 1', '0 × 2'])
  })

  it('is the world of every shot', () => {
    const { shots } = plan('deux plans : un renard court, puis il dort').plan
    expect(shots.map(({ subjects }) => subjects.map(({ scale }) => scale))).toEqual([
      [1, 2],
      [1, 2],
    ])
  })
})

describe('a picture that comes with a change', () => {
  const parent = planner.plan({ prompt: 'a dog runs in the forest, 2 seconds, 240p' }).plan
  const change = (instruction: string) => planner.edit(parent, { instruction, changes: [] }, [picture]).plan

  it.each(['use this picture as the background', 'mets ça en fond', 'make it night', 'add a fox'])(
    'becomes the world, and those who are there stay: %s',
    (instruction) => {
      const { format, shots } = change(instruction)
      expect(format.resolution).toBe('240p')
      expect(shots[0]!.durationSeconds).toBe(2)
      expect(shots[0]!.subjects[0]).toMatchObject({ noun: 'dog', reference: { concept: 'dog' } })
      expect(shots[0]!.subjects.at(-1)).toMatchObject({ reference: { uploadId: picture }, scale: 2 })
    },
  )

  it.each(['this is the dog', 'the dog looks like this', 'remplace le chien par cette photo'])(
    'becomes who is named: %s',
    (instruction) => {
      expect(change(instruction).shots[0]!.subjects).toMatchObject([{ reference: { uploadId: picture }, scale: 1 }])
    },
  )

  it('is the world of the shot that is added with it', () => {
    const worlds = change('ajoute un plan : un chat dort').shots.map(({ subjects }) => subjects.at(-1)!.scale)
    expect(worlds).toEqual([1, 2])
  })

  it('and stays it, with the settings, through every later change', () => {
    let film = plan('a fox runs across this photo, 2 seconds, 240p').plan
    for (const instruction of ['mets un chien dans la photo', 'a cat runs across it', 'il neige', 'remove the cat'])
      film = planner.edit(film, { instruction, changes: [] }).plan
    expect(film.format.resolution).toBe('240p')
    expect(film.shots[0]!.durationSeconds).toBe(2)
    expect(film.shots[0]!.subjects.map(({ noun }) => noun).toSorted()).toEqual(['chien', 'fox', 'picture'])
    expect(film.shots[0]!.subjects.find(({ noun }) => noun === 'picture')).toMatchObject({ scale: 2 })
  })
})
