import { rulesOf } from '../lexicon/rules.ts'
import { COLLECTIVE, isCompound, joinCompound } from './compound.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { oneByOne } from './one-by-one.ts'
import { isRole, type Span, senseAs } from './span.ts'

const RULES = rulesOf('nouns')

export type { NounPhrase } from './noun-phrase.ts'

/** Finds the noun phrases of a stretch of spans, in order. */
export function nounPhrases(spans: readonly Span[], at: (span: Span) => boolean = isNoun): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let floor = 0
  for (const [position, span] of spans.entries()) {
    if (!at(span) || isYoung(span, spans[position + 1]) || isKindOfClothes(spans, position)) continue
    const phrase = phraseAround(spans, position, floor)
    if (!phrase.indefinite && RULES.wantsOrLikes.test(spans[phrase.to + 1]?.word ?? '')) continue
    const before = phrases.at(-1)
    if (before && isCompound(spans, before, phrase)) phrases[phrases.length - 1] = joinCompound(before, phrase)
    else phrases.push(...oneByOne(spans, phrase))
    floor = phrases.at(-1)!.to + 1
  }
  return phrases
}

/** "a baby panda": the young of what follows, nobody of its own. */
const isYoung = (span: Span, next: Span | undefined) =>
  senseAs(span, 'noun')?.concept === 'baby' && next !== undefined && isNoun(next)

/** "a pirate hat", "un costume de dinosaure": what kind of hat or suit it is, nobody of their own. */
export function isKindOfClothes(spans: readonly Span[], position: number): boolean {
  const isGarment = (span: Span | undefined) => span?.sense?.as === 'wearable' || span?.sense?.as === 'holdable'
  if (!isNoun(spans[position]!)) return false
  if (spans[position]!.language === 'en') return isGarment(spans[position + 1])
  return isRole(spans[position - 1], 'of') && isGarment(spans[position - 2])
}

const OF_A_CROWD = 6

export const isNoun = (span: Span) => span.sense?.as === 'noun'

function phraseAround(spans: readonly Span[], position: number, floor: number): NounPhrase {
  const noun = spans[position]!
  const phrase: NounPhrase = {
    noun,
    concept: senseAs(noun, 'noun')?.concept ?? noun.word,
    count: COLLECTIVE.test(noun.word) ? OF_A_CROWD : null,
    plural: RULES.plural.test(noun.text) && !RULES.singularInS.test(noun.text),
    colour: null,
    material: null,
    size: null,
    ordinal: null,
    gender: null,
    definite: false,
    indefinite: false,
    negated: noun.negated,
    said: {},
    from: position,
    to: position,
  }
  while (
    phrase.from > floor &&
    (addDescription(phrase, spans[phrase.from - 1]!, 'before') || isEpithet(spans, phrase.from, floor))
  )
    phrase.from--
  while (phrase.to + 1 < spans.length && followsPhrase(spans, phrase)) phrase.to++
  const number = senseAs(spans[phrase.to + 2], 'number')
  // "a family of four"
  if (phrase.count === OF_A_CROWD && number && isRole(spans[phrase.to + 1], 'of') && !isNounAt(spans, phrase.to + 3)) {
    phrase.count = number.value
    phrase.said.count = spans[phrase.to + 2]
    phrase.to += 2
  }
  const beyond = complementEnd(spans, phrase)
  if (beyond && addDescription(phrase, spans[beyond]!, 'after')) phrase.to = beyond
  return phrase
}

/** "a grumpy cat", "le grand méchant loup": a word we do not know between an article and its noun tells of it. */
function isEpithet(spans: readonly Span[], from: number, floor: number): boolean {
  const word = spans[from - 1]!
  const before = spans[from - 2]
  if (word.kind !== 'unknown' || !/^\p{Ll}/u.test(word.text) || from - 2 < floor) return false
  return (
    isRole(before, 'definite', 'indefinite', 'possessive') ||
    ['number', 'size', 'colour', 'missing'].includes(before?.sense?.as ?? '') ||
    (before?.kind === 'unknown' && isEpithet(spans, from - 1, floor))
  )
}

/** Takes a neighbour into the phrase if it describes the noun. */
function addDescription(phrase: NounPhrase, span: Span, side: 'before' | 'after'): boolean {
  const { sense } = span
  if (!sense) return false
  if (sense.as === 'colour' && !phrase.colour) {
    phrase.colour = sense.colour
    phrase.said.colour = span
    return true
  }
  if (sense.as === 'material' && !phrase.material) {
    phrase.material = sense.material
    phrase.said.material = span
    return true
  }
  if (sense.as === 'size' && !phrase.size) {
    phrase.size = sense.size
    phrase.said.size = span
    return true
  }
  if (side === 'before' && isYoung(span, phrase.noun) && !phrase.size) {
    phrase.size = 'small'
    phrase.said.size = span
    return true
  }
  return side === 'before' && addDeterminer(phrase, span)
}

function addDeterminer(phrase: NounPhrase, span: Span): boolean {
  const { sense } = span
  if (sense?.as === 'number' && !phrase.said.count) {
    phrase.count = sense.value
    phrase.said.count = span
    return true
  }
  if (sense?.as === 'ordinal' && phrase.ordinal === null) {
    phrase.ordinal = sense.value
    phrase.said.ordinal = span
    return true
  }
  if (isRole(span, 'definite', 'possessive')) {
    // The s of "the fox's tail" ends a phrase, it opens none.
    if (span.word === 's') return false
    phrase.definite = true
    phrase.gender ??= genderOf(span.word)
    return true
  }
  if (isRole(span, 'indefinite')) {
    phrase.indefinite = true
    phrase.gender ??= genderOf(span.word)
    // "un renard" is one, whatever its noun ends in.
    if (RULES.oneArticle.test(span.word)) phrase.plural = false
    return true
  }
  if (sense?.as === 'missing' || sense?.as === 'mood' || sense?.as === 'degree') return true
  return isRole(span, 'filler') && RULES.otherOrAll.test(span.word)
}

function genderOf(article: string): 'm' | 'f' | null {
  if (RULES.masculineArticle.test(article)) return 'm'
  return RULES.feminineArticle.test(article) ? 'f' : null
}

const isNounAt = (spans: readonly Span[], at: number) => spans[at] !== undefined && isNoun(spans[at])

/** "une lampe de bureau orange", "un train à vapeur noir": the colour after a bare complement is the noun's. */
function complementEnd(spans: readonly Span[], { noun, to }: NounPhrase): number | null {
  const [joint, word, adjective] = spans.slice(to + 1, to + 4)
  // "une guitare électrique noire"
  if (noun.language === 'fr' && joint?.kind === 'unknown' && /^\p{Ll}/u.test(joint.text) && word && isAttributive(word))
    return isNounAt(spans, to + 3) ? null : to + 2
  if (noun.language !== 'fr' || !RULES.joinsQuality.test(joint?.word ?? '') || !word || !adjective) return null
  const isBare = word.kind === 'unknown' || (word.kind === 'phrase' && ['place', undefined].includes(word.sense?.as))
  return isBare && isAttributive(adjective) && !isNounAt(spans, to + 4) ? to + 3 : null
}

/** Adjectives right after the noun: French order, or "the fox red" of "make the fox red". */
function followsPhrase(spans: readonly Span[], phrase: NounPhrase): boolean {
  const next = spans[phrase.to + 1]!
  const beyond = spans[phrase.to + 2]
  // An adjective before another noun belongs to that one.
  if (
    beyond &&
    (isNoun(beyond) || beyond.sense?.as === 'wearable' || beyond.sense?.as === 'holdable') &&
    !/[éèà]/.test(next.text) &&
    isAttributive(next)
  )
    return false
  if (addDescription(phrase, next, 'after')) return true
  return false
}

const isAttributive = (span: Span) => ['colour', 'size', 'material'].includes(span.sense?.as ?? '')
