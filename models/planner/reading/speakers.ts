import { kindOf } from '../lexicon/emoji-nouns.ts'
import { isRole, type Span, senseAs } from './span.ts'

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
  if (isPerson(spans[index]!) && index < 3 && /^(?:here|ici)$/.test(spans[index + 1]?.word ?? '')) return true
  const at = speakerBefore(spans, index)
  const cue = spans[at]?.word ?? ''
  const sign = isRole(spans[at], 'of') || spans[at]?.text === ',' ? spans[at - 1] : spans[at]
  if (isPerson(spans[index]!) && SIGNS.test(sign?.word ?? '')) return true
  const introduces =
    /^im$/.test(cue) || (/^(?:suis|m|am)$/.test(cue) && /^(?:je|j|i|moi)$/.test(spans[at - 1]?.word ?? ''))
  const calls = /^(?:c est|ici|moi c est|it s|this is)$/.test(cue) && at < 4 && at === index - 1
  if (!isPerson(spans[index]!) || !(introduces || calls)) return false
  const rest = spans.slice(index + 1)
  const end = rest.findIndex((span) => span.kind === 'stop' || isRole(span, 'and') || /^(?:je|j|i)$/.test(span.word))
  return end >= 0 && !rest.slice(0, end).some((span) => span.sense?.as === 'action')
}

const SIGNS = /^(?:bisous?|bises|bise|signe|signee|love|xoxo|hugs|kisses|yours|cordialement|regards)$/

/** "my wife says …", "mon petit-fils a 6 ans": who wishes, or turns a year older, is not in the picture. */
function isWisher(spans: readonly Span[], index: number): boolean {
  if (
    !isPerson(spans[index]!) ||
    !spans.slice(Math.max(0, index - 3), index).some((span) => isRole(span, 'possessive'))
  )
    return false
  const rest = spans.slice(index + 1).filter((span) => !(span.kind === 'unknown' && /^\p{Lu}/u.test(span.text)))
  const verb = rest.find((span) => span.sense?.as !== 'function')
  const first = rest.slice(0, 3).find((span) => WISHES.test(span.word))
  if (first && rest.slice(0, rest.indexOf(first)).every((span) => span.sense?.as === 'function')) return true
  const after = rest[rest.indexOf(verb!) + 1]
  const isAge = !after || after.kind === 'stop' || /^(?:ans|an|years?|yrs?|yo|mois|months?)$/.test(after.word)
  return (
    verb !== undefined &&
    /^(?:a|aura|is|has|was|vient)$/.test(rest[0]?.word ?? '') &&
    senseAs(verb, 'number') !== null &&
    isAge
  )
}

const WISHES =
  /^(?:says?|said|thinks?|told|asked|begged|dreams?|dreamed|wanted|wishes|obsessed|crazy|mad|turns|turned|turning|love|retires|reve|revait|dit|pense|voulait|aimerait|adorer|adorerait|adorait|aimait|loved|fan|folle|fou|raffole|fete|demande|collectionne|collects|married|marie|misses|missed)$/

/** "she loves horses. A white horse runs": what somebody likes, when one of them is told of after. */
function isLiked(spans: readonly Span[], index: number): boolean {
  const concept = senseAs(spans[index], 'noun')?.concept
  const at = speakerBefore(spans, index)
  if (!concept || !LIKES.test(spans[at]?.word ?? '')) return false
  return spans.slice(index + 1).some((span) => senseAs(span, 'noun')?.concept === concept)
}

const LIKES = /^(?:loves?|loved|likes?|adores?|adored|adore|adorent|adorait|aime|aiment|aimait|kiffe|raffole)$/

/** "my old boy passed away and I'd love to see a dog run": somebody remembered. */
function isGone(spans: readonly Span[], index: number): boolean {
  if (!isAlive(spans[index]!)) return false
  const late = spans
    .slice(Math.max(0, index - 2), index)
    .some(({ word }) => /^(?:late|deceased|feu|regrettee?)$/.test(word))
  const someoneElse = isPerson(spans[index]!) || spans.some((span, at) => at !== index && isAlive(span))
  const next = spans
    .slice(index + 1, index + 5)
    .find((span) => !isRole(span, 'be', 'filler', 'while') && span.kind !== 'unknown')
  return someoneElse && (late || GONE.test(next?.word ?? ''))
}

const GONE =
  /^(?:passed away|passed on|has died|died|no longer with us|gone|dead|est mort|est morte|decede|decedee|est decede|est decedee|mort|morte|nous a quittes|est parti au ciel|est partie au ciel)$/
