import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span } from './span.ts'

const RULES = rulesOf('trades')

/** Endings of words for who does something for a living, in English and in French. */
const TRADE: Readonly<Record<Span['language'], RegExp>> = {
  en: /(?:[a-z]{2}er|or|ist|ian|smith|man|woman|ess)$/,
  fr: /(?:eur|euse|rice|iste|ien|ienne|ier|iere|esse)$/,
}
/** "a winemaker holding a glass", "une luthière ponce un violon": an unknown word for who does something is somebody. */
export function withTrades(spans: readonly Span[]): Span[] {
  return spans.map((span, index) =>
    isTrade(spans, span, index) ? { ...span, kind: 'phrase', sense: { as: 'noun', concept: 'person' } } : span,
  )
}

function isTrade(spans: readonly Span[], span: Span, index: number): boolean {
  const isWord = span.kind === 'unknown' && /^\p{Ll}{5,}$/u.test(span.text)
  if (!isWord || !TRADE[span.language].test(span.word) || RULES.noTrade.test(span.word)) return false
  let at = index - 1
  while (['colour', 'size', 'missing'].includes(spans[at]?.sense?.as ?? '')) at--
  const isCounted = isRole(spans[at], 'indefinite', 'definite', 'possessive') || spans[at]?.sense?.as === 'number'
  const next = spans[index + 1]
  const does = ['action', 'holding', 'wearing'].includes(next?.sense?.as ?? '') || RULES.whoDoes.test(next?.word ?? '')
  if (isCounted && (does || RULES.surely.test(span.word))) return true
  // Who opens a clause and goes on is who does something: "a vendor with …", "une luthière ponce …".
  const first = isCounted ? at - 1 : at
  const opens = first < 0 || spans[first]!.kind === 'stop' || isRole(spans[first], 'then', 'and') || isCut(spans[first])
  return opens && next !== undefined && (next.kind === 'unknown' ? isCounted : isRole(next, 'with', 'at', 'be'))
}

const isCut = (span: Span | undefined) => span?.sense?.as === 'transition'
