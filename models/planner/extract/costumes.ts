import { kindOf } from '../lexicon/emoji-nouns.ts'
import type { NounPhrase } from '../reading/noun-phrases.ts'
import { isRole, type Span } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

/** What one puts on to be taken for somebody, by the words for them in both languages. */
const COSTUMES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:astronaut|cosmonaut|spaceman|astronaute|cosmonaute|spationaute|pompiere?|firefighter|fireman|viking)$/,
    'helmet',
  ],
  [/^(?:super ?hero|super ?heros|superheroine|vampire|magicien|magician)$/, 'cape'],
  [/^(?:knight|chevalier|samurai|samourai|gladiat(?:or|eur))$/, 'armour'],
  [/^(?:princess|princesse|prince|king|queen|roi|reine)$/, 'crown'],
  [/^(?:santa(?: claus)?|father christmas|pere noel)$/, 'red hat'],
  [/^(?:ninja|burglar|voleur|thief)$/, 'mask'],
  [/^(?:businessman|boss|president|spy|espion|gangster|lawyer|avocat|groom)$/, 'suit'],
  [/^(?:bride|mariee|ballerina|ballerine)$/, 'dress'],
  [/^(?:doctor|docteur|medecin|scientist|savant|detective)$/, 'coat'],
  [
    /^(?:pirate|cowboy|chef|cook|cuisinier|witch|sorciere|wizard|sorcier|clown|police officer|policeman|cop|policier|farmer|fermier|sailor|marin|captain|explorer|explorateur)$/,
    'hat',
  ],
]

/** The piece of clothing that stands for a trade or a figure; null when none does. */
export const costumeOf = ({ noun, concept }: Pick<NounPhrase, 'noun' | 'concept'>): string | null =>
  COSTUMES.find(([words]) =>
    [foldText(noun.text).replace(/[-_]/g, ' '), noun.word, concept].some((name) => words.test(name)),
  )?.[1] ?? null

/** "my cat thinks he's a pirate", "le chat se prend pour un roi". */
const FANCIES =
  /^(?:thinks?|believes?|pretends?|pretending|imagines?|prend|croit|croient|pense|s imagine|imagine|semblant)$/

/** "my cat as an astronaut", "un chien déguisé en pirate": who is spoken of plays somebody, and nobody else comes. */
export function isDisguise(spans: readonly Span[], { from, concept, indefinite }: NounPhrase): boolean {
  const cue = spans[from - 1]
  if (cue?.sense?.as === 'wearing') return /\b(?:as|en|de)$/.test(cue.word)
  const isSomebody = ['adult', 'human', 'youngster'].includes(kindOf(concept) ?? '')
  const fancies = spans.slice(Math.max(0, from - 4), from).some(({ word }) => FANCIES.test(word))
  if (isSomebody && indefinite && fancies) return true
  return isSomebody && /^(?:as|en|comme)$/.test(cue?.word ?? '') && !isRole(spans[from - 2], 'be')
}
