import { type Mark, senseAs } from '../reading/mark.ts'

export interface SaidShot {
  /** 1 is the first. */
  number: number
  marks: Mark[]
}

/** Every shot that is named by its number: "shot 2", "the last shot", "from 1 to 2", "shots 1 and 3". */
export function shotNumbersIn(marks: readonly Mark[], shots: number): SaidShot[] {
  const found: SaidShot[] = []
  for (const [index, mark] of marks.entries()) {
    const value = senseAs(mark, 'ordinal')?.value ?? numberOf(marks, index)
    if (value === undefined) continue
    const number = value < 0 ? shots + 1 + value : value
    if (number < 1 || number > shots) continue
    const heads = [marks[index - 1], marks[index + 1]].filter((beside) => senseAs(beside, 'head')?.head === 'shot')
    found.push({ number, marks: [mark, ...heads.map((head) => head!)] })
  }
  return found
}

/** A whole number that counts nothing else: no seconds, no foxes. */
function numberOf(marks: readonly Mark[], index: number): number | undefined {
  const value = senseAs(marks[index], 'number')?.value
  const next = marks[index + 1]?.sense?.as ?? ''
  if (value === undefined || !Number.isInteger(value) || ['unit', 'noun', 'duration'].includes(next)) return undefined
  // "the two shots" are counted.
  return /s$/.test(marks[index + 1]?.word ?? '') && senseAs(marks[index + 1], 'head') ? undefined : value
}
