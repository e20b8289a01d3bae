import type { Mark } from './mark.ts'
import { COLLECTIVE, type NounPhrase } from './noun-phrases.ts'

/** "corgi puppy", "superhero dog", "chat pirate": two nouns with nothing between are one thing. */
export function isCompound(marks: readonly Mark[], first: NounPhrase, second: NounPhrase): boolean {
  if (first.to + 1 !== second.from || second.definite || second.indefinite || second.count !== null) return false
  if (first.negated !== second.negated || marks[first.to]!.kind !== 'phrase') return false
  // "cats dogs" is a list without its commas; "chats pirates" is none.
  return !first.plural || (second.plural && marks[first.to]!.language === 'fr')
}

/** In English the last of them is the thing, in French the first; a family of ducks are ducks. */
export function compound(first: NounPhrase, second: NounPhrase): NounPhrase {
  const many = COLLECTIVE.test(second.noun.word)
  const head = first.noun.language === 'fr' || many ? first : second
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
