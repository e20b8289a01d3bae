import type { Note } from '../../contract/draft.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import { undrawableLetters } from '../../lettering/title-fonts.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { phrasesIn } from '../say/say.ts'

/** One note that names what of the plan's titles no font can draw; none when all of it can be. */
export function notesOnTitleLetters(plan: Pick<ShotPlan, 'shots'>, language: Language): Note[] {
  const letters = new Set(plan.shots.flatMap(({ titles }) => titles.flatMap(({ text }) => undrawableLetters(text))))
  return letters.size > 0 ? [phrasesIn(language).titleUndrawable([...letters])] : []
}
