import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { announcedShots } from './announced.ts'

const RULES = rulesOf('films')

/** The stretches of prose that are a shot each. */
export function stretchesOf(spans: readonly Span[]): Span[][] {
  const sure = sureBreaks(spans)
  const announced = announcedShots(spans)
  if (!announced) return joinEmpty(cutAt(spans, uniteSets(sure, partedBy(spans, /;/, isScene))))
  const colon = spans.findIndex(({ kind, text }, at) => kind === 'stop' && text === ':' && at > announced.at)
  // What stands before the count is no shot, unless all of them do.
  const from = announced.at < spans.length / 2 ? Math.max(announced.at, colon) + 1 : 0
  const later = new Set([...sure].filter((span) => spans.indexOf(span) >= from))
  const weaker = colon < 0 ? [/[;]/, /[.\n]/, /[.;\n]/, /[,;.\n]/] : [/[;]/, /[,;.\n]/, /[.;\n]/]
  for (const separators of [null, ...weaker]) {
    const breaks = separators ? uniteSets(later, startsAfter(spans, from, separators)) : later
    const joined = joinEmpty(cutAt(spans, breaks))
    if (joined.length === announced.shots) return joined
    // Where a stretch says something we do not know ("it wakes"), it is a shot all the same.
    const plain = cutAt(spans, breaks).filter((stretch) => stretch.some(({ kind }) => kind !== 'stop'))
    const told = separators && plain.length > announced.shots ? withoutOpening(plain) : plain
    if (separators && told.length === announced.shots && told.slice(1).every(saysSomething)) return told
  }
  return joinEmpty(cutAt(spans, sure))
}

const uniteSets = (one: ReadonlySet<Span>, other: ReadonlySet<Span>): ReadonlySet<Span> => new Set([...one, ...other])

/** Whether a span puts something into the picture. */
export const showsSomething = (span: Span) =>
  !span.negated &&
  ['noun', 'action', 'place', 'camera', 'holdable', 'wearable', 'holding'].includes(span.sense?.as ?? '')

const isThing = (span: Span) => !span.negated && ['noun', 'place', 'holdable'].includes(span.sense?.as ?? '')
const isEndOfClause = (span: Span | undefined) => span?.kind === 'stop' && /[,.;:!?\n()–—-]/.test(span.text)

/** A scene of its own: something is there, and it does something, is somewhere or is seen in some way; or weather comes. */
function isScene(stretch: readonly Span[]): boolean {
  const has = (...kinds: string[]) =>
    stretch.some((span) => !span.negated && kinds.includes(span.sense?.as ?? '')) || false
  const isUnknown = stretch.some(({ kind }) => kind === 'unknown')
  const isThere =
    has('noun') ||
    stretch.some((span, at) => span.kind === 'unknown' && isRole(stretch[at - 1], 'definite', 'indefinite'))
  const isPointedAt = stretch.some((span) => isRole(span, 'pronoun')) && has('action', 'wearable', 'holdable')
  return (
    isPointedAt ||
    (isThere && (isUnknown || has('action', 'place', 'camera', 'relation', 'holding'))) ||
    isRain(stretch)
  )
}

const isRain = (stretch: readonly Span[]) =>
  stretch.some(
    (span, at) => span.sense?.as === 'weather' && (RULES.itDoes.test(span.word) || isRole(stretch[at - 1], 'pronoun')),
  )

/** The first spans of the stretches between separators, where all of them are as asked. */
function partedBy(
  spans: readonly Span[],
  separators: RegExp,
  asked: (stretch: readonly Span[]) => boolean,
): ReadonlySet<Span> {
  const starts = startsAfter(spans, 0, separators)
  const stretches = cutAt(spans, starts)
  const isTitle = (stretch: readonly Span[]) =>
    !isRain(stretch) &&
    !stretch.some(
      (span) => isThing(span) || span.sense?.as === 'action' || (span.kind === 'unknown' && span.text.length > 3),
    )
  const scenes = stretches.filter((stretch) => !isTitle(stretch))
  return scenes.length > 1 && scenes.every(asked) ? starts : new Set()
}

/** The span after each separator. */
function startsAfter(spans: readonly Span[], from: number, separators: RegExp): ReadonlySet<Span> {
  const parts = (span: Span | undefined) => span?.kind === 'stop' && separators.test(span.text)
  return new Set(spans.filter((span, at) => at > from && parts(spans[at - 1]) && !parts(span)))
}

function cutAt(spans: readonly Span[], breaks: ReadonlySet<Span>): Span[][] {
  const stretches: Span[][] = [[]]
  for (const span of spans) {
    if (breaks.has(span) && stretches.at(-1)!.length > 0) stretches.push([])
    stretches.at(-1)!.push(span)
  }
  return stretches
}

const saysSomething = (stretch: readonly Span[]) =>
  stretch.some((span) => span.kind === 'quote' || span.kind === 'unknown' || showsSomething(span))

/** The words before the first shot belong to it. */
const withoutOpening = ([opening, first, ...rest]: Span[][]): Span[][] =>
  opening!.some(isThing) || !first ? [opening!, ...(first ? [first] : []), ...rest] : [[...opening!, ...first], ...rest]

/** Where a shot begins for certain: at "then" and "cut to", in another place, in another framing, at "in the second shot". */
function sureBreaks(spans: readonly Span[]): ReadonlySet<Span> {
  const breaks = new Set<Span>()
  let place: string | null = null
  const travels = eachHasAPlace(spans)
  let shown = false
  let told = false
  for (const [index, span] of spans.entries()) {
    const starts =
      opensShot(spans, index) ||
      (travels && movesElsewhere(spans, index, place)) ||
      (shown && (isFramed(spans, index) || leavesCloseUp(spans, index))) ||
      (told && isOfNextShot(spans, index))
    if (starts) breaks.add(span)
    if (starts) shown = told = false
    told ||= span.kind !== 'stop'
    shown ||= showsSomething(span) && span.sense?.as !== 'camera'
    place = senseAs(span, 'place')?.place ?? place
  }
  return breaks
}

function opensShot(spans: readonly Span[], index: number): boolean {
  const span = spans[index]!
  const before = spans[index - 1]
  if (index === 0) return false
  if (isRole(span, 'then')) return true
  const opensClause = !before || before.kind === 'stop' || isRole(before, 'then', 'and')
  if (senseAs(span, 'transition')) return opensClause && !isNamed(spans, index)
  const opensSentence = before?.kind === 'stop' && /[.;\n]/.test(before.text)
  return opensSentence && RULES.elsewhere.test(span.word) && spans[index + 1]?.text === ','
}

/** "fade to black at the end" is none that leads to another shot. */
const isNamed = (spans: readonly Span[], index: number) =>
  spans.slice(index + 1, index + 4).some(({ word }) => RULES.atTheEnd.test(word))

/** "…, close-up of the wheel": a clause that opens with a framing and names what is seen. */
function isFramed(spans: readonly Span[], index: number): boolean {
  if (!isEndOfClause(spans[index - 1])) return false
  let at = index
  while (isRole(spans[at], 'indefinite', 'definite', 'at')) at++
  const camera = senseAs(spans[at], 'camera')?.camera
  if (!camera?.framing && !camera?.angle) return false
  return clauseFrom(spans, at).some(isThing)
}

/** "close-up of the shoes, a girl runs in the street": somebody new who does something is not in the close-up. */
function leavesCloseUp(spans: readonly Span[], index: number): boolean {
  if (spans[index - 1]?.text !== ',' || !isRole(spans[index], 'indefinite')) return false
  const from = spans.slice(0, index - 1).findLastIndex((span) => isEndOfClause(span)) + 1
  const framing = spans.slice(from, from + 2).map((span) => senseAs(span, 'camera')?.camera.framing)
  const clause = clauseFrom(spans, index)
  const action = clause.findIndex((span) => span.sense?.as === 'action')
  return framing.includes('close-up') && action > 0 && clause.slice(0, action).some((span) => span.sense?.as === 'noun')
}

const clauseFrom = (spans: readonly Span[], from: number) => {
  const end = spans.findIndex((span, at) => at > from && isEndOfClause(span))
  return spans.slice(from, end < 0 ? undefined : end)
}

/** "…, red cabins in the second shot": a clause that shows something and ends with the shot it stands in. */
function isOfNextShot(spans: readonly Span[], index: number): boolean {
  if (!isEndOfClause(spans[index - 1]) || isEndOfClause(spans[index])) return false
  const clause = clauseFrom(spans, index)
  return clause.some(isThing) && shotNamedIn(clause) !== null
}

/** The shot that a clause ends by naming, "for the first shot", "in the last shot": 1, 2, … or -1; null when none. */
export function shotNamedIn(clause: readonly Span[]): { number: number; at: number } | null {
  const at = clause.findIndex(
    (span, index) =>
      index > 0 &&
      senseAs(span, 'ordinal') !== null &&
      (RULES.endsInShot.test(span.word) || isShotWord(clause[index + 1])),
  )
  return at > 0 ? { number: senseAs(clause[at], 'ordinal')!.value, at } : null
}

const isShotWord = (span: Span | undefined) =>
  span?.senses.some((sense) => sense.as === 'head' && sense.head === 'shot') ?? false

/** Whether every sentence that shows something is somewhere: a list of scenes, and no description of one. */
function eachHasAPlace(spans: readonly Span[]): boolean {
  const sentences: Span[][] = [[]]
  for (const span of spans) {
    if (span.kind === 'stop' && /[.;!?\n]/.test(span.text)) sentences.push([])
    else sentences.at(-1)!.push(span)
  }
  const showing = sentences.filter((sentence) => sentence.some(showsSomething))
  const happens = (span: Span) => !span.negated && ['noun', 'action'].includes(span.sense?.as ?? '')
  return showing.every((sentence) => sentence.some((span) => senseAs(span, 'place')) && sentence.some(happens))
}

/** A new sentence that names another place than the one so far. */
function movesElsewhere(spans: readonly Span[], index: number, place: string | null): boolean {
  const before = spans[index - 1]
  if (!place || before?.kind !== 'stop' || !/[.;!]/.test(before.text)) return false
  const end = spans.findIndex((span, at) => at > index && span.kind === 'stop' && /[.;!\n]/.test(span.text))
  const sentence = spans.slice(index, end < 0 ? undefined : end)
  const other = sentence.map((span) => senseAs(span, 'place')?.place).find((found) => found !== undefined)
  return other !== undefined && other !== place && sentence.some(showsSomething)
}

/** A part that shows nothing (a preamble, a closing wish) joins its neighbour, a transition the shot it leads to. */
function joinEmpty(stretches: Span[][]): Span[][] {
  const parts: Span[][] = []
  let opening: Span[] = []
  for (const spans of stretches) {
    const leadsOn = opening.length > 0 || spans.some((span) => senseAs(span, 'transition'))
    if (spans.some(showsSomething) || isAboutUnknown(spans) || (spans === stretches[0] && opensWithUnknown(spans))) {
      parts.push([...opening, ...spans])
      opening = []
    } else if (parts.length === 0 || leadsOn) opening.push(...spans)
    else parts.at(-1)!.push(...spans)
  }
  if (parts.length === 0) return opening.length > 0 ? [opening] : []
  parts.at(-1)!.push(...opening)
  return parts
}

/** "then a winemaker with a glass": what is told of is a shot, known or not. */
function isAboutUnknown(spans: readonly Span[]): boolean {
  const [first, ...rest] = spans
  // "then rain", "puis il pleut"
  if (isRole(first, 'then') && rest.some((span) => span.sense?.as === 'weather')) return true
  return (
    isRole(first, 'then') &&
    rest.some(
      (span, at) =>
        span.kind === 'unknown' &&
        span.text.length > 3 &&
        (isRole(rest[at - 1], 'indefinite', 'definite', 'pronoun') || rest[at - 1]?.sense?.as === 'colour'),
    )
  )
}

/** "a submarine under the ice, then …": what the first shot is of, known or not. */
function opensWithUnknown(spans: readonly Span[]): boolean {
  const next = spans.findIndex(
    (span) => !isRole(span, 'indefinite') && span.sense?.as !== 'colour' && span.sense?.as !== 'size',
  )
  const isFilm = spans.some((span) => ['film', 'shot', 'title'].includes(senseAs(span, 'head')?.head ?? ''))
  return !isFilm && next > 0 && spans[next]!.kind === 'unknown' && spans[next]!.text.length > 3
}
