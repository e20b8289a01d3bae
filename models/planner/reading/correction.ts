import { isRole, type Span } from './span.ts'

/**
 * "sliding… no actually walking": what is said after a correction takes the place of the last thing of its kind
 * said before. The words that no longer count are left out of the reading.
 */
export function withCorrections(spans: readonly Span[]): Span[] {
  const gone = new Set<Span>()
  for (const [position, span] of spans.entries()) {
    if (!isRole(span, 'correction')) continue
    const meant = spans.slice(position + 1).find((later) => later.sense && later.sense.as !== 'function')
    const said = spans.slice(0, position).findLast((earlier) => earlier.sense?.as === meant?.sense?.as)
    if (meant && said) gone.add(said)
  }
  return spans.filter((span) => !gone.has(span))
}
