import type { NounRow } from './noun-row.ts'
import { ANIMAL_NOUNS } from './nouns-animals.ts'
import { EVERYDAY_NOUNS } from './nouns-everyday.ts'
import { KINDRED_NOUNS } from './nouns-kin.ts'
import { PEOPLE_NOUNS } from './nouns-people.ts'
import { THING_NOUNS } from './nouns-things.ts'

/**
 * Everyday words, nicknames, breeds and trades for what films are about. The emoji lexicon covers the rest; a
 * word that stands here wins over it.
 */
export const NOUNS: readonly NounRow[] = [
  ...KINDRED_NOUNS,
  ...ANIMAL_NOUNS,
  ...PEOPLE_NOUNS,
  ...THING_NOUNS,
  ...EVERYDAY_NOUNS,
]
