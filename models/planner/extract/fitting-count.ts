import { phrasesIn } from '../say/say.ts'
import type { Extraction } from './requested-shot.ts'

/** As many as the contract lets one subject stand for. */
const MOST_OF_A_KIND = 24

/** How many of a kind there will be of those asked for; a difference is told in the notes. */
export function fittingCount(asked: number, { notes, parse }: Pick<Extraction, 'notes' | 'parse'>): number {
  const count = Math.min(MOST_OF_A_KIND, Math.max(1, Math.round(asked)))
  if (count !== asked) notes.push(phrasesIn(parse.language).countLimited(asked, count))
  return count
}
