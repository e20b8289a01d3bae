import { isRole, type Mark, type Reading, senseAs } from '../reading/mark.ts'

/** Longest name, in words. */
const MOST_WORDS = 6

/** What the film is about, as a title: "an ad for a coffee shop" is called "Coffee shop". Null when nothing names it. */
export function nameForTitle({ marks, message }: Reading): string | null {
  const about = marks.findIndex((mark) => isAbout(mark) && startsName(marks, marks.indexOf(mark) + 1) !== null)
  const from = startsName(marks, about + 1)
  if (from === null) return null
  let to = from
  while (to + 1 < marks.length && to - from < MOST_WORDS && continuesName(marks[to + 1]!)) to++
  const name = message.slice(marks[from]!.start, marks[to]!.end).replace(/\s+/g, ' ').trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const isAbout = (mark: Mark) => /^(?:for|about|of|pour|sur|de|d|du)$/.test(mark.word)

/** The first mark of a name after small words; null when what follows is a length, a format or the film itself. */
function startsName(marks: readonly Mark[], index: number): number | null {
  let at = index
  while (isRole(marks[at], 'definite', 'indefinite', 'possessive', 'filler', 'at', 'of', 'for')) at++
  const mark = marks[at]
  return mark && continuesName(mark) ? at : null
}

function continuesName(mark: Mark): boolean {
  if (mark.kind === 'unknown') return true
  if (mark.kind !== 'phrase') return false
  if (isRole(mark, 'of', 'definite', 'and')) return true
  return ['noun', 'place', 'colour', 'size', 'material', 'missing', 'mood'].includes(
    senseAs(mark, 'noun') ? 'noun' : (mark.sense?.as ?? ''),
  )
}
