import type { Language } from '../lexicon/lexicon.ts'
import type { Sense } from '../lexicon/sense.ts'

/** A stretch of the message with one meaning: a phrase of the lexicon, an unknown word, a quote, punctuation. */
export interface Mark {
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
export interface Reading {
  message: string
  language: Language
  marks: readonly Mark[]
}

/** The sense of a mark if it is of this kind. */
export function senseAs<Kind extends Sense['as']>(
  mark: Mark | undefined,
  kind: Kind,
): Extract<Sense, { as: Kind }> | null {
  return mark?.sense?.as === kind ? (mark.sense as Extract<Sense, { as: Kind }>) : null
}

export function isRole(mark: Mark | undefined, ...roles: string[]): boolean {
  return mark?.sense?.as === 'function' && roles.includes(mark.sense.role)
}

/** The marks that have a kind of sense, with it. */
export function marksAs<Kind extends Sense['as']>(
  marks: readonly Mark[],
  kind: Kind,
): { mark: Mark; sense: Extract<Sense, { as: Kind }> }[] {
  return marks.flatMap((mark) => {
    const sense = senseAs(mark, kind)
    return sense ? [{ mark, sense }] : []
  })
}
