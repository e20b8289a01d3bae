import { AMBIGUOUS } from './emoji-names.ts'
import type { NounRow } from './noun-row.ts'
import { ANIMAL_NOUNS } from './nouns-animals.ts'
import { EVERYDAY_NOUNS } from './nouns-everyday.ts'
import { KINDRED_NOUNS } from './nouns-kin.ts'
import { PEOPLE_NOUNS } from './nouns-people.ts'
import { THING_NOUNS } from './nouns-things.ts'
import { ownNameOf } from './own-names.ts'
import type { Row } from './sense.ts'

const ROWS: readonly NounRow[] = [...KINDRED_NOUNS, ...ANIMAL_NOUNS, ...PEOPLE_NOUNS, ...THING_NOUNS, ...EVERYDAY_NOUNS]

const behindArticle = (concept: string, english: string, french: string): Row => [
  { as: 'noun', concept, introduced: true },
  english,
  french,
]

/** Words that are things behind an article or a number only: "a glass" is one, "glass" alone is what things are made of. */
export const INTRODUCED_ROWS: readonly Row[] = [
  behindArticle('tumbler glass', 'glass|glasses', 'verre'),
  behindArticle('water wave', 'wave', ''),
  behindArticle('trophy', '', 'coupe'),
  behindArticle('coin', '', 'pièce'),
  behindArticle('tangerine', 'orange|oranges', 'orange|oranges'),
]

type Language = 'english' | 'french'

/** A row's phrases: its own, and those that are the names of other things, with their concepts. */
interface Parted {
  own: string[]
  others: [phrase: string, concept: string][]
}

function splitRow(row: NounRow, language: Language): Parted {
  const phrases = row[language].split('|')
  const parts: Parted = { own: [], others: [] }
  for (const phrase of phrases) {
    const singular = phrase.replace(/s$/, '')
    const concept = ownNameOf(phrases.includes(singular) ? singular : phrase, language) ?? row.concept
    if (concept === row.concept) parts.own.push(phrase)
    else parts.others.push([phrase, concept])
  }
  return parts
}

const PARTED = ROWS.map((row) => ({ row, english: splitRow(row, 'english'), french: splitRow(row, 'french') }))

/**
 * Everyday words, nicknames, breeds and trades for what films are about. The emoji lexicon covers the rest; a
 * word that stands here wins over it, unless it is what the stage calls another thing.
 */
export const NOUNS: readonly NounRow[] = PARTED.map(({ row, english, french }) => ({
  ...row,
  english: english.own.join('|'),
  french: french.own.join('|'),
}))

/** The words of those rows that are the names of other things of the stage: a hamster is one, and no mouse. */
export const NAMESAKE_ROWS: readonly Row[] = PARTED.flatMap(({ english, french }) => [
  ...english.others.map(([phrase, concept]): Row => {
    const introduced = AMBIGUOUS.has(phrase) ? { introduced: true } : {}
    return [{ as: 'noun', concept, ...introduced }, phrase, '']
  }),
  ...french.others.map(([phrase, concept]): Row => [{ as: 'noun', concept }, '', phrase]),
])
