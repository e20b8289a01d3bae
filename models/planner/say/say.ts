import type { Language } from '../lexicon/lexicon.ts'
import { ENGLISH } from './en.ts'
import { FRENCH } from './fr.ts'
import type { Phrases } from './phrases.ts'

/** The planner's sentences in a language. */
export function phrasesIn(language: Language): Phrases {
  return language === 'fr' ? FRENCH : ENGLISH
}
