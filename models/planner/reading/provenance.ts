import type { Span } from './span.ts'

/**
 * Who used which words for what. What no field used is told to the person; what a field used explains it.
 */
export interface Provenance {
  use(field: string, ...spans: readonly (Span | undefined)[]): void
  used(span: Span): boolean
  /** The words behind a field, in the order of the message; null when none. */
  wordsOf(field: string): string | null
  fields(): string[]
  /** The fields that a span was used for. */
  fieldsOf(span: Span): string[]
}

export function openProvenance(): Provenance {
  const byField = new Map<string, Set<Span>>()
  const used = new Set<number>()
  return {
    use(field, ...spans) {
      const known = byField.get(field) ?? new Set()
      for (const span of spans) {
        if (!span) continue
        known.add(span)
        used.add(span.index)
      }
      byField.set(field, known)
    },
    used: (span) => used.has(span.index),
    wordsOf(field) {
      const spans = [...(byField.get(field) ?? [])]
      if (spans.length === 0) return null
      return spans
        .sort((a, b) => a.start - b.start)
        .map((span) => span.text)
        .join(' ')
    },
    fields: () => [...byField.keys()],
    fieldsOf: ({ index }) =>
      [...byField].flatMap(([field, spans]) => ([...spans].some((span) => span.index === index) ? [field] : [])),
  }
}
