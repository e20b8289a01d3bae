import { kindOf } from '../lexicon/emoji-nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { NounPhrase } from '../reading/noun-phrases.ts'
import { isRole, type Span } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

const RULES = rulesOf('costumes')

/** What one puts on to be taken for somebody, by the words for them in both languages. */
const COSTUMES: readonly (readonly [RegExp, string])[] = [
  [RULES.helmeted, 'helmet'],
  [RULES.caped, 'cape'],
  [RULES.armoured, 'armour'],
  [RULES.crowned, 'crown'],
  [RULES.redHatted, 'red hat'],
  [RULES.masked, 'mask'],
  [RULES.suited, 'suit'],
  [RULES.inADress, 'dress'],
  [RULES.inACoat, 'coat'],
  [RULES.hatted, 'hat'],
]

/** The piece of clothing that stands for a trade or a figure; null when none does. */
export const costumeOf = ({ noun, concept }: Pick<NounPhrase, 'noun' | 'concept'>): string | null =>
  COSTUMES.find(([words]) =>
    [foldText(noun.text).replace(/[-_]/g, ' '), noun.word, concept].some((name) => words.test(name)),
  )?.[1] ?? null

/** "my cat as an astronaut", "un chien déguisé en pirate": who is spoken of plays somebody, and nobody else comes. */
export function isDisguise(spans: readonly Span[], { from, concept, indefinite }: NounPhrase): boolean {
  const cue = spans[from - 1]
  if (cue?.sense?.as === 'wearing') return RULES.asSomebody.test(cue.word)
  const isSomebody = ['adult', 'human', 'youngster'].includes(kindOf(concept) ?? '')
  const fancies = spans.slice(Math.max(0, from - 4), from).some(({ word }) => RULES.pretends.test(word))
  if (isSomebody && indefinite && fancies) return true
  return isSomebody && RULES.dressedAs.test(cue?.word ?? '') && !isRole(spans[from - 2], 'be')
}
