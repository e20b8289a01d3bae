import type { NounRow } from './noun-row.ts'
import { ANIMAL_NOUNS } from './nouns-animals.ts'
import { EVERYDAY_NOUNS } from './nouns-everyday.ts'
import { KINDRED_NOUNS } from './nouns-kin.ts'
import { PEOPLE_NOUNS } from './nouns-people.ts'
import { THING_NOUNS } from './nouns-things.ts'
import { ownNameOf } from './own-names.ts'
import type { Row } from './sense.ts'

const ROWS: readonly NounRow[] = [...KINDRED_NOUNS, ...ANIMAL_NOUNS, ...PEOPLE_NOUNS, ...THING_NOUNS, ...EVERYDAY_NOUNS]

type Language = 'english' | 'french'

const phrasesOf = (row: NounRow, language: Language) => row[language].split('|')

/** The other thing that a phrase of a row is the name of, if any; of a plural, when its singular is there and is one. */
function othersName(row: NounRow, language: Language, phrase: string): string | undefined {
  const singular = phrase.replace(/s$/, '')
  const word = phrasesOf(row, language).includes(singular) ? singular : phrase
  const concept = ownNameOf(word, language)
  return concept === row.concept ? undefined : concept
}

const ownWords = (row: NounRow, language: Language) =>
  phrasesOf(row, language)
    .filter((phrase) => !othersName(row, language, phrase))
    .join('|')

/**
 * Everyday words, nicknames, breeds and trades for what films are about. The emoji lexicon covers the rest; a
 * word that stands here wins over it, unless it is what the stage calls another thing.
 */
export const NOUNS: readonly NounRow[] = ROWS.map((row) => ({
  ...row,
  english: ownWords(row, 'english'),
  french: ownWords(row, 'french'),
}))

/** The words of those rows that are the names of other things of the stage: a hamster is one, and no mouse. */
export const NAMESAKE_ROWS: readonly Row[] = ROWS.flatMap((row) =>
  (['english', 'french'] as const).flatMap((language) =>
    phrasesOf(row, language).flatMap((phrase): Row[] => {
      const concept = othersName(row, language, phrase)
      if (!concept) return []
      return [[{ as: 'noun', concept }, language === 'english' ? phrase : '', language === 'french' ? phrase : '']]
    }),
  ),
)
