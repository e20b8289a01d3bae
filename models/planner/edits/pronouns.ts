import type { Subject } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import { NOUNS } from '../lexicon/nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { foldText } from '../text/fold.ts'

const RULES = rulesOf('cast')

const HUMANS = ['adult', 'human', 'youngster']
const isHuman = (subject: Subject) =>
  HUMANS.includes(kindOf(conceptOf(subject.noun)) ?? '') && !/robot|snowman|zombie|alien/.test(conceptOf(subject.noun))

/** Of those a pronoun may mean, the ones it fits: "it" is rather the dog than the girl, "elle" what is called "la …". */
export function fittingPronoun(cast: readonly Subject[], pronoun: string): readonly Subject[] {
  const keep = (...fits: ((subject: Subject) => boolean)[]) =>
    fits.map((fit) => cast.filter(fit)).find((those) => those.length > 0) ?? cast
  switch (pronoun) {
    case 'it':
    case 'its':
      return keep((one) => !isHuman(one))
    case 'he':
    case 'him':
    case 'his':
      return keep(
        (one) => isHuman(one) && !RULES.calledFemale.test(foldText(one.noun)),
        (one) => !RULES.calledFemale.test(foldText(one.noun)),
      )
    case 'she':
    case 'her':
      return keep(
        (one) => isHuman(one) && !RULES.calledMale.test(foldText(one.noun)),
        (one) => !RULES.calledMale.test(foldText(one.noun)),
      )
    case 'il':
    case 'le':
      return keep((one) => genderOf(one) !== 'f')
    case 'elle':
    case 'la':
      return keep((one) => genderOf(one) !== 'm')
    default:
      return cast
  }
}

/** Grammatical gender of a French noun, by who it is, else by the lexicon; null where neither tells. */
function genderOf({ noun }: Subject): 'm' | 'f' | null {
  const word = foldText(noun)
  if (RULES.calledFemale.test(word)) return 'f'
  if (RULES.calledMale.test(word)) return 'm'
  const row = NOUNS.find(({ french }) => foldText(french.split('|')[0]!) === word)
  if (row) return row.gender
  return RULES.feminineEnding.test(word) && !RULES.masculineForAll.test(word) ? 'f' : null
}

/** "le chat", "the dog": a subject as a remark would name it. */
export function namedAs(subject: Subject, language: 'fr' | 'en'): string {
  if (language === 'en') return `the ${subject.noun}`
  if (subject.count > 1) return `les ${subject.noun}`
  if (/^[aeiouyhéèê]/i.test(subject.noun)) return `l’${subject.noun}`
  return `${genderOf(subject) === 'f' ? 'la' : 'le'} ${subject.noun}`
}
