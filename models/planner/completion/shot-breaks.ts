import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { announcedShots } from './announced.ts'

/** The stretches of prose that are a shot each. */
export function stretchesOf(marks: readonly Mark[]): Mark[][] {
  const sure = sureBreaks(marks)
  const announced = announcedShots(marks)
  if (!announced) return joinEmpty(cutAt(marks, union(sure, partedBy(marks, /;/, isScene))))
  const colon = marks.findIndex(({ kind, text }, at) => kind === 'stop' && text === ':' && at > announced.at)
  // What stands before the count is no shot, unless all of them do.
  const from = announced.at < marks.length / 2 ? Math.max(announced.at, colon) + 1 : 0
  const later = new Set([...sure].filter((mark) => marks.indexOf(mark) >= from))
  const weaker = colon < 0 ? [/[;]/, /[.\n]/, /[.;\n]/, /[,;.\n]/] : [/[;]/, /[,;.\n]/, /[.;\n]/]
  for (const separators of [null, ...weaker]) {
    const breaks = separators ? union(later, startsAfter(marks, from, separators)) : later
    const joined = joinEmpty(cutAt(marks, breaks))
    if (joined.length === announced.shots) return joined
    // Where a stretch says something we do not know ("it wakes"), it is a shot all the same.
    const plain = cutAt(marks, breaks).filter((stretch) => stretch.some(({ kind }) => kind !== 'stop'))
    const told = separators && plain.length > announced.shots ? withoutOpening(plain) : plain
    if (separators && told.length === announced.shots && told.slice(1).every(saysSomething)) return told
  }
  return joinEmpty(cutAt(marks, sure))
}

const union = (one: ReadonlySet<Mark>, other: ReadonlySet<Mark>): ReadonlySet<Mark> => new Set([...one, ...other])

/** Whether a mark puts something into the picture. */
export const shows = (mark: Mark) =>
  !mark.negated &&
  ['noun', 'action', 'place', 'camera', 'holdable', 'wearable', 'holding'].includes(mark.sense?.as ?? '')

const isThing = (mark: Mark) => !mark.negated && ['noun', 'place', 'holdable'].includes(mark.sense?.as ?? '')
const isEndOfClause = (mark: Mark | undefined) => mark?.kind === 'stop' && /[,.;:!?\n()–—-]/.test(mark.text)

/** A scene of its own: something is there, and it does something, is somewhere or is seen in some way; or weather comes. */
function isScene(stretch: readonly Mark[]): boolean {
  const has = (...kinds: string[]) =>
    stretch.some((mark) => !mark.negated && kinds.includes(mark.sense?.as ?? '')) || false
  const isUnknown = stretch.some(({ kind }) => kind === 'unknown')
  const isThere =
    has('noun') ||
    stretch.some((mark, at) => mark.kind === 'unknown' && isRole(stretch[at - 1], 'definite', 'indefinite'))
  const isPointedAt = stretch.some((mark) => isRole(mark, 'pronoun')) && has('action', 'wearable', 'holdable')
  return (
    isPointedAt ||
    (isThere && (isUnknown || has('action', 'place', 'camera', 'relation', 'holding'))) ||
    isRain(stretch)
  )
}

const isRain = (stretch: readonly Mark[]) =>
  stretch.some(
    (mark, at) => mark.sense?.as === 'weather' && (/^(?:it|il) /.test(mark.word) || isRole(stretch[at - 1], 'pronoun')),
  )

/** The first marks of the stretches between separators, where all of them are as asked. */
function partedBy(
  marks: readonly Mark[],
  separators: RegExp,
  asked: (stretch: readonly Mark[]) => boolean,
): ReadonlySet<Mark> {
  const starts = startsAfter(marks, 0, separators)
  const stretches = cutAt(marks, starts)
  const isTitle = (stretch: readonly Mark[]) =>
    !isRain(stretch) &&
    !stretch.some(
      (mark) => isThing(mark) || mark.sense?.as === 'action' || (mark.kind === 'unknown' && mark.text.length > 3),
    )
  const scenes = stretches.filter((stretch) => !isTitle(stretch))
  return scenes.length > 1 && scenes.every(asked) ? starts : new Set()
}

/** The mark after each separator. */
function startsAfter(marks: readonly Mark[], from: number, separators: RegExp): ReadonlySet<Mark> {
  const parts = (mark: Mark | undefined) => mark?.kind === 'stop' && separators.test(mark.text)
  return new Set(marks.filter((mark, at) => at > from && parts(marks[at - 1]) && !parts(mark)))
}

function cutAt(marks: readonly Mark[], breaks: ReadonlySet<Mark>): Mark[][] {
  const stretches: Mark[][] = [[]]
  for (const mark of marks) {
    if (breaks.has(mark) && stretches.at(-1)!.length > 0) stretches.push([])
    stretches.at(-1)!.push(mark)
  }
  return stretches
}

const saysSomething = (stretch: readonly Mark[]) =>
  stretch.some((mark) => mark.kind === 'quote' || mark.kind === 'unknown' || shows(mark))

/** The words before the first shot belong to it. */
const withoutOpening = ([opening, first, ...rest]: Mark[][]): Mark[][] =>
  opening!.some(isThing) || !first ? [opening!, ...(first ? [first] : []), ...rest] : [[...opening!, ...first], ...rest]

/** Where a shot begins for certain: at "then" and "cut to", in another place, in another framing, at "in the second shot". */
function sureBreaks(marks: readonly Mark[]): ReadonlySet<Mark> {
  const breaks = new Set<Mark>()
  let place: string | null = null
  const travels = eachHasAPlace(marks)
  let shown = false
  let told = false
  for (const [index, mark] of marks.entries()) {
    const starts =
      opensShot(marks, index) ||
      (travels && movesElsewhere(marks, index, place)) ||
      (shown && (isFramed(marks, index) || leavesCloseUp(marks, index))) ||
      (told && isOfNextShot(marks, index))
    if (starts) breaks.add(mark)
    if (starts) shown = told = false
    told ||= mark.kind !== 'stop'
    shown ||= shows(mark) && mark.sense?.as !== 'camera'
    place = senseAs(mark, 'place')?.place ?? place
  }
  return breaks
}

const ELSEWHERE =
  /^(?:inside|outside|indoors|outdoors|meanwhile|a l interieur|a l exterieur|dehors|pendant ce temps|interieur)$/

function opensShot(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]!
  const before = marks[index - 1]
  if (index === 0) return false
  if (isRole(mark, 'then')) return true
  const opensClause = !before || before.kind === 'stop' || isRole(before, 'then', 'and')
  if (senseAs(mark, 'transition')) return opensClause && !isNamed(marks, index)
  const opensSentence = before?.kind === 'stop' && /[.;\n]/.test(before.text)
  return opensSentence && ELSEWHERE.test(mark.word) && marks[index + 1]?.text === ','
}

/** "fade to black at the end" is none that leads to another shot. */
const isNamed = (marks: readonly Mark[], index: number) =>
  marks.slice(index + 1, index + 4).some(({ word }) => /^(?:at the end|a la fin|end|fin)$/.test(word))

/** "…, close-up of the wheel": a clause that opens with a framing and names what is seen. */
function isFramed(marks: readonly Mark[], index: number): boolean {
  if (!isEndOfClause(marks[index - 1])) return false
  let at = index
  while (isRole(marks[at], 'indefinite', 'definite', 'at')) at++
  const camera = senseAs(marks[at], 'camera')?.camera
  if (!camera?.framing && !camera?.angle) return false
  return clauseFrom(marks, at).some(isThing)
}

/** "close-up of the shoes, a girl runs in the street": somebody new who does something is not in the close-up. */
function leavesCloseUp(marks: readonly Mark[], index: number): boolean {
  if (marks[index - 1]?.text !== ',' || !isRole(marks[index], 'indefinite')) return false
  const from = marks.slice(0, index - 1).findLastIndex((mark) => isEndOfClause(mark)) + 1
  const framing = marks.slice(from, from + 2).map((mark) => senseAs(mark, 'camera')?.camera.framing)
  const clause = clauseFrom(marks, index)
  const deed = clause.findIndex((mark) => mark.sense?.as === 'action')
  return framing.includes('close-up') && deed > 0 && clause.slice(0, deed).some((mark) => mark.sense?.as === 'noun')
}

const clauseFrom = (marks: readonly Mark[], from: number) => {
  const end = marks.findIndex((mark, at) => at > from && isEndOfClause(mark))
  return marks.slice(from, end < 0 ? undefined : end)
}

/** "…, red cabins in the second shot": a clause that shows something and ends with the shot it stands in. */
function isOfNextShot(marks: readonly Mark[], index: number): boolean {
  if (!isEndOfClause(marks[index - 1]) || isEndOfClause(marks[index])) return false
  const clause = clauseFrom(marks, index)
  return clause.some(isThing) && shotNamedIn(clause) !== null
}

/** The shot that a clause ends by naming, "for the first shot", "in the last shot": 1, 2, … or -1; null when none. */
export function shotNamedIn(clause: readonly Mark[]): { number: number; at: number } | null {
  const at = clause.findIndex(
    (mark, index) =>
      index > 0 && senseAs(mark, 'ordinal') !== null && (SHOT.test(mark.word) || isShotWord(clause[index + 1])),
  )
  return at > 0 ? { number: senseAs(clause[at], 'ordinal')!.value, at } : null
}

const SHOT = /\b(?:shot|scene|plan)$/
const isShotWord = (mark: Mark | undefined) =>
  mark?.senses.some((sense) => sense.as === 'head' && sense.head === 'shot') ?? false

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

/** A part that shows nothing (a preamble, a closing wish) joins its neighbour, a transition the shot it leads to. */
function joinEmpty(stretches: Mark[][]): Mark[][] {
  const parts: Mark[][] = []
  let opening: Mark[] = []
  for (const marks of stretches) {
    const leadsOn = opening.length > 0 || marks.some((mark) => senseAs(mark, 'transition'))
    if (marks.some(shows) || isAboutUnknown(marks)) {
      parts.push([...opening, ...marks])
      opening = []
    } else if (parts.length === 0 || leadsOn) opening.push(...marks)
    else parts.at(-1)!.push(...marks)
  }
  if (parts.length === 0) return opening.length > 0 ? [opening] : []
  parts.at(-1)!.push(...opening)
  return parts
}

/** "then a winemaker with a glass": what is told of is a shot, known or not. */
function isAboutUnknown(marks: readonly Mark[]): boolean {
  const [first, ...rest] = marks
  // "then rain", "puis il pleut"
  if (isRole(first, 'then') && rest.some((mark) => mark.sense?.as === 'weather')) return true
  return (
    isRole(first, 'then') &&
    rest.some(
      (mark, at) =>
        mark.kind === 'unknown' &&
        mark.text.length > 3 &&
        (isRole(rest[at - 1], 'indefinite', 'definite', 'pronoun') || rest[at - 1]?.sense?.as === 'colour'),
    )
  )
}
