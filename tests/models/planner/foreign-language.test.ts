import { describe, expect, it } from 'vitest'
import { completeDraft } from '../../../models/planner/complete.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { EVERYTHING } from './capabilities.ts'

describe('a language that the embedded planner does not read', () => {
  it.each([
    ['ein Hund läuft im Wald', /Deutsch.*Sprachmodell/],
    ['un perro corre en el bosque', /español.*modelo de lenguaje/],
    ['un cane corre nella foresta', /italiano/],
    ['um cachorro corre na floresta', /português/],
    ['een hond rent door het donkere bos', /Nederlands/],
    ['собака бежит по лесу', /языковую модель/],
    ['一只狗在森林里跑', /语言模型/],
    ['犬が森を走る', /言語モデル/],
    ['كلب يركض في الغابة', /نموذج لغة/],
    ['ormanda koşan bir köpek', /dil modeli/],
  ])('%s is answered in itself, with what to do', (message, said) => {
    expect(understandMessage(message, { plan: null })).toMatchObject({
      kind: 'answer',
      text: expect.stringMatching(said),
    })
    expect(() => completeDraft({ shots: [{ prompt: message }] }, { capabilities: EVERYTHING, id: 'p' })).toThrow(
      PlanError,
    )
  })

  it.each([
    'a foxx rnus in the forset',
    'un renar cour dan la foret',
    'Zwkl the dog runs',
    'a cat by Hokusai, Ukiyo style',
  ])('a slip or a name is no language: %s', (message) => {
    expect(understandMessage(message, { plan: null }).kind).toBe('draft')
  })
})
