import type { Framing } from '../lexicon/sense.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'

/** Marks that only say where a shot begins: "Shot 2:", "3)", "- ", "INT.". Indexes are into the reading's marks. */
export interface ShotLabel {
  from: number
  /** Where what is to be seen begins. The heading of a scene says place and hour, so it begins at its own start. */
  to: number
  /** Length in seconds, when the label gives a span of time: "0-5 s:". */
  seconds?: number
  /** How it is seen, when that is the label: "close:". */
  framing?: Framing
}

/**
 * The labels of a message that numbers its shots, lists them or writes scenes; empty when it does none of it. The
 * strongest way of labelling wins: in a screenplay a numbered line is no shot.
 */
export function findShotLabels(marks: readonly Mark[]): ShotLabel[] {
  const scenes = labelsBy(marks, sceneHeading)
  if (scenes.length > 0) return scenes.map((label) => ({ ...label, from: transitionBefore(marks, label.from) }))
  for (const [find, least] of [
    [namedShot, 2],
    [timeSpan, 2],
    [framingLabel, 2],
    [listNumber, 2],
    [bullet, 2],
  ] as const) {
    const labels = labelsBy(marks, find)
    if (labels.length >= least && (find !== listNumber || countsUp(marks, labels))) return labels
  }
  return []
}

function labelsBy(marks: readonly Mark[], find: (marks: readonly Mark[], index: number) => ShotLabel | null) {
  const labels: ShotLabel[] = []
  for (let index = 0; index < marks.length; index++) {
    const label = find(marks, index)
    if (!label) continue
    labels.push(label)
    index = Math.max(index, label.to - 1)
  }
  return labels
}

const isStop = (mark: Mark | undefined, texts: RegExp) => mark?.kind === 'stop' && texts.test(mark.text)
const opensClause = (marks: readonly Mark[], index: number) => index === 0 || marks[index - 1]!.kind === 'stop'
const opensLine = (marks: readonly Mark[], index: number) => index === 0 || isStop(marks[index - 1], /\n/)
const isShotWord = (mark: Mark | undefined) =>
  mark?.senses.some((sense) => sense.as === 'head' && sense.head === 'shot') ?? false
const numberOf = (mark: Mark | undefined) => mark?.senses.find((sense) => sense.as === 'number')

/** "INT. KITCHEN - NIGHT", "2. EXT. BEACH": the heading of a scene in a screenplay. */
function sceneHeading(marks: readonly Mark[], index: number): ShotLabel | null {
  if (!opensClause(marks, index)) return null
  let at = index
  if (isShotWord(marks[at])) at++
  if (numberOf(marks[at]) && at > index - 1) at = afterStops(marks, at + 1, /[.):\-–—]/)
  const word = marks[at]?.word ?? ''
  const written = /^(?:int|ext|i e)$/.test(word) && (isStop(marks[at + 1], /[./]/) || /^[A-Z]+$/.test(marks[at]!.text))
  const spelled = /^(?:interieur|exterieur|interior|exterior)$/.test(word) && isStop(marks[at + 1], /[.\-–—,:]/)
  return written || spelled ? { from: index, to: at } : null
}

/** "CUT TO:" before a heading leads to the scene that follows. */
function transitionBefore(marks: readonly Mark[], from: number): number {
  let at = from - 1
  while (at >= 0 && marks[at]!.kind === 'stop') at--
  return at >= 0 && senseAs(marks[at], 'transition') ? at : from
}

/** "Shot 1:", "Plan n° 2 -", "scene three", "first shot:", "dans le deuxième plan,". */
function namedShot(marks: readonly Mark[], index: number): ShotLabel | null {
  const lead = leadIn(marks, index)
  const after = (end: number): ShotLabel => ({ from: index, to: afterStops(marks, end, /[.):\-–—,/]/) })
  if (isShotWord(marks[lead])) {
    const at = /^(?:n|no|number|numero|nr)$/.test(marks[lead + 1]?.word ?? '') ? lead + 2 : lead + 1
    const number = isStop(marks[at], /#/) ? at + 1 : at
    return numberOf(marks[number]) && !isUnit(marks[number + 1]) ? after(number + 1) : null
  }
  const ordinal = senseAs(marks[lead], 'ordinal')
  if (!ordinal || (!opensClause(marks, index) && lead === index)) return null
  if (/shot|scene|plan/.test(marks[lead]!.word)) return after(lead + 1)
  if (isShotWord(marks[lead + 1])) return after(lead + 2)
  if (opensClause(marks, index) && isStop(marks[lead + 1], /:/)) return after(lead + 1)
  // "The first shot shows …. The second, …": the later ones leave the word out.
  const isLater =
    ordinal.value > 1 && marks.slice(0, index).some((mark) => senseAs(mark, 'ordinal')?.value === ordinal.value - 1)
  // "Dans le troisième une girafe …"
  const isNamed =
    isStop(marks[lead + 1], /[,:]/) || (isRole(marks[index], 'at') && isRole(marks[lead + 1], 'indefinite'))
  return isLater && opensClause(marks, index) && isNamed ? after(lead + 1) : null
}

/** "in the first shot", "dans le plan 2": small words before the label belong to it. */
function leadIn(marks: readonly Mark[], index: number): number {
  let at = index
  while (isRole(marks[at], 'at', 'definite', 'and', 'then', 'for') && at < index + 3) at++
  return at
}

const isUnit = (mark: Mark | undefined) => senseAs(mark, 'unit') !== null

/** "0-5s:", "[00:05]", "5 to 10 s -": the span of the film that the words after it fill. */
function timeSpan(marks: readonly Mark[], index: number): ShotLabel | null {
  if (!opensClause(marks, index)) return null
  const open = isStop(marks[index], /[([]/) ? index + 1 : index
  const start = numberOf(marks[open])
  // A hyphen between two numbers is no mark: "0-3" are two numbers with one character between.
  const hyphen = marks[open + 1]?.start === (marks[open]?.end ?? 0) + 1 && numberOf(marks[open + 1])
  const dash =
    isStop(marks[open + 1], /[-–—>]/) || isRole(marks[open + 1], 'to', 'at') ? open + 2 : hyphen ? open + 1 : -1
  const end = numberOf(marks[dash])
  if (!start || !end || end.as !== 'number' || start.as !== 'number') return null
  const unit = isUnit(marks[dash + 1]) ? dash + 2 : dash + 1
  if (!isStop(marks[unit], /[\])):\-–—]/) || end.value <= start.value) return null
  return { from: index, to: afterStops(marks, unit, /[\])):\-–—]/), seconds: end.value - start.value }
}

const FRAMING_LABELS: readonly (readonly [RegExp, Framing])[] = [
  [/^(?:wide|wide shot|large|plan large|ensemble)$/, 'wide'],
  [/^(?:medium|medium shot|mid|moyen|plan moyen)$/, 'medium'],
  [/^(?:close|close up|closeup|tight|serre|gros plan|plan serre)$/, 'close-up'],
]

/** "wide: … medium: … close: …". */
function framingLabel(marks: readonly Mark[], index: number): ShotLabel | null {
  if (!opensClause(marks, index) || !isStop(marks[index + 1], /[:\-–—]/)) return null
  const found = FRAMING_LABELS.find(([words]) => words.test(marks[index]!.word))
  return found ? { from: index, to: afterStops(marks, index + 1, /[:\-–—]/), framing: found[1] } : null
}

/** "1.", "2)", "(3)", "4 -" at the head of a line or sentence. */
function listNumber(marks: readonly Mark[], index: number): ShotLabel | null {
  const number = isStop(marks[index], /\(/) ? index + 1 : index
  const next = marks[number + 1]
  const opens = !isStop(marks[index - 1], /[,\-–—(]/) && !isAmount(marks, number)
  if (!opens && !(isStop(next, /\)/) && !isStop(marks[number - 1], /\(/))) return null
  const typed = /^\d+$/.test(marks[number]?.text ?? '')
  if (!typed || !numberOf(marks[number]) || !isStop(next, /[.):\-–—/]/)) return null
  return { from: index, to: afterStops(marks, number + 1, /[.):\-–—/]/) }
}

/** "…, 12." at the end of a sentence counts something. */
const isAmount = (marks: readonly Mark[], number: number) =>
  !opensClause(marks, number) && (marks[number + 1]?.text !== '.' || marks[number + 2] === undefined)

/** A list counts 1, 2, 3; "at 5: … at 7: …" does not. */
function countsUp(marks: readonly Mark[], labels: readonly ShotLabel[]): boolean {
  const numbers = labels.map(({ from, to }) => Number(marks.slice(from, to).find((mark) => numberOf(mark))?.word))
  return numbers.every((value, index) => value === index + 1)
}

/** "- a fox", "• a dog" at the head of a line. */
function bullet(marks: readonly Mark[], index: number): ShotLabel | null {
  return opensLine(marks, index) && isStop(marks[index], /[-–—•*]/) ? { from: index, to: index + 1 } : null
}

function afterStops(marks: readonly Mark[], from: number, texts: RegExp): number {
  let at = from
  while (isStop(marks[at], texts)) at++
  return at
}
