import { describe, expect, it } from 'vitest'
import { completeDraft } from '../../../models/planner/complete.ts'
import { EVERYTHING } from './capabilities.ts'

const make = (prompt: string) => completeDraft({ shots: [{ prompt }] }, { capabilities: EVERYTHING, id: 'p' })

describe('a word of a language is never stretched to another one', () => {
  it.each([
    ['a serene lake with a duck', 'serene'],
    ['a dog beside a latte', 'latte'],
    ['a slow reveal of the beach', 'reveal'],
    ['a marsh at dawn with a dog', 'marsh'],
    ['a fox in the sunset beams', 'beams'],
    ['a tableau of the forest with a fox', 'tableau'],
    ['a man smoking in the street', 'smoking'],
    ['the torture of waiting for a bus in the street', 'torture'],
    ['un chien derrière un bajoyer', 'bajoyer'],
    ['un chat sur un lattis', 'lattis'],
  ])('%s', (prompt) => {
    const { notes } = make(prompt)
    expect(notes.filter(({ kind, message }) => kind === 'assumed' && /I read|J’ai lu/.test(message))).toEqual([])
  })

  it('still reads a slip of the finger', () => {
    expect(make('a foxx runs in the forset').plan.shots[0]).toMatchObject({
      setting: { place: 'forest' },
      subjects: [{ noun: 'foxx', reference: { concept: 'fox' } }],
    })
  })

  it('lends no sense of the other language to a word that means something in its own', () => {
    expect(make('a tableau of a fox in the forest').plan.look.style).toBe('realistic-3d')
    expect(make('un renard dans un pull').plan.shots[0]!.subjects).toHaveLength(1)
  })
})

describe('codes are read before nouns', () => {
  it('a colour in digits leans the whole picture to it', () => {
    const { plan, notes } = make('a cat in the street, our brand colour is #6F4E37 and rgb(255, 0, 0)')
    expect(plan.look.palette).toEqual(['#6f4e37', '#ff0000'])
    expect(plan.shots[0]!.subjects.map(({ noun }) => noun)).toEqual(['cat'])
    expect(notes.some(({ about }) => about.includes('6'))).toBe(false)
  })

  it('right at a noun it is the colour of that one', () => {
    const { plan } = make('une voiture #00aaff roule dans la rue')
    expect(plan.look.palette).toEqual([])
    expect(plan.shots[0]!.subjects).toMatchObject([{ attributes: { colour: 'cyan' } }])
  })
})

describe('what is named beside somebody', () => {
  const things = ['umbrella', 'handbag', 'cup', 'book', 'mobile phone', 'luggage']
  const capabilities = {
    ...EVERYTHING,
    concepts: [...EVERYTHING.concepts, ...things.map((id) => ({ id, actions: ['stand'] as const }))],
  }
  const film = (prompt: string) => completeDraft({ shots: [{ prompt }] }, { capabilities, id: 'p' })
  const cast = (prompt: string) =>
    film(prompt).plan.shots[0]!.subjects.map(({ reference, holds }) => [
      reference.kind === 'concept' ? reference.concept : '',
      ...holds,
    ])

  it.each([
    ['a woman and an umbrella', [['woman'], ['umbrella']]],
    ['une femme et un parapluie', [['woman'], ['umbrella']]],
    ['a woman with an umbrella', [['woman', 'umbrella']]],
    ['an umbrella and a handbag', [['umbrella'], ['handbag']]],
    ['a cup and a book', [['cup'], ['book']]],
    ['un téléphone à côté d’un livre', [['mobile phone'], ['book']]],
  ])('%s', (prompt, expected) => {
    expect(cast(prompt)).toEqual(expected)
  })

  it('no deed is dropped in silence', () => {
    for (const prompt of [
      'a man is whistling in the street',
      'a woman is sculpting in the forest',
      'a man makes bread in the kitchen',
    ])
      expect(
        film(prompt)
          .notes.map(({ about }) => about)
          .join(' '),
      ).toMatch(/whistling|sculpting|makes/)
  })
})
