import type { PlanDraft, SubjectDraft } from '../../contract/draft.ts'
import type { PlanEdit } from '../../contract/plan-edit.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { isDictionaryWord } from '../lexicon/word-lists.ts'
import { PlanError } from '../plan-error.ts'
import { foldText } from '../text/fold.ts'
import { CONTENT_RULES, HARMLESS } from './content-rules.ts'
import { namedPersonIn } from './named-person.ts'
import { sayRefusal } from './say-refusal.ts'

/** A refusal in one plain sentence with what would be possible; null when a text asks for nothing of the kind. */
export function refusalFor(text: string, language: Language): string | null {
  let folded = foldText(text).replace(/[-_\s]+/g, ' ')
  for (const harmless of HARMLESS) folded = folded.replace(harmless, ' ')
  const rule = CONTENT_RULES.find(({ pattern }) => pattern.test(folded))
  if (rule) return sayRefusal(rule.refusal, language)
  const isKnown = (word: string) => isDictionaryWord(word, 'en') || isDictionaryWord(word, 'fr')
  // What stands in quotation marks is written on the picture, and nobody is filmed.
  const person = namedPersonIn(text.replace(/["“«][^"”»]*["”»]/g, ' '), isKnown)
  return person ? sayRefusal('person', language, person) : null
}

/** Throws PlanError when any words of a draft ask for what is not made. The one place that every door passes. */
export function refuseDraft(draft: PlanDraft, language: Language): void {
  refuseTexts(
    [draft.title, ...draft.shots.flatMap((shot) => [shot.prompt, ...subjectTexts(shot.subjects ?? [])])],
    language,
  )
}

/** The same for an edit: its instruction, and whoever its changes bring in. */
export function refuseEdit(edit: PlanEdit, language: Language): void {
  const brought = edit.changes.flatMap((change) => {
    if ('subject' in change) return subjectTexts([change.subject])
    return change.change === 'add-shot' ? [change.shot.prompt, ...subjectTexts(change.shot.subjects ?? [])] : []
  })
  refuseTexts([edit.instruction, ...brought], language)
}

const subjectTexts = (subjects: readonly Partial<SubjectDraft>[]) => subjects.map(({ noun }) => noun)

function refuseTexts(texts: readonly (string | undefined)[], language: Language): void {
  for (const text of texts) {
    const refusal = text ? refusalFor(text, language) : null
    if (refusal) throw new PlanError(refusal)
  }
}
