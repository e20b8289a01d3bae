import { kindOf } from '../lexicon/emoji-nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from './span.ts'

const RULES = rulesOf('speakers')

const PEOPLE = ['adult', 'youngster', 'human']
const isAlive = (span: Span) => kindOf(senseAs(span, 'noun')?.concept ?? '') !== undefined
export const isPerson = (span: Span) => PEOPLE.includes(kindOf(senseAs(span, 'noun')?.concept ?? '') ?? '')

/** Whether somebody named only says who speaks, who wishes or who is remembered, while others are to be seen. */
export function isTeller(spans: readonly Span[], index: number): boolean {
  if (!senseAs(spans[index], 'noun')) return false
  const others = spans.some((span, at) => at !== index && (senseAs(span, 'noun') ?? senseAs(span, 'place')) !== null)
  if (!others) return false
  return isSpeaker(spans, index) || isWisher(spans, index) || isGone(spans, index) || isLiked(spans, index)
}

/** The span before somebody's own words: "my old", "une petite". */
function speakerBefore(spans: readonly Span[], index: number): number {
  let at = index - 1
  while (
    at >= 0 &&
    (isRole(spans[at], 'indefinite', 'definite', 'possessive') ||
      ['size', 'missing', 'ordinal', 'degree'].includes(spans[at]!.sense?.as ?? ''))
  )
    at--
  return at
}

/** "je suis mamie Odette, …", "I'm a teacher and …", "bisous de papi": who writes is behind the camera. */
function isSpeaker(spans: readonly Span[], index: number): boolean {
  if (isPerson(spans[index]!) && index < 3 && RULES.here.test(spans[index + 1]?.word ?? '')) return true
  const at = speakerBefore(spans, index)
  const cue = spans[at]?.word ?? ''
  const sign = isRole(spans[at], 'of') || spans[at]?.text === ',' ? spans[at - 1] : spans[at]
  if (isPerson(spans[index]!) && RULES.signs.test(sign?.word ?? '')) return true
  const introduces = RULES.iAm.test(cue) || (RULES.am.test(cue) && RULES.iPronoun.test(spans[at - 1]?.word ?? ''))
  const calls = RULES.introduces.test(cue) && at < 4 && at === index - 1
  if (!isPerson(spans[index]!) || !(introduces || calls)) return false
  const rest = spans.slice(index + 1)
  const end = rest.findIndex((span) => span.kind === 'stop' || isRole(span, 'and') || RULES.sayer.test(span.word))
  return end >= 0 && !rest.slice(0, end).some((span) => span.sense?.as === 'action')
}

/** "my wife says …", "mon petit-fils a 6 ans": who wishes, or turns a year older, is not in the picture. */
function isWisher(spans: readonly Span[], index: number): boolean {
  if (
    !isPerson(spans[index]!) ||
    !spans.slice(Math.max(0, index - 3), index).some((span) => isRole(span, 'possessive'))
  )
    return false
  const rest = spans.slice(index + 1).filter((span) => !(span.kind === 'unknown' && /^\p{Lu}/u.test(span.text)))
  const verb = rest.find((span) => span.sense?.as !== 'function')
  const first = rest.slice(0, 3).find((span) => RULES.wishes.test(span.word))
  if (first && rest.slice(0, rest.indexOf(first)).every((span) => span.sense?.as === 'function')) return true
  const after = rest[rest.indexOf(verb!) + 1]
  const isAge = !after || after.kind === 'stop' || RULES.unitOfAge.test(after.word)
  return verb !== undefined && RULES.turnsAnAge.test(rest[0]?.word ?? '') && senseAs(verb, 'number') !== null && isAge
}

/** "she loves horses. A white horse runs": what somebody likes, when one of them is told of after. */
function isLiked(spans: readonly Span[], index: number): boolean {
  const concept = senseAs(spans[index], 'noun')?.concept
  const at = speakerBefore(spans, index)
  if (!concept || !RULES.likes.test(spans[at]?.word ?? '')) return false
  return spans.slice(index + 1).some((span) => senseAs(span, 'noun')?.concept === concept)
}

/** "my old boy passed away and I'd love to see a dog run": somebody remembered. */
function isGone(spans: readonly Span[], index: number): boolean {
  if (!isAlive(spans[index]!)) return false
  const late = spans.slice(Math.max(0, index - 2), index).some(({ word }) => RULES.late.test(word))
  const someoneElse = isPerson(spans[index]!) || spans.some((span, at) => at !== index && isAlive(span))
  const next = spans
    .slice(index + 1, index + 5)
    .find((span) => !isRole(span, 'be', 'filler', 'while') && span.kind !== 'unknown')
  return someoneElse && (late || RULES.gone.test(next?.word ?? ''))
}
