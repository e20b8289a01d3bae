import { isRole, type Mark, type Reading, senseAs } from '../reading/mark.ts'
import { findShotLabels, type ShotLabel } from './shot-labels.ts'

/** A stretch of the message that is one shot, with its own text. */
export interface Part {
  marks: readonly Mark[]
  text: string
  /** Its length, when its label says so. */
  seconds?: number
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
  const parts = stretchesOf(reading.marks).map((marks) => ({ marks, text: textOf(reading.message, marks) }))
  return {
    preamble: [],
    labelled: false,
    parts: parts.length > 0 ? parts : [{ marks: reading.marks, text: reading.message.trim() }],
  }
}

function splitAtLabels({ marks, message }: Reading, labels: readonly ShotLabel[]): Script {
  const parts = labels.flatMap(({ from, to, seconds }, index): Part[] => {
    const end = labels[index + 1]?.from ?? marks.length
    // "CUT TO:" stands before the heading and leads to it.
    const leads = marks.slice(from, to).filter((mark) => senseAs(mark, 'transition'))
    const own = [...leads, ...marks.slice(to, end)]
    return own.length > 0 ? [{ marks: own, text: textOf(message, marks.slice(to, end)), seconds }] : []
  })
  return { preamble: marks.slice(0, labels[0]!.from), labelled: true, parts }
}

function stretchesOf(marks: readonly Mark[]): Mark[][] {
  const stretches: Mark[][] = [[]]
  let place: string | null = null
  const listed = listedShots(marks)
  const travels = eachHasAPlace(marks)
  for (const [index, mark] of marks.entries()) {
    const elsewhere = travels && movesElsewhere(marks, index, place)
    if (startsShot(marks, index) || listed.has(mark) || elsewhere) stretches.push([])
    place = senseAs(mark, 'place')?.place ?? place
    stretches.at(-1)!.push(mark)
  }
  return listed.size > 0 ? stretches : joinEmpty(stretches)
}

function startsShot(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]!
  const before = marks[index - 1]
  if (isRole(mark, 'then')) return index > 0
  if (!senseAs(mark, 'transition') || index === 0) return false
  return !before || before.kind === 'stop' || isRole(before, 'then', 'and')
}

/** "3 shots: a lion sleeps, it wakes, it runs": commas or sentences part shots when there are as many as announced. */
function listedShots(marks: readonly Mark[]): ReadonlySet<Mark> {
  const announced = announcedShots(marks)
  if (!announced) return new Set()
  const colon = marks.findIndex(({ kind, text }, at) => kind === 'stop' && text === ':' && at > announced.at)
  for (const separators of colon < 0 ? [/[.;\n]/] : [/[,;.\n]/, /[.;\n]/]) {
    const from = (colon < 0 ? announced.at : colon) + 1
    // Where a stretch says something we do not know ("it wakes"), it is a shot all the same.
    for (const shown of [shows, (mark: Mark) => mark.kind !== 'stop']) {
      const starts = startsBetween(marks, from, separators, shown)
      if (starts.length === announced.shots) return new Set(starts.slice(1))
    }
  }
  return new Set()
}

/** The first mark of every stretch between separators that holds one of those asked for. */
function startsBetween(
  marks: readonly Mark[],
  from: number,
  separators: RegExp,
  asked: (mark: Mark) => boolean,
): Mark[] {
  const starts: Mark[] = []
  let at = from
  for (let next = at; next <= marks.length; next++) {
    const ends = next === marks.length || (marks[next]!.kind === 'stop' && separators.test(marks[next]!.text))
    if (!ends) continue
    if (marks.slice(at, next).some(asked)) starts.push(marks[at]!)
    at = next + 1
  }
  return starts
}

/** "a three-shot ad", "3 plans", "in two scenes": how many shots the film is said to have, and where that is said. */
export function announcedShots(marks: readonly Mark[]): { shots: number; at: number; marks: Mark[] } | null {
  for (const [at, mark] of marks.entries()) {
    const shots = senseAs(marks[at - 1], 'number')?.value
    const isShot = mark.senses.some((sense) => sense.as === 'head' && sense.head === 'shot')
    if (isShot && shots !== undefined && shots > 1 && Number.isInteger(shots))
      return { shots, at, marks: [marks[at - 1]!, mark] }
  }
  return null
}

/** Whether every sentence that shows something is somewhere: a list of scenes, and no description of one. */
function eachHasAPlace(marks: readonly Mark[]): boolean {
  const sentences: Mark[][] = [[]]
  for (const mark of marks) {
    if (mark.kind === 'stop' && /[.;!?\n]/.test(mark.text)) sentences.push([])
    else sentences.at(-1)!.push(mark)
  }
  const showing = sentences.filter((sentence) => sentence.some(shows))
  const happens = (mark: Mark) => !mark.negated && ['noun', 'action'].includes(mark.sense?.as ?? '')
  return showing.every((sentence) => sentence.some((mark) => senseAs(mark, 'place')) && sentence.some(happens))
}

/** A new sentence that names another place than the one so far. */
function movesElsewhere(marks: readonly Mark[], index: number, place: string | null): boolean {
  const before = marks[index - 1]
  if (!place || before?.kind !== 'stop' || !/[.;!]/.test(before.text)) return false
  const end = marks.findIndex((mark, at) => at > index && mark.kind === 'stop' && /[.;!\n]/.test(mark.text))
  const sentence = marks.slice(index, end < 0 ? undefined : end)
  const other = sentence.map((mark) => senseAs(mark, 'place')?.place).find((found) => found !== undefined)
  return other !== undefined && other !== place && sentence.some(shows)
}

/** Whether a mark puts something into the picture. */
export const shows = (mark: Mark) =>
  !mark.negated && ['noun', 'action', 'place', 'camera'].includes(mark.sense?.as ?? '')

/** A part that shows nothing (a preamble, a closing wish) joins its neighbour, a transition the shot it leads to. */
function joinEmpty(stretches: Mark[][]): Mark[][] {
  const parts: Mark[][] = []
  let opening: Mark[] = []
  for (const marks of stretches) {
    const leadsOn = opening.length > 0 || marks.some((mark) => senseAs(mark, 'transition'))
    if (marks.some(shows)) {
      parts.push([...opening, ...marks])
      opening = []
    } else if (parts.length === 0 || leadsOn) opening.push(...marks)
    else parts.at(-1)!.push(...marks)
  }
  if (parts.length === 0) return opening.length > 0 ? [opening] : []
  parts.at(-1)!.push(...opening)
  return parts
}

function textOf(message: string, marks: readonly Mark[]): string {
  const first = marks[0]
  const last = marks.at(-1)
  if (!first || !last) return message.trim()
  return message.slice(first.start, last.end).replace(/^[\s,;.:)\-–—•*]+|[\s,;:(\-–—•*]+$/g, '') || message.trim()
}
