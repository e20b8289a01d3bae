import { readChoice } from '../ui/choice.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Strings } from './strings.ts'

const TABLES: Record<Strings['language'], Strings> = { en, fr }

/** The table for the first of these BCP 47 tags that the page speaks; English when it speaks none. */
export function tableFor(tags: readonly string[]): Strings {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-')[0]
    if (base === 'en' || base === 'fr') return TABLES[base]
  }
  return en
}

/** What the person chose last time, else what the browser prefers. */
export function preferredTable(): Strings {
  const chosen = readChoice('language')
  return tableFor(chosen === null ? navigator.languages : [chosen, ...navigator.languages])
}

export function otherLanguage(language: Strings['language']): Strings['language'] {
  return language === 'en' ? 'fr' : 'en'
}
