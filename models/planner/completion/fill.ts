import type { Note } from '../../contract/draft.ts'
import type { Capabilities } from '../capabilities.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { phrasesIn } from '../say/say.ts'
import { nearestShown, otherChoices } from './nearest.ts'
import type { Sources } from './sources.ts'

/** What every step of completing a plan works with; notes and sources are added to. */
export interface Filling {
  capabilities: Capabilities
  language: Language
  notes: Note[]
  sources: Sources
}

/** Replaces a value that cannot be shown by the nearest that can, and says so. */
export function replaceUnshowable<T extends string>(filling: Filling, path: string, value: T, shown: readonly T[]): T {
  const used = nearestShown(value, shown)
  if (used === value) return value
  const source = filling.sources.get(path)
  if (source) filling.sources.set(path, { ...source, insteadOf: value })
  if (source?.from === 'draft' || source?.from === 'words') {
    const said = source?.words ?? value
    filling.notes.push(phrasesIn(filling.language).replaced(said, value, used, otherChoices(value, used, shown)))
  }
  return used
}
