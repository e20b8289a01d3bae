import { shortenText } from '../../contract/cut-text.ts'
import type { PlanDraft } from '../../contract/draft.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { type Mark, senseAs } from '../reading/mark.ts'
import { read } from '../reading/read.ts'

/** Titles longer than this end in an ellipsis, in characters. */
const LONGEST = 80

/** The title of a plan: the draft's own, else its first prompt without what only sets length and format. */
export function titleOf(draft: PlanDraft, language: Language): string {
  const text = (draft.title ?? withoutTechnique(draft.shots[0]?.prompt ?? '', language)).replace(/\s+/g, ' ').trim()
  return shortenText(text, LONGEST) || 'Rushes'
}

/** "a dog runs, 2 seconds, 240p" is called "a dog runs". */
function withoutTechnique(prompt: string, language: Language): string {
  // A prompt this long is shortened anyway; reading it twice would cost.
  if (prompt.length > 2 * LONGEST) return prompt
  const { marks } = read(prompt, language)
  let end = marks.length
  for (let comma = end - 1; comma > 0; comma--) {
    if (marks[comma]!.kind !== 'stop') continue
    const clause = marks.slice(comma + 1, end)
    if (!clause.every(isTechnical)) break
    end = comma
  }
  return end === marks.length || end === 0 ? prompt : prompt.slice(0, marks[end - 1]!.end)
}

function isTechnical(mark: Mark): boolean {
  const head = senseAs(mark, 'head')?.head
  if (head) return ['film', 'format', 'duration'].includes(head)
  return ['duration', 'unit', 'number', 'format', 'function', 'talk'].includes(mark.sense?.as ?? '')
}
