import { rulesOf } from '../lexicon/rules.ts'
import type { Framing } from '../lexicon/sense.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'

const RULES = rulesOf('labels')

/** Spans that only say where a shot begins: "Shot 2:", "3)", "- ", "INT.". Indexes are into the reading's spans. */
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
export function findShotLabels(spans: readonly Span[]): ShotLabel[] {
  const scenes = labelsBy(spans, sceneHeading)
  if (scenes.length > 0) return scenes.map((label) => ({ ...label, from: transitionBefore(spans, label.from) }))
  for (const [find, least] of [
    [namedShot, 2],
    [timeSpan, 2],
    [framingLabel, 2],
    [listNumber, 2],
    [readBullet, 2],
  ] as const) {
    const labels = labelsBy(spans, find)
    if (labels.length >= least && (find !== listNumber || countsUp(spans, labels))) return labels
  }
  return []
}

function labelsBy(spans: readonly Span[], find: (spans: readonly Span[], index: number) => ShotLabel | null) {
  const labels: ShotLabel[] = []
  for (let index = 0; index < spans.length; index++) {
    const label = find(spans, index)
    if (!label) continue
    labels.push(label)
    index = Math.max(index, label.to - 1)
  }
  return labels
}

const isStop = (span: Span | undefined, texts: RegExp) => span?.kind === 'stop' && texts.test(span.text)
const opensClause = (spans: readonly Span[], index: number) => index === 0 || spans[index - 1]!.kind === 'stop'
const opensLine = (spans: readonly Span[], index: number) => index === 0 || isStop(spans[index - 1], /\n/)
const isShotWord = (span: Span | undefined) =>
  span?.senses.some((sense) => sense.as === 'head' && sense.head === 'shot') ?? false
const numberOf = (span: Span | undefined) => span?.senses.find((sense) => sense.as === 'number')

/** "INT. KITCHEN - NIGHT", "2. EXT. BEACH": the heading of a scene in a screenplay. */
function sceneHeading(spans: readonly Span[], index: number): ShotLabel | null {
  if (!opensClause(spans, index)) return null
  let at = index
  if (isShotWord(spans[at])) at++
  if (numberOf(spans[at]) && at > index - 1) at = afterStops(spans, at + 1, /[.):\-–—]/)
  const word = spans[at]?.word ?? ''
  const written = RULES.sceneOfScript.test(word) && (isStop(spans[at + 1], /[./]/) || /^[A-Z]+$/.test(spans[at]!.text))
  const spelled = RULES.spelledScene.test(word) && isStop(spans[at + 1], /[.\-–—,:]/)
  return written || spelled ? { from: index, to: at } : null
}

/** "CUT TO:" before a heading leads to the scene that follows. */
function transitionBefore(spans: readonly Span[], from: number): number {
  let at = from - 1
  while (at >= 0 && spans[at]!.kind === 'stop') at--
  return at >= 0 && senseAs(spans[at], 'transition') ? at : from
}

/** "Shot 1:", "Plan n° 2 -", "scene three", "first shot:", "dans le deuxième plan,". */
function namedShot(spans: readonly Span[], index: number): ShotLabel | null {
  const lead = leadIn(spans, index)
  const after = (end: number): ShotLabel => ({ from: index, to: afterStops(spans, end, /[.):\-–—,/]/) })
  if (isShotWord(spans[lead])) {
    const at = RULES.numberSign.test(spans[lead + 1]?.word ?? '') ? lead + 2 : lead + 1
    const number = isStop(spans[at], /#/) ? at + 1 : at
    return numberOf(spans[number]) && !isUnit(spans[number + 1]) ? after(number + 1) : null
  }
  const ordinal = senseAs(spans[lead], 'ordinal')
  if (!ordinal || (!opensClause(spans, index) && lead === index)) return null
  if (RULES.anyShotWord.test(spans[lead]!.word)) return after(lead + 1)
  if (isShotWord(spans[lead + 1])) return after(lead + 2)
  if (opensClause(spans, index) && isStop(spans[lead + 1], /:/)) return after(lead + 1)
  // "The first shot shows …. The second, …": the later ones leave the word out.
  const isLater =
    ordinal.value > 1 && spans.slice(0, index).some((span) => senseAs(span, 'ordinal')?.value === ordinal.value - 1)
  // "Dans le troisième une girafe …"
  const isNamed =
    isStop(spans[lead + 1], /[,:]/) || (isRole(spans[index], 'at') && isRole(spans[lead + 1], 'indefinite'))
  return isLater && opensClause(spans, index) && isNamed ? after(lead + 1) : null
}

/** "in the first shot", "dans le plan 2": small words before the label belong to it. */
function leadIn(spans: readonly Span[], index: number): number {
  let at = index
  while (isRole(spans[at], 'at', 'definite', 'and', 'then', 'for') && at < index + 3) at++
  return at
}

const isUnit = (span: Span | undefined) => senseAs(span, 'unit') !== null

/** "0-5s:", "[00:05]", "5 to 10 s -": the span of the film that the words after it fill. */
function timeSpan(spans: readonly Span[], index: number): ShotLabel | null {
  if (!opensClause(spans, index)) return null
  const open = isStop(spans[index], /[([]/) ? index + 1 : index
  const start = numberOf(spans[open])
  // A hyphen between two numbers is no mark: "0-3" are two numbers with one character between.
  const hyphen = spans[open + 1]?.start === (spans[open]?.end ?? 0) + 1 && numberOf(spans[open + 1])
  const dash =
    isStop(spans[open + 1], /[-–—>]/) || isRole(spans[open + 1], 'to', 'at') ? open + 2 : hyphen ? open + 1 : -1
  const end = numberOf(spans[dash])
  if (!start || !end || end.as !== 'number' || start.as !== 'number') return null
  const unit = isUnit(spans[dash + 1]) ? dash + 2 : dash + 1
  if (!isStop(spans[unit], /[\])):\-–—]/) || end.value <= start.value) return null
  return { from: index, to: afterStops(spans, unit, /[\])):\-–—]/), seconds: end.value - start.value }
}

const FRAMING_LABELS: readonly (readonly [RegExp, Framing])[] = [
  [RULES.wide, 'wide'],
  [RULES.medium, 'medium'],
  [RULES.close, 'close-up'],
]

/** "wide: … medium: … close: …". */
function framingLabel(spans: readonly Span[], index: number): ShotLabel | null {
  if (!opensClause(spans, index) || !isStop(spans[index + 1], /[:\-–—]/)) return null
  const found = FRAMING_LABELS.find(([words]) => words.test(spans[index]!.word))
  return found ? { from: index, to: afterStops(spans, index + 1, /[:\-–—]/), framing: found[1] } : null
}

/** "1.", "2)", "(3)", "4 -" at the head of a line or sentence. */
function listNumber(spans: readonly Span[], index: number): ShotLabel | null {
  const number = isStop(spans[index], /\(/) ? index + 1 : index
  const next = spans[number + 1]
  const opens = !isStop(spans[index - 1], /[,\-–—(]/) && !isAmount(spans, number)
  if (!opens && !(isStop(next, /\)/) && !isStop(spans[number - 1], /\(/))) return null
  const typed = /^\d+$/.test(spans[number]?.text ?? '')
  if (!typed || !numberOf(spans[number]) || !isStop(next, /[.):\-–—/]/)) return null
  return { from: index, to: afterStops(spans, number + 1, /[.):\-–—/]/) }
}

/** "…, 12." at the end of a sentence counts something. */
const isAmount = (spans: readonly Span[], number: number) =>
  !opensClause(spans, number) && (spans[number + 1]?.text !== '.' || spans[number + 2] === undefined)

/** A list counts 1, 2, 3; "at 5: … at 7: …" does not. */
function countsUp(spans: readonly Span[], labels: readonly ShotLabel[]): boolean {
  const numbers = labels.map(({ from, to }) => Number(spans.slice(from, to).find((span) => numberOf(span))?.word))
  return numbers.every((value, index) => value === index + 1)
}

/** "- a fox", "• a dog" at the head of a line. */
function readBullet(spans: readonly Span[], index: number): ShotLabel | null {
  return opensLine(spans, index) && isStop(spans[index], /[-–—•*]/) ? { from: index, to: index + 1 } : null
}

function afterStops(spans: readonly Span[], from: number, texts: RegExp): number {
  let at = from
  while (isStop(spans[at], texts)) at++
  return at
}
