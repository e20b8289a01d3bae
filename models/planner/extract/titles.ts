import { marksAs } from '../reading/mark.ts'
import type { Extraction, ShotWish } from './wish.ts'

/** Quoted words are titles; where they stand is said beside them or left to the default. */
export function titlesOf({ marks, ledger }: Extraction): ShotWish['titles'] {
  const quotes = marks.filter((mark) => mark.kind === 'quote' && mark.word.length > 0)
  if (quotes.length === 0) return []
  for (const { mark, sense } of marksAs(marks, 'head')) if (sense.head === 'title') ledger.use('titles', mark)
  const place = marksAs(marks, 'title-place')[0]
  return quotes.slice(0, 4).map((quote) => {
    ledger.use('titles', quote, place?.mark)
    return { text: quote.word.slice(0, 120), place: place?.sense.place }
  })
}

export function transitionOf({ marks, ledger }: Extraction): ShotWish['transition'] {
  const said = marksAs(marks, 'transition').find(({ mark }) => !mark.negated)
  if (!said) return {}
  ledger.use('transition.kind', said.mark)
  for (const { mark, sense } of marksAs(marks, 'head'))
    if (sense.head === 'transition') ledger.use('transition.kind', mark)
  return { kind: said.sense.transition }
}
