import type { Subject } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { nameOf, qualityOf } from './names.ts'
import { wornInWords } from './worn.ts'

/** "2 × dogs, brown, running, red hat": one of the cast with all that is said of it. */
export function describeSubject(
  { noun, count, attributes, action, wears, holds }: Subject,
  language: Language,
): string {
  const number = count > 1 ? `${count} × ${noun}` : noun
  const looks = [attributes.colour, attributes.material, attributes.size === 'medium' ? null : attributes.size]
    .filter((value) => value !== null)
    .map((value) => qualityOf(value, language))
  const things = [...wears, ...holds].map((item) => wornInWords(item, language))
  return [number, ...looks, nameOf(action, language), ...things].join(', ')
}

/** "a, b and c". */
export function listOf(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(language === 'fr' ? ' ; ' : '; ')} ${language === 'fr' ? 'et' : 'and'} ${items.at(-1)}`
}
