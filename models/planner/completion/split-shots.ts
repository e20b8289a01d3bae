import type { Framing } from '../lexicon/sense.ts'
import { type Parse, type Span, senseAs } from '../reading/span.ts'
import { closingWords, filmWords } from './film-words.ts'
import { stretchesOf } from './shot-breaks.ts'
import { findShotLabels, type ShotLabel } from './shot-labels.ts'

/** A stretch of the message that is one shot, with its own text. */
export interface Part {
  spans: readonly Span[]
  text: string
  /** Its length, when its label says so. */
  seconds?: number
  framing?: Framing
}

/** The shots that a message tells of, and what it says of the whole film before the first of them. */
export interface Script {
  preamble: readonly Span[]
  parts: Part[]
  /** Whether each shot has a label of its own. */
  labelled: boolean
}

/**
 * Cuts prose into shots: at labels ("Shot 2:", a numbered list, the headings of a screenplay), else at "then", "cut
 * to", announced commas, and where a sentence goes to another place. A line break alone is no cut.
 */
export function splitShots(parse: Parse): Script {
  const labels = findShotLabels(parse.spans)
  if (labels.length > 0) return splitAtLabels(parse, labels)
  const all = stretchesOf(parse.spans)
  const { film, stretches } = all.length > 1 ? filmWords(all) : { film: [], stretches: all }
  const parts = stretches.map((spans) => ({ spans, text: textOf(parse.message, spans) }))
  return {
    preamble: film,
    labelled: false,
    parts: parts.length > 0 ? parts : [{ spans: parse.spans, text: parse.message.trim() }],
  }
}

function splitAtLabels({ spans, message }: Parse, labels: readonly ShotLabel[]): Script {
  const parts = labels.flatMap(({ from, to, seconds, framing }, index): Part[] => {
    const end = labels[index + 1]?.from ?? spans.length
    // "CUT TO:" stands before the heading and leads to it.
    const leads = spans.slice(from, to).filter((span) => senseAs(span, 'transition'))
    const own = [...leads, ...spans.slice(to, end)]
    return own.length > 0 ? [{ spans: own, text: textOf(message, spans.slice(to, end)), seconds, framing }] : []
  })
  const { film, stretches } =
    parts.length > 1 ? closingWords(parts.map(({ spans: own }) => own)) : { film: [], stretches: [] }
  return {
    preamble: [...spans.slice(0, labels[0]!.from), ...film],
    labelled: true,
    parts: film.length > 0 ? parts.map((part, index) => ({ ...part, spans: stretches[index]! })) : parts,
  }
}

function textOf(message: string, spans: readonly Span[]): string {
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return message.trim()
  return message.slice(first.start, last.end).replace(/^[\s,;.:)\-–—•*]+|[\s,;:(\-–—•*]+$/g, '') || message.trim()
}
