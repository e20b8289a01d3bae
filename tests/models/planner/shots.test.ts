import { describe, expect, it } from 'vitest'
import { completeDraft } from '../../../models/planner/complete.ts'
import { EVERYTHING } from './capabilities.ts'

const capabilities = {
  ...EVERYTHING,
  concepts: [
    ...EVERYTHING.concepts,
    ...['cup', 'table', 'bread', 'boat', 'cake'].map((id) => ({ id, actions: ['stand'] as const })),
  ],
}
const make = (prompt: string) => completeDraft({ shots: [{ prompt }] }, { capabilities, id: 'p' })
const shotsOf = (prompt: string) =>
  make(prompt).plan.shots.map(({ setting, subjects }) =>
    [setting.place, ...subjects.map(({ action, noun }) => `${noun} ${action}`)].join(', '),
  )
const seconds = (prompt: string) =>
  Math.round(make(prompt).plan.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0) * 100) / 100

describe('a film of which only the theme is said', () => {
  it('has the shots, the length, the light and the title that were asked for', () => {
    const { plan, notes } = make(
      'a 20-second three-shot vertical ad for a coffee shop, morning light, title at the end',
    )
    expect(plan.format.aspect).toBe('9:16')
    expect(plan.shots).toHaveLength(3)
    expect(plan.shots.map(({ light }) => light.kind)).toEqual(['sunrise', 'sunrise', 'sunrise'])
    expect(plan.shots.every(({ subjects }) => subjects.length > 0)).toBe(true)
    expect(seconds('a 20-second three-shot vertical ad for a coffee shop')).toBe(20)
    const last = plan.shots[2]!
    expect(plan.shots[0]!.titles).toEqual([])
    expect(last.titles).toMatchObject([{ text: 'Coffee shop', endSeconds: last.durationSeconds }])
    expect(last.titles[0]!.startSeconds).toBeGreaterThan(2)
    expect(notes.map(({ message }) => message).join(' ')).toMatch(
      /I propose these shots.*The title reads “Coffee shop”/,
    )
  })

  it.each([
    ['une pub verticale de 15 secondes en 3 plans pour une boulangerie', 3, 15],
    ['a teaser for a bookshop, 2 shots', 2, 8],
    ['une pub pour une voiture électrique, 12 secondes', 2, 12],
    ['3 shots of a red dog running in the snow, 9 seconds', 3, 9],
    ['un film en deux plans sur un chat dans la cuisine', 2, 8],
  ])('%s', (prompt, count, length) => {
    const { plan, notes } = make(prompt)
    expect(plan.shots).toHaveLength(count)
    expect(seconds(prompt)).toBe(length)
    expect(notes.some(({ message }) => /I propose|Je propose/.test(message))).toBe(true)
  })

  it('keeps whoever is named in every proposed shot', () => {
    expect(shotsOf('a 3-shot film of a dog on the beach')).toEqual([
      'beach, dog stand',
      'beach, dog stand',
      'beach, dog stand',
    ])
    expect(
      make('an ad for a red car, 10 seconds').plan.shots.map(({ subjects }) => subjects[0]?.attributes.colour),
    ).toEqual(['red', 'red'])
  })

  it('says so when more shots are told of than announced', () => {
    const { plan, notes } = make('2 shots. Shot 1: a fox runs. Shot 2: a dog sleeps. Shot 3: a cat jumps.')
    expect(plan.shots).toHaveLength(3)
    expect(notes.map(({ message }) => message)).toContain('You announced 2 shots and told of 3; the film has 3.')
  })
})

describe('shots with labels', () => {
  const FOX_DOG_CAT = ['forest, fox run', 'beach, dog sleep', 'kitchen, cat jump']
  const NUMBERED = [
    'Shot 1: a fox runs in the forest. Shot 2: a dog sleeps on the beach. Shot 3: a cat jumps in the kitchen.',
    'shot one - a fox runs in the forest; shot two - a dog sleeps on the beach; shot three - a cat jumps in the kitchen',
    'First shot: a fox runs in the forest. Second shot: a dog sleeps on the beach. Third shot: a cat jumps in the kitchen.',
    'Scene 1. A fox runs in the forest.\nScene 2. A dog sleeps on the beach.\nScene 3. A cat jumps in the kitchen.',
    '1. a fox runs in the forest\n2. a dog sleeps on the beach\n3. a cat jumps in the kitchen',
    '1) a fox runs in the forest 2) a dog sleeps on the beach 3) a cat jumps in the kitchen',
    '- a fox runs in the forest\n- a dog sleeps on the beach\n- a cat jumps in the kitchen',
    '• a fox runs in the forest\n• a dog sleeps on the beach\n• a cat jumps in the kitchen',
    'INT. FOREST - DAY\nA fox runs.\n\nCUT TO:\n\nEXT. BEACH - DAY\nA dog sleeps.\n\nINT. KITCHEN - DAY\nA cat jumps.',
    '0-4s: a fox runs in the forest. 4-8s: a dog sleeps on the beach. 8-12s: a cat jumps in the kitchen.',
    '3 shots: a fox runs in the forest, a dog sleeps on the beach, a cat jumps in the kitchen',
  ]
  it.each(NUMBERED)('%s', (prompt) => {
    expect(shotsOf(prompt)).toEqual(FOX_DOG_CAT)
    expect(make(prompt).plan.shots[1]!.prompt).not.toMatch(/\bshot\b|\bscene\b|^2|3$/i)
  })

  const FRENCH = [
    'Plan 1 : un renard court dans la forêt. Plan 2 : un chien dort sur la plage. Plan 3 : un chat saute dans la cuisine.',
    'Plan n°1 - un renard court dans la forêt, plan n°2 - un chien dort sur la plage, plan n°3 - un chat saute dans la cuisine',
    'Premier plan : un renard court dans la forêt. Deuxième plan : un chien dort sur la plage. Troisième plan : un chat saute dans la cuisine.',
    'Scène 1 - EXT. FORÊT - JOUR. Un renard court. Scène 2 - EXT. PLAGE - JOUR. Un chien dort. Scène 3 - INT. CUISINE - JOUR. Un chat saute.',
    'Dans le premier plan un renard court dans la forêt, dans le deuxième plan un chien dort sur la plage, dans le dernier plan un chat saute dans la cuisine',
  ]
  it.each(FRENCH)('%s', (prompt) => {
    expect(shotsOf(prompt)).toEqual(['forest, renard run', 'beach, chien sleep', 'kitchen, chat jump'])
  })

  it('what stands before the first is said of all', () => {
    const { plan } = make(
      'A film about a fox in the forest, vertical, 12 seconds, at night.\n1. The fox sleeps\n2. it runs\n3. it jumps',
    )
    expect(plan.format.aspect).toBe('9:16')
    expect(
      plan.shots.map(({ setting, durationSeconds }) => [setting.place, setting.timeOfDay, durationSeconds]),
    ).toEqual(Array.from({ length: 3 }, () => ['forest', 'night', 4]))
    expect(plan.shots.map(({ subjects }) => subjects.map(({ action }) => action))).toEqual([
      ['sleep'],
      ['run'],
      ['jump'],
    ])
  })

  it('a span of time is a length', () => {
    const { plan } = make('0-3s: a fox runs. 3-8s: a dog sleeps on the beach.')
    expect(plan.shots.map(({ durationSeconds }) => durationSeconds)).toEqual([3, 5])
  })

  it('a line break, a ratio or a number is no label', () => {
    expect(make('a woman walks in the street\nshe wears a red coat\n16:9, 24 fps').plan.shots).toHaveLength(1)
    expect(
      make(
        'A woman walks slowly through the street at night. She wears a red coat. Neon signs glow over the beach bar behind her. The camera follows.',
      ).plan.shots,
    ).toHaveLength(1)
  })
})

describe('what lasts from shot to shot', () => {
  it('a shot keeps place and cast, not the hour that only the one before was told', () => {
    const { plan } = make('a fox runs in the forest, then at night it sleeps, then it jumps')
    expect(plan.shots.map(({ setting, light }) => `${setting.timeOfDay} ${light.kind}`)).toEqual([
      'day day',
      'night night',
      'day day',
    ])
    expect(plan.shots.map(({ subjects }) => subjects[0]?.noun)).toEqual(['fox', 'fox', 'fox'])
  })

  it('the hour and weather of the opening last', () => {
    const { plan } = make('a fox runs in the snowy forest at night, then it sleeps, then it jumps')
    expect(plan.shots.map(({ setting, weather }) => `${setting.timeOfDay} ${weather.kind}`)).toEqual(
      Array.from({ length: 3 }, () => 'night snow'),
    )
  })

  it('a labelled shot elsewhere has an hour of its own', () => {
    const { plan } = make(
      'Shot 1: the street at night in the rain. Shot 2: a cat in the kitchen. Shot 3: a dog on the beach.',
    )
    expect(plan.shots.map(({ setting, weather }) => `${setting.timeOfDay} ${weather.kind}`)).toEqual([
      'night rain',
      'day clear',
      'day clear',
    ])
  })
})

describe('titles', () => {
  it.each([
    ['a dog runs, then it sleeps, end card "Woof"', 1, 'Woof'],
    ['un chien court, puis il dort, titre « Ouaf » à la fin', 1, 'Ouaf'],
    ['a dog runs, then it sleeps, title "Rex" at the beginning', 0, 'Rex'],
    ['un chien court, puis il dort, carton de fin', 1, 'Chien'],
  ])('%s', (prompt, at, text) => {
    const { shots } = make(prompt).plan
    expect(shots.map(({ titles }) => titles.map((title) => title.text))).toEqual(
      shots.map((_, index) => (index === at ? [text] : [])),
    )
  })

  it('asks for none where none is wished', () => {
    expect(make('a dog runs, no title').plan.shots[0]!.titles).toEqual([])
  })
})
