import type { Language } from '../lexicon/lexicon.ts'
import { nameOf, qualityOf, thingOf } from './names.ts'

/** A worn thing of the plan ("red hat") in words of the language: "red hat", "chapeau rouge". */
export function wornInWords(worn: string, language: Language): string {
  if (language === 'en') return worn
  const words = worn.split(' ')
  const colour = words.length > 1 && qualityOf(words[0]!, 'fr') !== words[0] ? words[0]! : null
  const item = colour ? words.slice(1).join(' ') : worn
  const named = nameOf(item, 'fr')
  const name = (named === item ? thingOf(item, 'fr') : named).replace(/^(?:une?|des|la|le|les) /, '')
  return colour ? `${name} ${qualityOf(colour, 'fr')}` : name
}
