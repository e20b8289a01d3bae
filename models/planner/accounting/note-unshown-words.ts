import type { Note } from '../../contract/draft.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import type { ReadShots } from '../completion/read-shots.ts'
import { phrasesIn } from '../say/say.ts'
import { foldText } from '../text/fold.ts'
import { isContent } from './content-words.ts'
import { nameUnshown } from './name-unshown.ts'
import { isShownInPlan, type Reading } from './shown-in-plan.ts'

/**
 * Every word with a content of its own is either to be seen in the finished plan or named in a note. Readers claim
 * words as they go; what became of their claims only the plan itself can tell, so the sum is drawn at the end.
 */
export function noteUnshownWords(read: ReadShots, plan: ShotPlan, notes: readonly Note[]): Note[] {
  const told = foldText(notes.map(wordsOf).join('\n'))
  const unshown = readingsOf(read, plan).flatMap((reading) => {
    const { spans } = reading.request
    const lost = spans.filter(
      (span, at) => isContent(spans, at, reading) && !isNamed(told, span.text) && !isShownInPlan(reading, span),
    )
    return nameUnshown(spans, lost)
  })
  const named = [...new Set(unshown)]
  return named.length > 0 ? [phrasesIn(read.language).notShown(named)] : []
}

/** What a note names: its sentence, and what something stands in for; a limit may be about a whole shot. */
const wordsOf = ({ kind, about, message }: Note) => (kind === 'limited' ? message : `${about} ${message}`)

/** The shots in which the words of a stretch may be seen: its own, or all where shots were proposed for it. */
function readingsOf({ told, film, requests }: ReadShots, plan: ShotPlan): Reading[] {
  const own = told.map((request, index): Reading => {
    const isItsOwn = told.length === plan.shots.length || requests[index]?.spans === request.spans
    const shots = isItsOwn && told.length > 1 ? plan.shots.slice(index, index + 1) : plan.shots
    return { request, plan, shots }
  })
  return film ? [{ request: film, plan, shots: plan.shots }, ...own] : own
}

const isNamed = (told: string, text: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeText(foldText(text))}(?![\\p{L}\\p{N}])`, 'u').test(told)

const escapeText = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
