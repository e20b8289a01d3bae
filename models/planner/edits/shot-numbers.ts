import { type Span, senseAs } from '../reading/span.ts'

export interface SaidShot {
  /** 1 is the first. */
  number: number
  spans: Span[]
}

/** Every shot that is named by its number: "shot 2", "the last shot", "from 1 to 2", "shots 1 and 3". */
export function shotNumbersIn(spans: readonly Span[], shots: number): SaidShot[] {
  const found: SaidShot[] = []
  for (const [index, span] of spans.entries()) {
    const value = senseAs(span, 'ordinal')?.value ?? numberOf(spans, index)
    if (value === undefined) continue
    const number = value < 0 ? shots + 1 + value : value
    if (number < 1 || number > shots) continue
    const heads = [spans[index - 1], spans[index + 1]].filter((beside) => senseAs(beside, 'head')?.head === 'shot')
    found.push({ number, spans: [span, ...heads.map((head) => head!)] })
  }
  return found
}

/** A whole number that counts nothing else: no seconds, no foxes. */
function numberOf(spans: readonly Span[], index: number): number | undefined {
  const value = senseAs(spans[index], 'number')?.value
  const next = spans[index + 1]?.sense?.as ?? ''
  if (value === undefined || !Number.isInteger(value) || ['unit', 'noun', 'duration'].includes(next)) return undefined
  // "the two shots" are counted.
  return /s$/.test(spans[index + 1]?.word ?? '') && senseAs(spans[index + 1], 'head') ? undefined : value
}
