import { editDistance } from '../../models/planner/text/edit-distance.ts'

/** The accepted word that somebody probably meant, or null: at most every third letter may be wrong. */
export function nearestWord(word: string, accepted: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3))
  const near = accepted.map((candidate) => ({ candidate, away: editDistance(word, candidate, most) }))
  const [best] = near.filter(({ away }) => away <= most).sort((a, b) => a.away - b.away)
  return best?.candidate ?? null
}

/** " (did you mean make?)", or nothing where no accepted word is near. */
export function suggestWord(word: string, accepted: readonly string[]): string {
  const nearest = nearestWord(word, accepted)
  return nearest === null ? '' : ` (did you mean ${nearest}?)`
}
