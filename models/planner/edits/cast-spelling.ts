import type { ShotPlan } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import { isRole, type Span } from '../reading/span.ts'
import { editDistance } from '../text/edit-distance.ts'
import { foldText } from '../text/fold.ts'
import { castOf } from './find-subject.ts'

/** Spans in which a mistyped word with an article is somebody of the film: "the dgo", "le rennard", "my catt". */
export function withCastSpelled(spans: readonly Span[], plan: ShotPlan): Span[] {
  const nouns = castOf(plan.shots).map(({ noun }) => noun)
  return spans.map((span, index) => {
    if (span.kind !== 'unknown' || span.word.length < 3 || !isRole(spans[index - 1], 'definite', 'possessive'))
      return span
    const noun = nouns.find((one) => isSlip(span.word, foldText(one)))
    if (!noun) return span
    const sense = { as: 'noun' as const, concept: conceptOf(noun) }
    return { ...span, kind: 'phrase', word: foldText(noun), corrected: noun, senses: [sense], sense }
  })
}

/** One wrong, missing, doubled or exchanged letter; of two words as short as these the letters must be the same. */
function isSlip(typed: string, noun: string): boolean {
  if (typed.length < 4 || noun.length < 4) return typed.length > 2 && sortLetters(typed) === sortLetters(noun)
  return editDistance(typed, noun, 2) <= (noun.length < 7 ? 1 : 2)
}

const sortLetters = (word: string) => [...word].sort().join('')
