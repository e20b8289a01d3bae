import type { Provenance } from '../reading/provenance.ts'

/**
 * Where a field of the plan comes from: a structured field of the draft, words of the prompt, the shot or
 * plan before, the nature of the thing or place, or the table of defaults.
 */
export interface Source {
  from: 'draft' | 'words' | 'context' | 'nature' | 'default'
  /** The words behind it, when there are any. */
  words: string | null
  /** What was asked for, when the stage or engine cannot show it and something nearer stands in. */
  insteadOf: string | null
}

export type Sources = Map<string, Source>

/** The candidates for one field, strongest first. */
export interface Candidates<T> {
  draft?: T | null
  words?: T | null
  context?: T | null
  nature?: T | null
  default: T
}

const ORDER = ['draft', 'words', 'context', 'nature', 'default'] as const

/** Takes the strongest candidate and writes down where it came from. */
export function chooseValue<T>(
  sources: Sources,
  path: string,
  candidates: Candidates<T>,
  provenance?: Provenance,
  field?: string,
): T {
  for (const from of ORDER) {
    const value = candidates[from]
    if (value === undefined || (value === null && from !== 'default')) continue
    const words = from === 'words' ? (provenance?.wordsOf(field ?? path) ?? null) : null
    sources.set(path, { from, words, insteadOf: null })
    return value as T
  }
  throw new Error(`no candidate for ${path}`)
}
