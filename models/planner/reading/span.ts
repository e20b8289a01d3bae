import type { Language } from '../lexicon/lexicon.ts'
import type { Sense } from '../lexicon/sense.ts'

/** A stretch of the message with one meaning: a phrase of the lexicon, an unknown word, a quote, punctuation. */
export interface Span {
  index: number
  kind: 'phrase' | 'unknown' | 'quote' | 'stop'
  /** As it was typed. */
  text: string
  /** Folded words; the inner text of a quote. */
  word: string
  start: number
  end: number
  /** Everything it can mean, most likely first, before its neighbours were asked. */
  senses: readonly Sense[]
  /** What it means here. */
  sense: Sense | null
  /** What was typed was no word of ours, this is what we took it for. */
  corrected: string | null
  negated: boolean
  /** Language of the message. */
  language: Language
}

/** A message, read. */
export interface Parse {
  message: string
  language: Language
  spans: readonly Span[]
}

/** The sense of a span if it is of this kind. */
export function senseAs<Kind extends Sense['as']>(
  span: Span | undefined,
  kind: Kind,
): Extract<Sense, { as: Kind }> | null {
  return span?.sense?.as === kind ? (span.sense as Extract<Sense, { as: Kind }>) : null
}

export function isRole(span: Span | undefined, ...roles: string[]): boolean {
  return span?.sense?.as === 'function' && roles.includes(span.sense.role)
}

/** The spans that have a kind of sense, with it. */
export function spansAs<Kind extends Sense['as']>(
  spans: readonly Span[],
  kind: Kind,
): { span: Span; sense: Extract<Sense, { as: Kind }> }[] {
  return spans.flatMap((span) => {
    const sense = senseAs(span, kind)
    return sense ? [{ span, sense }] : []
  })
}
