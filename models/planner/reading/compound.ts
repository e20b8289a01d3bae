import { kindOf } from '../lexicon/emoji-nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Span } from './span.ts'

const RULES = rulesOf('compounds')

/** A word for several people that stands alone. */
export const COLLECTIVE = RULES.severalInOne

/** "corgi puppy", "superhero dog", "chat pirate": two nouns with nothing between are one thing. */
export function isCompound(spans: readonly Span[], first: NounPhrase, second: NounPhrase): boolean {
  if (first.to + 1 !== second.from || second.definite || second.indefinite || second.count !== null) return false
  if (first.negated !== second.negated || spans[first.to]!.kind !== 'phrase') return false
  // "cats dogs" is a list without its commas; "chats pirates" is none.
  return !first.plural || (second.plural && spans[first.to]!.language === 'fr')
}

/** Beings that stay what they are whatever their trade. */
const NATURES = new Set(['robot', 'alien', 'zombie', 'snowman'])

const isAnimal = (concept: string) => !['adult', 'youngster', 'human', undefined].includes(kindOf(concept))

/** In English the last of them is the thing, in French the first; a family of ducks are ducks. */
export function joinCompound(first: NounPhrase, second: NounPhrase): NounPhrase {
  const many = RULES.severalInOne.test(second.noun.word)
  // "une maman canard" is a duck, a "robot chef" a robot.
  const french = first.noun.language === 'fr' && !RULES.parentWord.test(first.noun.word)
  // "a polar bear mother" is a bear.
  const isParent = RULES.kinshipWord.test(second.noun.word) && isAnimal(first.concept)
  const head = french || many || isParent || NATURES.has(first.concept) ? first : second
  const other = head === first ? second : first
  const same = head.concept === other.concept
  return {
    ...first,
    noun: head.noun,
    concept: head.concept,
    plural: head.plural,
    count: first.count ?? second.count,
    colour: first.colour ?? second.colour,
    material: first.material ?? second.material,
    size: first.size ?? second.size,
    said: { ...second.said, ...first.said, ...((same || many) && { alike: other.noun }) },
    ...(!same && !many && { alsoA: other }),
    from: first.from,
    to: second.to,
  }
}
