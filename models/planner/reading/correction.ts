import { isRole, type Mark } from './mark.ts'

/**
 * "sliding… no actually walking": what is said after a correction takes the place of the last thing of its kind
 * said before. The words that no longer count are left out of the reading.
 */
export function withCorrections(marks: readonly Mark[]): Mark[] {
  const gone = new Set<Mark>()
  for (const [position, mark] of marks.entries()) {
    if (!isRole(mark, 'correction')) continue
    const meant = marks.slice(position + 1).find((later) => later.sense && later.sense.as !== 'function')
    const said = marks.slice(0, position).findLast((earlier) => earlier.sense?.as === meant?.sense?.as)
    if (meant && said) gone.add(said)
  }
  return marks.filter((mark) => !gone.has(mark))
}
