import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import english from 'dictionary-en'
import { foldText } from '../text/fold.ts'
import { listInflections } from '../text/variants.ts'
import type { Language } from './lexicon.ts'

/** Words shorter than this are abbreviations as often as words. */
const SHORTEST = 3

/** The English stems with the flags of their endings, as the spelling dictionary has them. */
let stems: ReadonlyMap<string, string> | null = null

function englishStems(): ReadonlyMap<string, string> {
  if (stems) return stems
  const lines = new TextDecoder().decode(english.dic).split('\n').slice(1)
  const found = new Map<string, string>()
  for (const line of lines) {
    const [word = '', flags = ''] = line.trim().split('/')
    // Capitals are names; nobody means one by a word in small letters.
    if (/^[a-z]/.test(word)) found.set(foldText(word), `${found.get(foldText(word)) ?? ''}${flags}`)
  }
  stems = found
  return found
}

/** All forms of the French words, by their first two letters: a search in one long text each, small in memory. */
let forms: ReadonlyMap<string, string> | null = null

function frenchForms(): ReadonlyMap<string, string> {
  if (forms) return forms
  const path = createRequire(import.meta.url).resolve('an-array-of-french-words')
  const found = new Map<string, string[]>()
  for (const word of foldText((JSON.parse(readFileSync(path, 'utf8')) as string[]).join('\n')).split('\n')) {
    const start = word.slice(0, 2)
    const list = found.get(start)
    if (list) list.push(word)
    else found.set(start, [word])
  }
  forms = new Map([...found].map(([start, list]) => [start, `\n${list.join('\n')}\n`]))
  return forms
}

/** Whether a folded word is one of the language, whether or not a shot plan has a use for it. */
export function isDictionaryWord(word: string, language: Language): boolean {
  if (word.length < SHORTEST) return false
  if (language === 'fr') return frenchForms().get(word.slice(0, 2))?.includes(`\n${word}\n`) ?? false
  const known = englishStems()
  return listInflections(word).some((form) => form.length >= SHORTEST && known.has(form))
}

/**
 * Whether an English word is an adjective or an adverb and no thing: its dictionary entry takes "-ly" or "-ness" and
 * neither a possessive nor a verb's endings.
 */
export function isEnglishAdjective(word: string): boolean {
  const known = englishStems()
  const stem = word.replace(/ily$/, 'y').replace(/ly$/, '')
  const flags = known.get(word) ?? known.get(stem) ?? known.get(`${stem}le`)
  if (flags === undefined) return false
  if (/ly$/.test(word) && !/M/.test(known.get(word) ?? '')) return true
  return /[YP]/.test(flags) && !/[MGD]/.test(flags)
}
