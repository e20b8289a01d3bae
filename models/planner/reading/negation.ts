import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from './span.ts'

const RULES = rulesOf('negation')

const NEGATABLE = new Set([
  'noun',
  'weather',
  'action',
  'time',
  'light',
  'look',
  'mood',
  'wearable',
  'holdable',
  'missing',
  'head',
  'place',
  'camera',
  'playback',
  'colour',
])

/**
 * Spans what a "no", "without", "sans" or "ne … pas" speaks of: the next thing, and those joined to it by
 * "or", "and", "ni". In an edit the same words remove; there the flag says what. "nobody" and "rien" are whole by
 * themselves: they reach what is done or shown before the next comma, not where, when or how it is seen.
 */
export function setNegated(spans: readonly Span[]): Span[] {
  const done: Span[] = []
  let reach = false
  let joined = false
  let afterNe = false
  let ended = false
  let whole = false
  for (const [index, span] of spans.entries()) {
    const last = done.at(-1)
    if (endsAction(spans, index)) {
      reach = true
      ended = true
      done.push({ ...span, sense: { as: 'function', role: 'not' } })
      continue
    }
    if (RULES.inPlaceOf.test(span.word) && nextIsAction(spans, index)) reach = true
    // "stop running and sleep": another form of verb is not what ends.
    else if (ended && joined && span.sense?.as === 'action' && !RULES.verbEnding.test(span.text))
      reach = joined = ended = false
    if (last?.sense?.as === 'action' && RULES.overdone.test(span.word)) {
      // "il court trop": what is too much is not wished.
      done[done.length - 1] = { ...last, negated: true }
    } else if (isSecondHalf(span) && (afterNe || last?.sense?.as === 'action')) {
      // "ne court pas": the first half has done it. Spoken French leaves it out: "il court pas".
      if (!afterNe && last) done[done.length - 1] = { ...last, negated: true }
      afterNe = false
    } else if (isNegator(span)) {
      reach = true
      joined = false
      whole = RULES.nobodyOrNothing.test(span.word)
      afterNe = span.word === 'ne' || span.word === 'n'
    } else if (reach && whole && endsWhole(span)) reach = false
    else if (reach && span.sense && NEGATABLE.has(span.sense.as)) {
      reach = false
      joined = true
      done.push({ ...span, negated: true })
      continue
    } else if (span.kind === 'stop' && span.text !== ',') reach = joined = false
    // "without the rain and with music"
    else if (isRole(span, 'with')) reach = joined = false
    else if (joined && isRole(span, 'and', 'not')) reach = true
    else if (joined && span.sense?.as !== 'function') joined = false
    done.push(span)
  }
  return done
}

/** "stop running", "arrête de courir": the verb says that an action ends. */
function endsAction(spans: readonly Span[], index: number): boolean {
  if (RULES.tellsToStop.test(spans[index]!.word) && isRole(spans[index + 1], 'of'))
    return spans[index + 2]?.sense?.as === 'camera'
  if (!RULES.stops.test(spans[index]!.word)) return false
  return endsWith(spans, index)
}

/** The action or the move of the camera that is ended. */
function endsWith(spans: readonly Span[], index: number): boolean {
  const next = spans.slice(index + 1).find((span) => !isRole(span, 'of'))
  return next?.sense?.as === 'action' || next?.sense?.as === 'camera'
}

/** "instead of running", "au lieu de marcher". */
const nextIsAction = (spans: readonly Span[], index: number) =>
  spans.slice(index + 1).find((span) => span.sense?.as !== 'function')?.sense?.as === 'action'

const endsWhole = (span: Span) =>
  span.kind === 'stop' || ['place', 'time', 'light', 'weather', 'camera', 'look'].includes(span.sense?.as ?? '')

const isSecondHalf = (span: Span) => RULES.secondHalfOfNot.test(span.word)

function isNegator(span: Span): boolean {
  if (isRole(span, 'not')) return true
  const removes = senseAs(span, 'operation')?.operation === 'remove'
  return removes && RULES.without.test(span.word)
}
