import type { ShotPlan } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import { isRole, type Mark } from '../reading/mark.ts'
import { editDistance } from '../text/edit-distance.ts'
import { fold } from '../text/fold.ts'
import { castOf } from './find-subject.ts'

/** Marks in which a mistyped word with an article is somebody of the film: "the dgo", "le rennard", "my catt". */
export function withCastSpelled(marks: readonly Mark[], plan: ShotPlan): Mark[] {
  const nouns = castOf(plan.shots).map(({ noun }) => noun)
  return marks.map((mark, index) => {
    if (mark.kind !== 'unknown' || mark.word.length < 3 || !isRole(marks[index - 1], 'definite', 'possessive'))
      return mark
    const noun = nouns.find((one) => isSlip(mark.word, fold(one)))
    if (!noun) return mark
    const sense = { as: 'noun' as const, concept: conceptOf(noun) }
    return { ...mark, kind: 'phrase', word: fold(noun), corrected: noun, senses: [sense], sense }
  })
}

/** One wrong, missing, doubled or exchanged letter; of two words as short as these the letters must be the same. */
function isSlip(typed: string, noun: string): boolean {
  if (typed.length < 4 || noun.length < 4) return typed.length > 2 && sorted(typed) === sorted(noun)
  return editDistance(typed, noun, 2) <= (noun.length < 7 ? 1 : 2)
}

const sorted = (word: string) => [...word].sort().join('')
