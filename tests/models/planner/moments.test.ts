import { describe, expect, it } from 'vitest'
import { shotAt, stretchesOf } from '../../../models/contract/moments.ts'
import { NewShotPlan } from '../../../models/contract/new-plan.ts'
import type { PlanChange } from '../../../models/contract/plan-edit.ts'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { describeChange } from '../../../models/planner/describe.ts'
import { EVERYTHING } from './capabilities.ts'

const film = (prompt: string) => completeDraft({ shots: [{ prompt }] }, { capabilities: EVERYTHING, id: 'parent' }).plan
const say = (parent: ShotPlan, instruction: string) =>
  applyEdit(parent, { instruction, changes: [] }, { capabilities: EVERYTHING, id: 'child' })
const change = (parent: ShotPlan, ...changes: PlanChange[]) =>
  applyEdit(parent, { changes }, { capabilities: EVERYTHING, id: 'child' }).plan
const at = (plan: ShotPlan, seconds: number) => shotAt(plan.shots[0]!, seconds)

describe('time within a shot', () => {
  for (const [prompt, remark, early, late] of [
    ['a dog runs on the beach', 'from the third second it sits down', 'run', 'sit'],
    ['un cheval se tient dans un pré', 'à partir de la 3e seconde il galope', 'stand', 'run'],
    ['a man walks in the desert', 'for the first two seconds he stands still', 'stand', 'walk'],
    ['a fox runs in the forest', 'at the end it stops', 'run', 'stand'],
  ] as const) {
    it(`plays "${remark}" without a cut`, () => {
      const { plan, notes } = say(film(prompt), remark)
      expect(plan.shots).toHaveLength(1)
      expect(at(plan, 1).subjects[0]!.action).toBe(early)
      expect(at(plan, 4.5).subjects[0]!.action).toBe(late)
      expect(notes).toEqual([])
    })
  }

  it('knows light, weather and the camera of a while', () => {
    const night = say(film('a fox runs in the forest'), 'the last two seconds at night').plan
    expect([at(night, 2).light.kind, at(night, 4).light.kind]).toEqual(['day', 'night'])
    const dusk = say(film('un renard court dans la forêt'), 'la dernière seconde de nuit').plan
    expect([at(dusk, 3.5).light.kind, at(dusk, 4.5).light.kind]).toEqual(['day', 'night'])
    const snow = say(film('a fox runs in the forest'), 'au bout de deux secondes il se met à neiger').plan
    expect([at(snow, 1).weather.kind, at(snow, 3).weather.kind]).toEqual(['clear', 'snow'])
    const zoom = say(film('a man walks in the desert'), 'at the end the camera zooms in').plan
    expect([at(zoom, 1).camera.move, at(zoom, 4.5).camera.move]).toEqual(['static', 'zoom-in'])
  })

  it('parts the shot where only a cut can show it', () => {
    const { plan } = say(film('a fox runs in the forest'), 'after two seconds a wolf comes in')
    expect(plan.shots).toHaveLength(2)
  })

  it('is told in words, from when and what', () => {
    const before = film('a dog runs on the beach')
    expect(describeChange(before, say(before, 'after two seconds it sits down').plan, 'en')).toMatch(
      /from 2 s: dog: sitting\. All else is kept/,
    )
    const french = film('un chien court sur la plage')
    expect(describeChange(french, say(french, 'les deux dernières secondes de nuit').plan, 'fr')).toMatch(
      /à partir de 3 s : la lumière de nuit/,
    )
  })

  it('gives way to what is said of the whole shot, and stays beside all else', () => {
    const sits = say(film('a dog runs on the beach'), 'after two seconds it sits down').plan
    expect(say(sits, 'the dog sleeps').plan.shots[0]!.moments).toBeUndefined()
    expect(say(sits, 'at night').plan.shots[0]!.moments).toEqual(sits.shots[0]!.moments)
    const cat = say(sits, 'replace the dog by a cat').plan
    expect(at(cat, 4).subjects).toMatchObject([{ noun: 'cat', action: 'sit' }])
    expect(say(sits, 'make it 2 seconds long').plan.shots[0]!.moments).toBeUndefined()
  })

  it('is a typed change too, and is taken away by an empty list', () => {
    const before = film('a fox runs in the forest')
    const rain = { fromSeconds: 1, toSeconds: 2, weather: { kind: 'rain' as const } }
    const plan = change(before, { change: 'moments', shots: 'all', moments: [rain] })
    expect(stretchesOf(plan.shots[0]!).map(({ shot }) => shot.weather.kind)).toEqual(['clear', 'rain', 'clear'])
    expect(change(plan, { change: 'moments', shots: 'all', moments: [] }).shots[0]!.moments).toBeUndefined()
  })

  it('leaves plans from before as they were, and refuses moments outside of their shot', () => {
    const plan = film('a fox runs in the forest')
    expect(JSON.stringify(NewShotPlan.parse(plan))).toBe(JSON.stringify(plan))
    const moment = { fromSeconds: 9, toSeconds: null, subjects: [], camera: null, light: null, weather: null }
    const late = { ...plan, shots: plan.shots.map((shot) => ({ ...shot, moments: [moment] })) }
    expect(NewShotPlan.safeParse(late).error?.message).toMatch(/begins at 9 s; the shot lasts 5 s/)
  })
})
