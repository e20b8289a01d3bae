import type { Mark } from './mark.ts'

/**
 * Who used which words for what. What no field used is told to the person; what a field used explains it.
 */
export interface Ledger {
  use(field: string, ...marks: readonly (Mark | undefined)[]): void
  used(mark: Mark): boolean
  /** The words behind a field, in the order of the message; null when none. */
  wordsOf(field: string): string | null
  fields(): string[]
}

export function openLedger(): Ledger {
  const byField = new Map<string, Set<Mark>>()
  const used = new Set<number>()
  return {
    use(field, ...marks) {
      const known = byField.get(field) ?? new Set()
      for (const mark of marks) {
        if (!mark) continue
        known.add(mark)
        used.add(mark.index)
      }
      byField.set(field, known)
    },
    used: (mark) => used.has(mark.index),
    wordsOf(field) {
      const marks = [...(byField.get(field) ?? [])]
      if (marks.length === 0) return null
      return marks
        .sort((a, b) => a.start - b.start)
        .map((mark) => mark.text)
        .join(' ')
    },
    fields: () => [...byField.keys()],
  }
}
