import { longestPhrase } from '../lexicon/lexicon.ts'
import { tokeniseMessage } from '../text/tokens.ts'

/** English name of what a noun means, in either language; the noun itself when no lexicon knows it. */
export function conceptOf(noun: string): string {
  const tokens = tokeniseMessage(noun)
  for (let at = 0; at < tokens.length; at++) {
    const entry = longestPhrase(tokens, at)?.entry
    const sense = [...(entry?.en ?? []), ...(entry?.fr ?? [])].find((candidate) => candidate.as === 'noun')
    if (sense?.as === 'noun') return sense.concept
  }
  return noun.toLowerCase()
}
