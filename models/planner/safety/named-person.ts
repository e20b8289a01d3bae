import { rulesOf } from '../lexicon/rules.ts'
import { foldText } from '../text/fold.ts'
import { FIRST_NAMES, NEEDS_CAPITALS, REAL_PEOPLE } from './real-people.ts'

const RULES = rulesOf('people')

interface Word {
  text: string
  folded: string
  start: number
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map((match) => ({
    text: match[0],
    folded: foldText(match[0]),
    start: match.index,
  }))

const isCapitalised = ({ text }: Word) => /^\p{Lu}/u.test(text)

/**
 * Somebody real whom a text names, as it is written; null when it names nobody. `isKnown` says which words mean
 * something by themselves, so that "Rose Garden" is no person.
 */
export function namedPersonIn(text: string, isKnown: (word: string) => boolean): string | null {
  const words = wordsOf(text)
  const shouted = words.every((word) => word.text === word.text.toUpperCase())
  for (const [index, word] of words.entries()) {
    if (RULES.ofAManner.test(foldText(text.slice(0, word.start)).trim())) continue
    const length = [4, 3, 2, 1].find((count) => isListed(words.slice(index, index + count), count))
    if (length) return textOf(text, words.slice(index, index + length))
    const next = words[index + 1]
    if (shouted || !next || !isCapitalised(next) || text.slice(word.start + word.text.length, next.start) !== ' ')
      continue
    const unknown = !isKnown(next.folded) && !RULES.calledAfter.test(next.folded)
    const introduced = RULES.publicTrade.test(word.folded) && !isKnown(next.folded)
    if (introduced || (isCapitalised(word) && FIRST_NAMES.has(word.folded) && unknown))
      return textOf(text, words.slice(index, index + 2))
  }
  return null
}

function isListed(words: readonly Word[], count: number): boolean {
  if (words.length < count) return false
  const name = words.map(({ folded }) => folded).join(' ')
  return REAL_PEOPLE.has(name) && (!NEEDS_CAPITALS.has(name) || words.every(isCapitalised))
}

function textOf(text: string, words: readonly Word[]): string {
  const last = words.at(-1)!
  return text.slice(words[0]!.start, last.start + last.text.length)
}
