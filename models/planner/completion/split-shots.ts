import { isRole, type Mark, type Reading, senseAs } from '../reading/mark.ts'

/** A stretch of the message that is one shot, with its own text. */
export interface Part {
  marks: readonly Mark[]
  text: string
}

/**
 * Cuts prose into shots: at "then", "cut to", numbered lines, the lines of a script, and where a sentence
 * goes to another place. A part that shows nothing (a preamble, a closing wish) joins its neighbour, a transition
 * the shot that it leads to.
 */
export function splitShots(reading: Reading): Part[] {
  const stretches: Mark[][] = [[]]
  let place: string | null = null
  const listed = listedShots(reading.marks)
  for (const [index, mark] of reading.marks.entries()) {
    if (startsShot(reading.marks, index) || listed.has(mark) || movesElsewhere(reading.marks, index, place))
      stretches.push([])
    place = senseAs(mark, 'place')?.place ?? place
    stretches.at(-1)!.push(mark)
  }
  const parts = joinEmpty(stretches).map((marks) => ({ marks, text: textOf(reading.message, marks) }))
  return parts.length > 0 ? parts : [{ marks: reading.marks, text: reading.message.trim() }]
}

function startsShot(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]!
  const before = marks[index - 1]
  if (marks.some((_mark, at) => isSlug(marks, at))) return index > 0 && isSlug(marks, index)
  if (isRole(mark, 'then')) return index > 0
  if (senseAs(mark, 'transition') && index > 0)
    return !before || before.kind === 'stop' || isRole(before, 'then', 'and')
  if (!isLineStart(marks, index)) return false
  return index > 0
}

/** "INT. KITCHEN - NIGHT": the heading of a scene in a screenplay, which goes on to the next one. */
function isSlug(marks: readonly Mark[], index: number): boolean {
  const before = marks[index - 1]
  return /^(?:int|ext|interieur|exterieur)$/.test(marks[index]!.word) && (!before || before.kind === 'stop')
}

/** "3 shots: a lion sleeps, it wakes, it runs": commas part shots when there are as many as announced. */
function listedShots(marks: readonly Mark[]): ReadonlySet<Mark> {
  const colon = marks.findIndex(({ kind, text }) => kind === 'stop' && text === ':')
  const head = marks.findIndex((mark) => senseAs(mark, 'head')?.head === 'shot')
  const announced = senseAs(marks[head - 1], 'number')?.value
  if (colon < 0 || head > colon || announced === undefined) return new Set()
  const starts: Mark[] = []
  let at = colon + 1
  for (let next = at; next <= marks.length; next++) {
    const ends = next === marks.length || (marks[next]!.kind === 'stop' && /[,;.]/.test(marks[next]!.text))
    if (!ends) continue
    if (marks.slice(at, next).some(shows)) starts.push(marks[at]!)
    at = next + 1
  }
  return new Set(starts.length === announced ? starts.slice(1) : [])
}

const isLineStart = (marks: readonly Mark[], index: number) => {
  const before = marks[index - 1]
  if (before?.kind === 'stop' && before.text === '\n') return true
  const numbered =
    senseAs(marks[index], 'number') && marks[index + 1]?.kind === 'stop' && /[.)\-:]/.test(marks[index + 1]!.text)
  const labelled = senseAs(marks[index], 'head')?.head === 'shot' && senseAs(marks[index + 1], 'number') !== null
  return Boolean(numbered || labelled)
}

/** A new sentence that names another place than the one so far. */
function movesElsewhere(marks: readonly Mark[], index: number, place: string | null): boolean {
  const before = marks[index - 1]
  if (!place || marks.some((_mark, at) => isSlug(marks, at)) || before?.kind !== 'stop' || !/[.;!]/.test(before.text))
    return false
  const end = marks.findIndex((mark, at) => at > index && mark.kind === 'stop' && /[.;!\n]/.test(mark.text))
  const sentence = marks.slice(index, end < 0 ? undefined : end)
  const other = sentence.map((mark) => senseAs(mark, 'place')?.place).find((found) => found !== undefined)
  return other !== undefined && other !== place && sentence.some(shows)
}

/** Whether a mark puts something into the picture. */
export const shows = (mark: Mark) =>
  !mark.negated && ['noun', 'action', 'place', 'camera'].includes(mark.sense?.as ?? '')

function joinEmpty(stretches: Mark[][]): Mark[][] {
  const parts: Mark[][] = []
  let preamble: Mark[] = []
  for (const marks of stretches) {
    const leadsOn = preamble.length > 0 || marks.some((mark) => senseAs(mark, 'transition'))
    if (marks.some(shows)) {
      parts.push([...preamble, ...marks])
      preamble = []
    } else if (parts.length === 0 || leadsOn) preamble.push(...marks)
    else parts.at(-1)!.push(...marks)
  }
  if (parts.length === 0) return preamble.length > 0 ? [preamble] : []
  parts.at(-1)!.push(...preamble)
  return parts
}

function textOf(message: string, marks: readonly Mark[]): string {
  const first = marks[0]
  const last = marks.at(-1)
  if (!first || !last) return message.trim()
  return message.slice(first.start, last.end).replace(/^[\s,;.:)\-–—]+|[\s,;:(\-–—]+$/g, '') || message.trim()
}
