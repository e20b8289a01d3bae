import type { Framing } from '../lexicon/sense.ts'
import { type Mark, type Reading, senseAs } from '../reading/mark.ts'
import { closingWords, filmWords } from './film-words.ts'
import { stretchesOf } from './shot-breaks.ts'
import { findShotLabels, type ShotLabel } from './shot-labels.ts'

/** A stretch of the message that is one shot, with its own text. */
export interface Part {
  marks: readonly Mark[]
  text: string
  /** Its length, when its label says so. */
  seconds?: number
  framing?: Framing
}

/** The shots that a message tells of, and what it says of the whole film before the first of them. */
export interface Script {
  preamble: readonly Mark[]
  parts: Part[]
  /** Whether each shot has a label of its own. */
  labelled: boolean
}

/**
 * Cuts prose into shots: at labels ("Shot 2:", a numbered list, the headings of a screenplay), else at "then", "cut
 * to", announced commas, and where a sentence goes to another place. A line break alone is no cut.
 */
export function splitShots(reading: Reading): Script {
  const labels = findShotLabels(reading.marks)
  if (labels.length > 0) return splitAtLabels(reading, labels)
  const all = stretchesOf(reading.marks)
  const { film, stretches } = all.length > 1 ? filmWords(all) : { film: [], stretches: all }
  const parts = stretches.map((marks) => ({ marks, text: textOf(reading.message, marks) }))
  return {
    preamble: film,
    labelled: false,
    parts: parts.length > 0 ? parts : [{ marks: reading.marks, text: reading.message.trim() }],
  }
}

function splitAtLabels({ marks, message }: Reading, labels: readonly ShotLabel[]): Script {
  const parts = labels.flatMap(({ from, to, seconds, framing }, index): Part[] => {
    const end = labels[index + 1]?.from ?? marks.length
    // "CUT TO:" stands before the heading and leads to it.
    const leads = marks.slice(from, to).filter((mark) => senseAs(mark, 'transition'))
    const own = [...leads, ...marks.slice(to, end)]
    return own.length > 0 ? [{ marks: own, text: textOf(message, marks.slice(to, end)), seconds, framing }] : []
  })
  const { film, stretches } =
    parts.length > 1 ? closingWords(parts.map(({ marks: own }) => own)) : { film: [], stretches: [] }
  return {
    preamble: [...marks.slice(0, labels[0]!.from), ...film],
    labelled: true,
    parts: film.length > 0 ? parts.map((part, index) => ({ ...part, marks: stretches[index]! })) : parts,
  }
}

function textOf(message: string, marks: readonly Mark[]): string {
  const first = marks[0]
  const last = marks.at(-1)
  if (!first || !last) return message.trim()
  return message.slice(first.start, last.end).replace(/^[\s,;.:)\-–—•*]+|[\s,;:(\-–—•*]+$/g, '') || message.trim()
}
