import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Parse, type Span, senseAs } from '../reading/span.ts'

const RULES = rulesOf('titles')

/** Longest name, in words. */
const MOST_WORDS = 6

/** What the film is about, as a title: "an ad for a coffee shop" is called "Coffee shop". Null when nothing names it. */
export function nameForTitle({ spans, message }: Parse): string | null {
  const about = spans.findIndex((span) => isAbout(span) && startsName(spans, spans.indexOf(span) + 1) !== null)
  const from = startsName(spans, about + 1)
  if (from === null) return null
  let to = from
  while (to + 1 < spans.length && to - from < MOST_WORDS && continuesName(spans[to + 1]!)) to++
  const name = message.slice(spans[from]!.start, spans[to]!.end).replace(/\s+/g, ' ').trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const isAbout = (span: Span) => RULES.about.test(span.word)

/** The first span of a name after small words; null when what follows is a length, a format or the film itself. */
function startsName(spans: readonly Span[], index: number): number | null {
  let at = index
  while (isRole(spans[at], 'definite', 'indefinite', 'possessive', 'filler', 'at', 'of', 'for')) at++
  const span = spans[at]
  return span && continuesName(span) ? at : null
}

function continuesName(span: Span): boolean {
  if (span.kind === 'unknown') return true
  if (span.kind !== 'phrase') return false
  if (isRole(span, 'of', 'definite', 'and')) return true
  return ['noun', 'place', 'colour', 'size', 'material', 'missing', 'mood'].includes(
    senseAs(span, 'noun') ? 'noun' : (span.sense?.as ?? ''),
  )
}
