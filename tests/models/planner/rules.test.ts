import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../models/planner/lexicon/languages.ts'
import { listLanguages, rulesOf } from '../../../models/planner/lexicon/rules.ts'

/** "shots.between /…/flags" of a language, without the words. */
const namesOf = (language: keyof typeof LANGUAGES) =>
  Object.entries(LANGUAGES[language]).flatMap(([theme, rules]) => Object.keys(rules).map((name) => `${theme}.${name}`))

describe('the rules of the languages', () => {
  it.each(listLanguages())('in %s have the names of the English ones', (language) => {
    expect(namesOf(language).sort()).toEqual(namesOf('en').sort())
  })

  it('fit what one of the languages says', () => {
    expect(rulesOf('shots').between.test('between')).toBe(true)
    expect(rulesOf('shots').between.test('entre')).toBe(true)
  })

  it('fit one language alone when it is named', () => {
    expect(rulesOf('shots', 'fr').between.test('between')).toBe(false)
    expect(rulesOf('shots', 'fr').between.test('entre')).toBe(true)
  })

  it('fit nothing where no language has words for them', () => {
    expect(rulesOf('shots', 'en').firstOrLast.test('en premier')).toBe(false)
  })
})
