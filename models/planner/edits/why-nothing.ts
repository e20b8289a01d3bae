import { shortenText } from '../../contract/cut-text.ts'
import type { Note } from '../../contract/draft.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { phrasesIn } from '../say/say.ts'

/** Why a remark changes nothing: what is not possible if that was understood, else that it was not. */
export function whyNothing(remark: string, notes: readonly Note[], language: Language): string {
  const known = notes.filter(({ kind }) => kind === 'limited' || kind === 'replaced')
  if (known.length > 0) return known.map(({ message }) => message).join(' ')
  return phrasesIn(language).errors.noChange(shortenText(remark.trim(), 80))
}
