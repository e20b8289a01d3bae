import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { describeChange, describePlan } from '../../../models/planner/describe.ts'
import { explainInWords, explainSources } from '../../../models/planner/explain.ts'
import { EVERYTHING, LITTLE } from './capabilities.ts'

const make = (prompt: string, capabilities = EVERYTHING) =>
  completeDraft({ shots: [{ prompt }] }, { capabilities, id: 'p' })
const edit = (prompt: string, instruction: string) => {
  const parent = make(prompt).plan
  return { parent, ...applyEdit(parent, { instruction, changes: [] }, { capabilities: EVERYTHING, id: 'c' }) }
}

describe('a plan in words', () => {
  it('says who, where, in which light, how seen and how long', () => {
    expect(
      describePlan(
        make('two dogs run on the beach at night in the rain, slow zoom in, 8 seconds, vertical').plan,
        'en',
      ),
    ).toBe('2 × dogs, running, the beach, night light, rain, a zoom in. 8 s, 9:16, 480p, realistic 3-D.')
  })

  it('speaks French to who does', () => {
    expect(describePlan(make('un renard court dans la forêt').plan, 'fr-FR')).toBe(
      'Renard, la course, la forêt, la lumière du jour. 5 s, 16:9, 480p, la 3D réaliste.',
    )
  })
})

describe('a change in words', () => {
  it.each([
    ['a fox in the forest', 'make the light golden', 'Changed: golden light. All else is kept.'],
    ['a fox in the forest', 'two seconds longer', 'Changed: 7 s. All else is kept.'],
    ['a fox in the forest', 'replace the fox by a dog', 'Changed: dog instead of fox. All else is kept.'],
    ['a fox in the forest', 'make the fox blue and bigger', 'Changed: fox: blue, bigger. All else is kept.'],
    [
      'un renard dans la forêt',
      'de nuit et sous la pluie',
      'Changé : la lumière de nuit ; la pluie. Le reste est gardé.',
    ],
    ['un renard dans la forêt', 'ajoute le titre « Nuit »', 'Changé : titre « Nuit » (en bas). Le reste est gardé.'],
  ])('%s: %s', (prompt, instruction, said) => {
    const { parent, plan } = edit(prompt, instruction)
    expect(describeChange(parent, plan, plan.format.language)).toBe(said)
  })
})

describe('where every field comes from', () => {
  it('names the words, the context, the nature of things and the defaults', () => {
    const { plan, sources } = make('a car drives at night, then it stops')
    const from = new Map(explainSources(plan, sources).map(({ path, source }) => [path, source]))
    expect(from.get('shots.0.light.kind')).toEqual({ from: 'words', words: 'at night', insteadOf: null })
    expect(from.get('shots.0.subjects.car.action')).toMatchObject({ from: 'words', words: 'drives' })
    expect(from.get('shots.0.setting.place')).toMatchObject({ from: 'nature' })
    expect(from.get('shots.1.setting.place')).toMatchObject({ from: 'context' })
    expect(from.get('format.fps')).toMatchObject({ from: 'default' })
  })

  it('names what was asked for where something else stands in', () => {
    const { plan, sources } = make('un loup sous la neige', LITTLE)
    const lines = explainInWords(explainSources(plan, sources), 'fr')
    expect(lines).toContain('shots.0.weather.kind = "mist" ← « sous la neige » (au lieu de snow)')
    expect(lines).toContain('shots.0.subjects.wolf.reference.concept = "fox" ← « loup » (au lieu de wolf)')
    expect(lines).toContain('format.aspect = "16:9" ← la valeur par défaut')
  })

  it('tells what a remark changed from what was there before', () => {
    const { plan, sources } = edit('a fox in the forest', 'make the light golden')
    const from = new Map(explainSources(plan, sources).map(({ path, source }) => [path, source]))
    expect(from.get('shots.0.light.kind')).toMatchObject({ from: 'words', words: 'make the light golden' })
    expect(from.get('shots.0.setting.place')).toMatchObject({ from: 'context' })
  })

  it('refuses to explain a field that has no source', () => {
    const { plan } = make('a fox in the forest')
    expect(() => explainSources(plan, new Map())).toThrow('no source for format.aspect')
  })
})
