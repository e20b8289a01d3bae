import { isRole, type Mark, senseAs } from './mark.ts'

const NEGATABLE = new Set([
  'noun',
  'weather',
  'action',
  'time',
  'light',
  'look',
  'mood',
  'wearable',
  'holdable',
  'missing',
  'head',
  'place',
  'camera',
  'playback',
  'colour',
])

/**
 * Marks what a "no", "without", "sans" or "ne … pas" speaks of: the next thing, and those joined to it by
 * "or", "and", "ni". In an edit the same words remove; there the flag says what.
 */
export function markNegated(marks: readonly Mark[]): Mark[] {
  let reach = false
  let joined = false
  return marks.map((mark) => {
    if (isNegator(mark)) {
      reach = true
      joined = false
      return mark
    }
    if (mark.kind === 'stop' && mark.text !== ',') reach = joined = false
    if (joined && isRole(mark, 'and', 'filler', 'not')) {
      reach = true
      return mark
    }
    if (reach && mark.sense && NEGATABLE.has(mark.sense.as)) {
      reach = false
      joined = true
      return { ...mark, negated: true }
    }
    if (joined && mark.sense?.as !== 'function') joined = false
    return mark
  })
}

function isNegator(mark: Mark): boolean {
  if (isRole(mark, 'not')) return true
  return (
    senseAs(mark, 'operation')?.operation === 'remove' &&
    /^(no|without|sans|pas de|aucune?|no more|plus aucune?)$/.test(mark.word)
  )
}
