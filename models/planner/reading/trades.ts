import { isRole, type Mark } from './mark.ts'

/** Endings of words for who does something for a living, in English and in French. */
const TRADE: Readonly<Record<Mark['language'], RegExp>> = {
  en: /(?:[a-z]{2}er|or|ist|ian|smith|man|woman|ess)$/,
  fr: /(?:eur|euse|eure|rice|iste|ien|ienne|ier|iere)$/,
}
/** Endings that name somebody whatever follows. */
const SURELY = /(?:maker|keeper|blower|seller|worker|dresser|player|smith|monger|ologist|ographer|naute)$/

/** "a winemaker holding a glass", "une souffleuse lève …": an unknown word for who does something is somebody. */
export function withTrades(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) =>
    isTrade(marks, mark, index) ? { ...mark, kind: 'phrase', sense: { as: 'noun', concept: 'person' } } : mark,
  )
}

function isTrade(marks: readonly Mark[], mark: Mark, index: number): boolean {
  if (mark.kind !== 'unknown' || !/^\p{Ll}{5,}$/u.test(mark.text) || !TRADE[mark.language].test(mark.word)) return false
  let at = index - 1
  while (['colour', 'size', 'missing'].includes(marks[at]?.sense?.as ?? '')) at--
  const isCounted = isRole(marks[at], 'indefinite', 'definite', 'possessive') || marks[at]?.sense?.as === 'number'
  const next = marks[index + 1]
  const does =
    ['action', 'holding', 'wearing'].includes(next?.sense?.as ?? '') || /^(?:who|qui)$/.test(next?.word ?? '')
  return isCounted && (does || SURELY.test(mark.word))
}
