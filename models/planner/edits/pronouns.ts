import type { Subject } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import { NOUNS } from '../lexicon/nouns.ts'
import { foldText } from '../text/fold.ts'

const HUMANS = ['adult', 'human', 'youngster']
const isHuman = (subject: Subject) =>
  HUMANS.includes(kindOf(conceptOf(subject.noun)) ?? '') && !/robot|snowman|zombie|alien/.test(conceptOf(subject.noun))

const FEMALE =
  /^(?:woman|women|lady|girl|mother|mum|mom|grandmother|grandma|queen|princess|actress|waitress|bride|wife|sister|aunt|witch|nurse|fairy|mermaid|daughter|niece|dancer|ballerina|femme|fille|dame|mere|maman|reine|soeur|tante|sorciere|fillette|gamine|princesse|danseuse|chanteuse|joggeuse|coureuse)/
const MALE =
  /^(?:man|men|boy|guy|father|dad|grandfather|grandpa|king|prince|actor|waiter|groom|husband|brother|uncle|son|nephew|homme|garcon|pere|papa|roi|frere|oncle|monsieur|gamin$)/

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
        (one) => isHuman(one) && !FEMALE.test(foldText(one.noun)),
        (one) => !FEMALE.test(foldText(one.noun)),
      )
    case 'she':
    case 'her':
      return keep(
        (one) => isHuman(one) && !MALE.test(foldText(one.noun)),
        (one) => !MALE.test(foldText(one.noun)),
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
  if (FEMALE.test(word)) return 'f'
  if (MALE.test(word)) return 'm'
  const row = NOUNS.find(({ french }) => foldText(french.split('|')[0]!) === word)
  if (row) return row.gender
  return /(?:e|ette|ure|ion|ie)s?$/.test(word) &&
    !/(?:age|isme|arbre|singe|tigre|zebre|phoque|merle|requin|lievre)$/.test(word)
    ? 'f'
    : null
}

/** "le chat", "the dog": a subject as a remark would name it. */
export function namedAs(subject: Subject, language: 'fr' | 'en'): string {
  if (language === 'en') return `the ${subject.noun}`
  if (subject.count > 1) return `les ${subject.noun}`
  if (/^[aeiouyhéèê]/i.test(subject.noun)) return `l’${subject.noun}`
  return `${genderOf(subject) === 'f' ? 'la' : 'le'} ${subject.noun}`
}
