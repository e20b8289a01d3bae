import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span } from './span.ts'
import { isPerson, isTeller } from './speakers.ts'

const RULES = rulesOf('asides')

/** Words that are no part of the picture: for whom it is made, what somebody is called, what would be heard. */
export function withoutAsides(spans: readonly Span[], message: string): Span[] {
  return withSounds(
    spans.map((span, index) => readAside(spans, index) ?? span),
    message,
  )
}

function readAside(spans: readonly Span[], index: number): Span | null {
  const span = spans[index]!
  // "a dog called Bear": a name, whatever else the word means.
  if (RULES.isNamed.test(spans[index - 1]?.word ?? '') && span.kind !== 'stop' && span.kind !== 'quote')
    return { ...span, kind: 'unknown', senses: [], sense: null }
  const outside =
    isOwner(spans, index) ||
    isTeller(spans, index) ||
    isLikeness(spans, index) ||
    (isPerson(span) && isAudience(spans, index))
  return outside ? { ...span, sense: { as: 'function', role: 'filler' } } : null
}

/** "le chien de mon fils", "my son's dog": whose it is, nobody in the picture. */
function isOwner(spans: readonly Span[], index: number): boolean {
  if (!isPerson(spans[index]!)) return false
  const describesIt = (span: Span | undefined) =>
    ['colour', 'size', 'material', 'missing'].includes(span?.sense?.as ?? '')
  const isOwned = (span: Span | undefined) => ['noun', 'place'].includes(span?.sense?.as ?? '')
  if (!isRole(spans[index - 1], 'possessive') || /^s$/.test(spans[index - 1]!.word)) return false
  if (RULES.ofThat.test(spans[index - 2]?.word ?? '')) {
    let at = index - 3
    while (describesIt(spans[at])) at--
    return isOwned(spans[at])
  }
  if (spans[index + 1]?.word !== 's') return false
  let at = index + 2
  while (describesIt(spans[at])) at++
  return isOwned(spans[at])
}

/** "heart-shaped", "en forme de cœur", "sleeps like a log", "comme une flèche": what something is like, not what is there. */
function isLikeness(spans: readonly Span[], index: number): boolean {
  if (spans[index]!.sense?.as !== 'noun') return false
  if (spans[index + 1]?.word === 'shaped') return true
  let at = index - 1
  while (isRole(spans[at], 'indefinite', 'of') && !RULES.like.test(spans[at]!.word)) at--
  if (!RULES.like.test(spans[at]?.word ?? '')) return false
  // "my cat like an astronaut" is a costume, and "we would really like a fox" is a wish.
  return !isPerson(spans[index]!) && !(spans[at]!.word === 'like' && expressesRequest(spans[at - 1]))
}

/** Who or what stands before a "like" that is a verb. */
const expressesRequest = (before: Span | undefined) =>
  !before || before.kind === 'unknown' || isPerson(before) || isRole(before, 'pronoun', 'filler')

/** "for my daughter", "pour les enfants", "my son's birthday", "pour faire rire mes neveux", "show it to my class". */
function isAudience(spans: readonly Span[], index: number): boolean {
  const next = spans
    .slice(index + 1, index + 4)
    .find((span) => !isRole(span, 'possessive') && !['number', 'ordinal'].includes(span.sense?.as ?? ''))
  if (RULES.occasion.test(next?.word ?? '')) return true
  let at = index - 1
  while (spans[at] && ['size', 'missing', 'mood', 'ordinal'].includes(spans[at]!.sense?.as ?? '')) at--
  const owned = isRole(spans[at], 'possessive', 'definite')
  if (owned && isRole(spans[at - 1], 'of') && spans.slice(0, at).some(isOccasion)) return true
  if (owned && RULES.toTheArticle.test(spans[at]!.word)) return RULES.shows.test(spans[at - 1]?.word ?? '')
  if (owned) at--
  if (rulesOf('asides', spans[at]?.language ?? 'en').toSomebody.test(spans[at]?.word ?? ''))
    return spans.slice(Math.max(0, at - 3), at).some(({ word }) => RULES.shows.test(word))
  if (owned) while (spans[at] && (spans[at]!.kind === 'unknown' || SURPRISES.has(spans[at]!.sense?.as ?? ''))) at--
  return RULES.forSomebody.test(spans[at]?.word ?? '')
}

/** "l'anniversaire de", "les 40 ans de", "in memory of". */
const isOccasion = ({ word }: Span) => RULES.occasion.test(word) || RULES.honours.test(word)

/** "to make my kids laugh", "pour faire rire mes neveux". */
const SURPRISES = new Set(['missing', 'operation'])

const DESCRIBES = ['noun', 'missing', 'mood', 'degree', 'size', 'tempo', 'weather']

/** "soft piano music", "le bruit de la pluie": one thing to hear, nothing to see. */
function withSounds(spans: readonly Span[], message: string): Span[] {
  const at = spans.findIndex((span) => RULES.sound.test(span.word) && span.kind !== 'quote')
  if (at < 0) return [...spans]
  let from = at
  while (from > 0 && isDescription(spans[from - 1]!)) from--
  let to = at + 1
  if (isRole(spans[to], 'of')) {
    to++
    while (isRole(spans[to], 'definite', 'indefinite')) to++
    to++
  } else while (spans[to] && isDescription(spans[to]!) && !/s$/.test(spans[to]!.word)) to++
  const covered = spans.slice(from, to)
  const last = covered.at(-1)!
  const sound: Span = {
    ...covered[0]!,
    kind: 'phrase',
    text: message.slice(covered[0]!.start, last.end),
    end: last.end,
    sense: { as: 'missing', what: 'sound' },
    corrected: null,
  }
  return [...spans.slice(0, from), sound, ...withSounds(spans.slice(to), message)]
}

const isDescription = (span: Span) => span.kind === 'unknown' || DESCRIBES.includes(span.sense?.as ?? '')
