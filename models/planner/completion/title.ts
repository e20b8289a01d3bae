import { shortenText } from '../../contract/cut-text.ts'
import type { PlanDraft } from '../../contract/draft.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { read } from '../reading/read.ts'
import { type Span, senseAs } from '../reading/span.ts'

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
  const { spans } = read(prompt, language)
  let end = spans.length
  for (let comma = end - 1; comma > 0; comma--) {
    if (spans[comma]!.kind !== 'stop') continue
    const clause = spans.slice(comma + 1, end)
    if (!clause.every(isTechnical)) break
    end = comma
  }
  return end === spans.length || end === 0 ? prompt : prompt.slice(0, spans[end - 1]!.end)
}

function isTechnical(span: Span): boolean {
  const head = senseAs(span, 'head')?.head
  if (head) return ['film', 'format', 'duration'].includes(head)
  return ['duration', 'unit', 'number', 'format', 'function', 'talk'].includes(span.sense?.as ?? '')
}
