import { knowsWord, type Language, longestPhrase } from '../lexicon/lexicon.ts'
import type { Token } from '../text/tokens.ts'

/**
 * Which of our languages a message is written in. Words that only one language has count, small grammar
 * words double; a draw goes to the hint (what was spoken before), then to English.
 */
export function languageOf(tokens: readonly Token[], hint?: string): Language {
  let balance = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const english = knowsWord(token.word, 'en')
    const french = knowsWord(token.word, 'fr')
    if (english !== french) balance += (french ? 1 : -1) * weightOf(tokens, index)
    if (/[àâçéèêëîïôùûœ]/i.test(token.text)) balance += 1
  }
  if (balance !== 0) return balance > 0 ? 'fr' : 'en'
  return hint?.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

function weightOf(tokens: readonly Token[], index: number): number {
  const senses = longestPhrase(tokens.slice(index, index + 1), 0)?.entry
  const first = senses?.fr[0] ?? senses?.en[0]
  return first?.as === 'function' ? 2 : 1
}
