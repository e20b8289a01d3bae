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
 * "or", "and", "ni". In an edit the same words remove; there the flag says what. "nobody" and "rien" are whole by
 * themselves: they reach what is done or shown before the next comma, not where, when or how it is seen.
 */
export function markNegated(marks: readonly Mark[]): Mark[] {
  const done: Mark[] = []
  let reach = false
  let joined = false
  let afterNe = false
  let ended = false
  let whole = false
  for (const [index, mark] of marks.entries()) {
    const last = done.at(-1)
    if (endsDeed(marks, index)) {
      reach = true
      ended = true
      done.push({ ...mark, sense: { as: 'function', role: 'not' } })
      continue
    }
    if (/^(?:instead of|rather than|au lieu de|plutot que|plutot qu)$/.test(mark.word) && nextIsDeed(marks, index))
      reach = true
    // "stop running and sleep": another form of verb is not what ends.
    else if (ended && joined && mark.sense?.as === 'action' && !/(?:ing|[ei]r|re)$/i.test(mark.text))
      reach = joined = ended = false
    if (last?.sense?.as === 'action' && OVERDONE.test(mark.word)) {
      // "il court trop": what is too much is not wished.
      done[done.length - 1] = { ...last, negated: true }
    } else if (isSecondHalf(mark) && (afterNe || last?.sense?.as === 'action')) {
      // "ne court pas": the first half has done it. Spoken French leaves it out: "il court pas".
      if (!afterNe && last) done[done.length - 1] = { ...last, negated: true }
      afterNe = false
    } else if (isNegator(mark)) {
      reach = true
      joined = false
      whole = WHOLE.test(mark.word)
      afterNe = mark.word === 'ne' || mark.word === 'n'
    } else if (reach && whole && endsWhole(mark)) reach = false
    else if (reach && mark.sense && NEGATABLE.has(mark.sense.as)) {
      reach = false
      joined = true
      done.push({ ...mark, negated: true })
      continue
    } else if (mark.kind === 'stop' && mark.text !== ',') reach = joined = false
    // "without the rain and with music"
    else if (isRole(mark, 'with')) reach = joined = false
    else if (joined && isRole(mark, 'and', 'not')) reach = true
    else if (joined && mark.sense?.as !== 'function') joined = false
    done.push(mark)
  }
  return done
}

/** "stop running", "arrête de courir": the verb says that a deed ends. */
function endsDeed(marks: readonly Mark[], index: number): boolean {
  if (/^arrete[rz]?$/.test(marks[index]!.word) && isRole(marks[index + 1], 'of'))
    return marks[index + 2]?.sense?.as === 'camera'
  if (!/^(?:stops?|stopped|no longer|(?:s )?arretent?|(?:s )?arreter|cessent?|cesser)$/.test(marks[index]!.word))
    return false
  return endsWith(marks, index)
}

/** The deed or the move of the camera that is ended. */
function endsWith(marks: readonly Mark[], index: number): boolean {
  const next = marks.slice(index + 1).find((mark) => !isRole(mark, 'of'))
  return next?.sense?.as === 'action' || next?.sense?.as === 'camera'
}

/** "instead of running", "au lieu de marcher". */
const nextIsDeed = (marks: readonly Mark[], index: number) =>
  marks.slice(index + 1).find((mark) => mark.sense?.as !== 'function')?.sense?.as === 'action'

const WHOLE = /^(?:nobody|nothing|personne|rien)$/

const endsWhole = (mark: Mark) =>
  mark.kind === 'stop' || ['place', 'time', 'light', 'weather', 'camera', 'look'].includes(mark.sense?.as ?? '')

const OVERDONE = /^(?:trop|too much)$/

const isSecondHalf = (mark: Mark) => /^(?:pas|jamais|point)$/.test(mark.word)

function isNegator(mark: Mark): boolean {
  if (isRole(mark, 'not')) return true
  const removes = senseAs(mark, 'operation')?.operation === 'remove'
  return removes && /^(?:no|without|sans|pas d|pas de|aucune?|no more|plus aucune?|plus d|plus de)$/.test(mark.word)
}
