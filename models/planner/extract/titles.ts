import { cutText } from '../../contract/cut-text.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs, spansAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { Extraction, RequestedShot } from './requested-shot.ts'
import { nameForTitle } from './title-name.ts'

const RULES = rulesOf('titles')

type Titles = RequestedShot['titles']

/** Quoted words are titles; a title that is asked for without words gets the name of what the film is about. */
export function titlesOf(extraction: Extraction): Titles {
  const { spans, provenance } = extraction
  const quotes = spans.filter((span) => span.kind === 'quote' && span.word.length > 0)
  if (quotes.length === 0) return wordlessTitle(extraction)
  for (const { span, sense } of spansAs(spans, 'head')) if (sense.head === 'title') provenance.use('titles', span)
  const place = spansAs(spans, 'title-place')[0]
  return quotes.slice(0, 4).flatMap((quote) => {
    const time = timeBeside(spans, quote)
    provenance.use('titles', quote, place?.span, time?.span)
    const title = { text: cutText(quote.word, 120), place: place?.sense.place, when: time?.when }
    return isAtBothEnds(spans, quote)
      ? [
          { ...title, when: 'start' as const },
          { ...title, when: 'end' as const },
        ]
      : [title]
  })
}

/** "title at the end", "avec un carton de fin". */
function wordlessTitle({ spans, provenance, notes, parse }: Extraction): Titles {
  const asked = spans.find((span) => RULES.asksForTitle.test(span.word) && !span.negated)
  const text = asked ? nameForTitle(parse) : null
  if (!asked || !text) return []
  const time = timeBeside(spans, asked)
  const place = spansAs(spans, 'title-place')[0]
  provenance.use('titles', asked, place?.span, time?.span)
  notes.push(phrasesIn(parse.language).proposedTitle(text))
  return [{ text, place: place?.sense.place, when: time?.when }]
}

/** "at the end", "au début": when a title stands, if its clause says so. */
function timeBeside(spans: readonly Span[], title: Span): { span: Span; when: 'start' | 'end' } | null {
  const at = spans.indexOf(title)
  for (const span of clauseOf(spans, title)) {
    // "the first shot" is a place in the film; a bare number is not.
    if (senseAs(span, 'number')) continue
    if (RULES.ending.test(span.word)) return { span, when: 'end' }
    if (RULES.opening.test(span.word)) return { span, when: 'start' }
  }
  const then = thenBefore(spans, at)
  if (then) return { span: then, when: 'end' }
  // "end card", "carton de fin".
  if (RULES.ending.test(title.word)) return { span: title, when: 'end' }
  return RULES.opening.test(title.word) ? { span: title, when: 'start' } : null
}

/** "at the beginning and at the end". */
function isAtBothEnds(spans: readonly Span[], title: Span): boolean {
  const clause = clauseOf(spans, title).filter((span) => !senseAs(span, 'number'))
  return clause.some(({ word }) => RULES.ending.test(word)) && clause.some(({ word }) => RULES.opening.test(word))
}

/** The spans of a clause beside its title. */
function clauseOf(spans: readonly Span[], title: Span): Span[] {
  const at = spans.indexOf(title)
  const stops = (span: Span) => span.kind === 'stop' && span.text !== ':'
  const from = spans.slice(0, at).findLastIndex(stops) + 1
  const end = spans.findIndex((span, index) => index > at && stops(span))
  return spans.slice(from, end < 0 ? undefined : end).filter((span) => span !== title && span.kind !== 'quote')
}

/** "…, then the title “Home”": with nothing seen between, it comes after all that is told of before. */
function thenBefore(spans: readonly Span[], title: number): Span | null {
  const at = spans.slice(0, title).findLastIndex((span) => isRole(span, 'then'))
  const opens = spans.slice(0, Math.max(0, at)).every(({ kind }) => kind === 'stop')
  if (at < 0 || opens) return null
  const seen = spans.slice(at, title).some(({ sense }) => ['noun', 'place', 'action'].includes(sense?.as ?? ''))
  return seen ? null : spans[at]!
}

export function transitionOf({ spans, provenance }: Extraction): RequestedShot['transition'] {
  const said = spansAs(spans, 'transition').find(({ span }) => !span.negated)
  if (!said) return {}
  provenance.use('transition.kind', said.span)
  for (const { span, sense } of spansAs(spans, 'head'))
    if (sense.head === 'transition') provenance.use('transition.kind', span)
  return { kind: said.sense.transition }
}
