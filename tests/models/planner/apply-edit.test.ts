import { describe, expect, it } from 'vitest'
import type { PlanChange } from '../../../models/contract/plan-edit.ts'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'
import { EVERYTHING, LITTLE } from './capabilities.ts'

const film = (prompt: string) => completeDraft({ shots: [{ prompt }] }, { capabilities: EVERYTHING, id: 'parent' }).plan
const edit = (parent: ShotPlan, changes: PlanChange[], capabilities = EVERYTHING) =>
  applyEdit(parent, { changes }, { capabilities, id: 'child' })
const say = (parent: ShotPlan, instruction: string) =>
  applyEdit(parent, { instruction, changes: [] }, { capabilities: EVERYTHING, id: 'child' })

describe('typed changes', () => {
  const parent = film('a fox runs in the forest, then a cat sleeps in the kitchen')

  it('win over the instruction', () => {
    const { plan } = applyEdit(
      parent,
      { instruction: 'at night', changes: [{ change: 'look', look: { style: 'oil' } }] },
      { capabilities: EVERYTHING, id: 'child' },
    )
    expect(plan.look.style).toBe('oil')
    expect(plan.shots.map(({ light }) => light)).toEqual(parent.shots.map(({ light }) => light))
  })

  it('add a shot that knows the one before', () => {
    const { plan } = edit(parent, [{ change: 'add-shot', shot: { prompt: 'it jumps' }, after: 'shot-2' }])
    expect(plan.shots[2]).toMatchObject({
      id: 'shot-3',
      setting: { place: 'kitchen' },
      subjects: [{ noun: 'cat', action: 'jump' }],
    })
    expect(plan.shots.slice(0, 2)).toEqual(parent.shots)
  })

  it('reorder and remove shots', () => {
    expect(edit(parent, [{ change: 'order', shotIds: ['shot-2', 'shot-1'] }]).plan.shots.map(({ id }) => id)).toEqual([
      'shot-2',
      'shot-1',
    ])
    expect(edit(parent, [{ change: 'remove-shot', shotId: 'shot-1' }]).plan.shots.map(({ id }) => id)).toEqual([
      'shot-2',
    ])
  })

  it('exchange a subject in its relations too', () => {
    const chase = film('a dog chases a cat')
    const { plan } = edit(chase, [
      { change: 'replace-subject', shots: 'all', subjectId: 'dog', subject: { noun: 'fox' } },
    ])
    expect(plan.shots[0]!.relations).toEqual([{ subject: 'fox', kind: 'chases', object: 'cat' }])
    expect(plan.shots[0]!.subjects[0]).toMatchObject({
      id: 'fox',
      action: 'run',
      position: chase.shots[0]!.subjects[0]!.position,
    })
    expect(plan.shots[0]!.prompt).toBe('a fox chases a cat')
  })

  it('are replaced by the nearest with a note when the package cannot show them', () => {
    const { plan, notes } = edit(parent, [{ change: 'light', shots: 'all', light: { kind: 'candle' } }], LITTLE)
    expect(plan.shots.map(({ light }) => light.kind)).toEqual(['golden', 'golden'])
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatchObject({ kind: 'replaced', message: expect.stringContaining('candlelight') })
  })

  it('leave the film as it is when what is added cannot be shown, and say so', () => {
    const { plan, notes } = edit(parent, [{ change: 'add-subject', shots: ['shot-1'], subject: { noun: 'piano' } }])
    expect(plan.shots[0]!.subjects).toEqual(parent.shots[0]!.subjects)
    expect(notes).toMatchObject([{ kind: 'limited', about: 'piano' }])
  })
})

describe('a refused edit names what is there', () => {
  const parent = film('un chien et un chat dans la rue')

  it.each([
    ['enlève la voiture', /« voiture ».*Il y a : chien, chat\./],
    ['replace the car by a fox', /no “car”.*There is: chien, chat\./],
    ['dans le plan 4, de nuit', /« plan 4 » : le film a 1 plan/],
    ['supprime le dernier plan', /seul plan/],
    ['qsdfg', /Je ne comprends pas|do not understand/],
    ['', /vide|empty/],
    ['10 heures', /trop long/],
    ['0 secondes', /trop court/],
  ])('"%s"', (instruction, said) => {
    expect(() => say(parent, instruction)).toThrow(PlanError)
    expect(() => say(parent, instruction)).toThrow(said)
  })

  it('also for typed changes', () => {
    expect(() => edit(parent, [{ change: 'remove-subject', shots: 'all', subjectId: 'fox' }])).toThrow(
      /There is|Il y a : chien, chat/,
    )
    expect(() => edit(parent, [{ change: 'weather', shots: ['shot-9'], weather: { kind: 'rain' } }])).toThrow(/shot-9/)
  })
})

describe('the prose of the shots stays true', () => {
  it.each([
    ['a dog runs in the street', 'replace the dog by a fox', 'a fox runs in the street'],
    ['un chien court dans la rue', 'remplace le chien par une voiture', 'une voiture court dans la rue'],
    ['a dog runs in the street', 'make the light golden', 'a dog runs in the street; golden light'],
    ['un chien court dans la rue', 'deux secondes de plus', 'un chien court dans la rue'],
    ['a bear in a red hat and a scarf walks', 'replace the bear by a fox', 'a fox walks'],
    ['a bear wearing a hat, a woollen scarf and gloves walks', 'replace the bear by a fox', 'a fox walks'],
    ['a bear in a hat walks', 'replace the bear by a fox in a blue scarf', 'a fox walks; blue scarf'],
    ['un chat en haut-de-forme marche', 'remplace le chat par un renard', 'un renard marche'],
  ])('%s + %s', (prompt, instruction, after) => {
    expect(say(film(prompt), instruction).plan.shots[0]!.prompt).toBe(after)
  })
})
