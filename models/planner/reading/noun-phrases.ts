import { COLLECTIVE, compound, isCompound } from './compound.ts'
import { isRole, type Mark, senseAs } from './mark.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { oneByOne } from './one-by-one.ts'

export type { NounPhrase } from './noun-phrase.ts'

/** Finds the noun phrases of a stretch of marks, in order. */
export function nounPhrases(marks: readonly Mark[], at: (mark: Mark) => boolean = isNoun): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let floor = 0
  for (const [position, mark] of marks.entries()) {
    if (!at(mark) || isYoung(mark, marks[position + 1]) || isKindOfClothes(marks, position)) continue
    const phrase = phraseAround(marks, position, floor)
    if (!phrase.indefinite && WISHES.test(marks[phrase.to + 1]?.word ?? '')) continue
    const before = phrases.at(-1)
    if (before && isCompound(marks, before, phrase)) phrases[phrases.length - 1] = compound(before, phrase)
    else phrases.push(...oneByOne(marks, phrase))
    floor = phrases.at(-1)!.to + 1
  }
  return phrases
}

/** "my client wants", "ma fille adore": who wishes is not in the picture. */
const WISHES =
  /^(?:wants?|loves?|likes?|asks|asked|prefers?|veut|veulent|voudrait|aime|aiment|adore|adorent|prefere|demande)$/

/** "a baby panda": the young of what follows, nobody of its own. */
const isYoung = (mark: Mark, next: Mark | undefined) =>
  senseAs(mark, 'noun')?.concept === 'baby' && next !== undefined && isNoun(next)

/** Nouns that end like a plural and are none. */
const SINGULAR_IN_S =
  /(?:fox|lynx|ox|box|h[ée]ros|fils|souris|ours|bus|omnibus|octopus|walrus|cactus|rhinoceros|hippopotamus|tyrannosaurus|triceratops|diplodocus|brachiosaurus|brontosaurus|t-?rex|santa claus|ananas|tapis|palais|corps|matelas|jus|cognac|os)$/i

/** "a pirate hat", "un costume de dinosaure": what kind of hat or suit it is, nobody of their own. */
export function isKindOfClothes(marks: readonly Mark[], position: number): boolean {
  const isGarment = (mark: Mark | undefined) => mark?.sense?.as === 'wearable' || mark?.sense?.as === 'holdable'
  if (!isNoun(marks[position]!)) return false
  if (marks[position]!.language === 'en') return isGarment(marks[position + 1])
  return isRole(marks[position - 1], 'of') && isGarment(marks[position - 2])
}

const OF_A_CROWD = 6

export const isNoun = (mark: Mark) => mark.sense?.as === 'noun'

function phraseAround(marks: readonly Mark[], position: number, floor: number): NounPhrase {
  const noun = marks[position]!
  const phrase: NounPhrase = {
    noun,
    concept: senseAs(noun, 'noun')?.concept ?? noun.word,
    count: COLLECTIVE.test(noun.word) ? OF_A_CROWD : null,
    plural: /[^s]s$|[ae]ux$|(?:men|women|children|mice|people)$/i.test(noun.text) && !SINGULAR_IN_S.test(noun.text),
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
    (describe(phrase, marks[phrase.from - 1]!, 'before') || isEpithet(marks, phrase.from, floor))
  )
    phrase.from--
  while (phrase.to + 1 < marks.length && follows(marks, phrase)) phrase.to++
  const number = senseAs(marks[phrase.to + 2], 'number')
  // "a family of four"
  if (phrase.count === OF_A_CROWD && number && isRole(marks[phrase.to + 1], 'of') && !isNounAt(marks, phrase.to + 3)) {
    phrase.count = number.value
    phrase.said.count = marks[phrase.to + 2]
    phrase.to += 2
  }
  const beyond = complementEnd(marks, phrase)
  if (beyond && describe(phrase, marks[beyond]!, 'after')) phrase.to = beyond
  return phrase
}

/** "a grumpy cat", "le grand méchant loup": a word we do not know between an article and its noun tells of it. */
function isEpithet(marks: readonly Mark[], from: number, floor: number): boolean {
  const word = marks[from - 1]!
  const before = marks[from - 2]
  if (word.kind !== 'unknown' || !/^\p{Ll}/u.test(word.text) || from - 2 < floor) return false
  return (
    isRole(before, 'definite', 'indefinite', 'possessive') ||
    ['number', 'size', 'colour', 'missing'].includes(before?.sense?.as ?? '') ||
    (before?.kind === 'unknown' && isEpithet(marks, from - 1, floor))
  )
}

/** Takes a neighbour into the phrase if it describes the noun. */
function describe(phrase: NounPhrase, mark: Mark, side: 'before' | 'after'): boolean {
  const { sense } = mark
  if (!sense) return false
  if (sense.as === 'colour' && !phrase.colour) {
    phrase.colour = sense.colour
    phrase.said.colour = mark
    return true
  }
  if (sense.as === 'material' && !phrase.material) {
    phrase.material = sense.material
    phrase.said.material = mark
    return true
  }
  if (sense.as === 'size' && !phrase.size) {
    phrase.size = sense.size
    phrase.said.size = mark
    return true
  }
  if (side === 'before' && isYoung(mark, phrase.noun) && !phrase.size) {
    phrase.size = 'small'
    phrase.said.size = mark
    return true
  }
  return side === 'before' && determine(phrase, mark)
}

function determine(phrase: NounPhrase, mark: Mark): boolean {
  const { sense } = mark
  if (sense?.as === 'number' && !phrase.said.count) {
    phrase.count = sense.value
    phrase.said.count = mark
    return true
  }
  if (sense?.as === 'ordinal' && phrase.ordinal === null) {
    phrase.ordinal = sense.value
    phrase.said.ordinal = mark
    return true
  }
  if (isRole(mark, 'definite', 'possessive')) {
    // The s of "the fox's tail" ends a phrase, it opens none.
    if (mark.word === 's') return false
    phrase.definite = true
    phrase.gender ??= genderOf(mark.word)
    return true
  }
  if (isRole(mark, 'indefinite')) {
    phrase.indefinite = true
    phrase.gender ??= genderOf(mark.word)
    // "un renard" is one, whatever its noun ends in.
    if (/^(?:une?|an?)$/.test(mark.word)) phrase.plural = false
    return true
  }
  if (sense?.as === 'missing' || sense?.as === 'mood' || sense?.as === 'degree') return true
  return isRole(mark, 'filler') && /^(?:other|autre|autres|all|tous|toutes|own|same|meme)$/.test(mark.word)
}

function genderOf(article: string): 'm' | 'f' | null {
  if (/^(?:un|le|ce|cet|mon|du|au)$/.test(article)) return 'm'
  return /^(?:une|la|cette|ma)$/.test(article) ? 'f' : null
}

const isNounAt = (marks: readonly Mark[], at: number) => marks[at] !== undefined && isNoun(marks[at])

/** "une lampe de bureau orange", "un train à vapeur noir": the colour after a bare complement is the noun's. */
function complementEnd(marks: readonly Mark[], { noun, to }: NounPhrase): number | null {
  const [joint, word, adjective] = marks.slice(to + 1, to + 4)
  // "une guitare électrique noire"
  if (noun.language === 'fr' && joint?.kind === 'unknown' && /^\p{Ll}/u.test(joint.text) && word && isAttributive(word))
    return isNounAt(marks, to + 3) ? null : to + 2
  if (noun.language !== 'fr' || !/^(?:de|d|a|en)$/.test(joint?.word ?? '') || !word || !adjective) return null
  const isBare = word.kind === 'unknown' || (word.kind === 'phrase' && ['place', undefined].includes(word.sense?.as))
  return isBare && isAttributive(adjective) && !isNounAt(marks, to + 4) ? to + 3 : null
}

/** Adjectives right after the noun: French order, or "the fox red" of "make the fox red". */
function follows(marks: readonly Mark[], phrase: NounPhrase): boolean {
  const next = marks[phrase.to + 1]!
  const beyond = marks[phrase.to + 2]
  // An adjective before another noun belongs to that one.
  if (
    beyond &&
    (isNoun(beyond) || beyond.sense?.as === 'wearable' || beyond.sense?.as === 'holdable') &&
    !/[éèà]/.test(next.text) &&
    isAttributive(next)
  )
    return false
  if (describe(phrase, next, 'after')) return true
  return false
}

const isAttributive = (mark: Mark) => ['colour', 'size', 'material'].includes(mark.sense?.as ?? '')
