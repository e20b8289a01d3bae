import type { Sense } from '../lexicon/sense.ts'
import { isRole, type Mark } from './mark.ts'

/**
 * Chooses among the senses of each mark by its neighbours, from left to right: after "un" a "marché" is a
 * market, after "il" somebody walks. Each rule is a bonus or a malus; the row order of the lexicon breaks draws.
 */
export function resolve(marks: readonly Mark[]): Mark[] {
  const done: Mark[] = []
  const titled = marks.some(
    (mark) => mark.kind === 'quote' || mark.senses.some((sense) => sense.as === 'head' && sense.head === 'title'),
  )
  for (const mark of marks) {
    const before = done.at(-1)
    const earlier = done.at(-2)
    const described = done.findLast((one) => !isAdjective(one))
    const after = marks[mark.index + 1]
    const beyond = marks[mark.index + 2]
    let best = mark.sense
    let bestScore = Number.NEGATIVE_INFINITY
    for (const [order, sense] of mark.senses.entries()) {
      const score = fitOf(sense, mark, { earlier, described, before, after, beyond, titled }) - order * 0.1
      if (score <= bestScore) continue
      best = sense
      bestScore = score
    }
    done.push({ ...mark, sense: bestScore < NOTHING ? null : best })
  }
  return done
}

/** Below this a phrase means nothing here: "the sun rose" has no rose. */
const NOTHING = -50

/** Plurals that no verb has. */
const PLURALS = /^(?:roses|hearts)$/

const NOMINAL = new Set<Sense['as']>(['noun', 'place', 'wearable', 'holdable', 'head', 'time', 'weather'])

interface Neighbours {
  earlier: Mark | undefined
  /** The nearest before that is no adjective. */
  described: Mark | undefined
  before: Mark | undefined
  after: Mark | undefined
  beyond: Mark | undefined
  /** Whether the message speaks of a title, which also stands somewhere. */
  titled: boolean
}

/** Whether a noun is due: after "the", "three", "a red"; not after "un homme rouge", whose noun is there. */
function isDetermined({ described, before }: Neighbours): boolean {
  if (isAdjective(before)) return !(described?.sense && NOMINAL.has(described.sense.as))
  return (
    isRole(before, 'definite', 'indefinite', 'possessive') || ['number', 'relation'].includes(before?.sense?.as ?? '')
  )
}

function fitOf(sense: Sense, mark: Mark, neighbours: Neighbours): number {
  const { before, after, beyond } = neighbours
  const determined = isDetermined(neighbours)
  if (sense.as === 'head' && sense.head === 'one' && leadsToNoun(after)) return -3
  if (sense.as === 'place' && /^(?:moon|lune)$/.test(mark.word)) return leavesFrom(neighbours) ? 6 : -6
  if (
    sense.as === 'noun' &&
    sense.introduced &&
    !PLURALS.test(mark.word) &&
    !isIntroduced(mark, neighbours, determined)
  )
    return 2 * NOTHING
  if (sense.as === 'place' && mark.word === 'campagne' && !before) return -6
  if (sense.as === 'place' && mark.word === 'piece' && !isRole(before, 'at') && !isRole(neighbours.earlier, 'at'))
    return -6
  if (sense.as === 'wearable' && /^glasses$/.test(mark.word) && before?.sense?.as === 'number') return -6
  if (NOMINAL.has(sense.as) && isVerbForm(mark, neighbours)) return 2 * NOTHING
  // "ne le montre pas": between the two halves of a "no" stands a verb.
  const denied = neighbours.earlier?.word === 'ne' || neighbours.earlier?.word === 'n'
  if (NOMINAL.has(sense.as)) return determined && !denied ? 4 : denied ? -4 : 0
  switch (sense.as) {
    case 'function':
      return sense.role === 'pronoun' && FRENCH_ARTICLE.test(mark.word) ? pronounFit(after) : 0
    case 'title-place':
      return neighbours.titled ? 2 : -2
    case 'unit':
      // "a second fox" is no length.
      return mark.word === 'second' && before?.sense?.as !== 'number' && can(after, 'noun') ? -8 : unitFit(mark, before)
    case 'action':
      if (isComplement(mark, neighbours)) return 2 * NOTHING
      if (/^looks?$/.test(mark.word) && (isQualified(after) || (mark.word === 'look' && before?.kind === 'unknown')))
        return -6
      if (sense.passive && before?.kind === 'stop') return -6
      if (sense.passive && [after, beyond].some((next) => can(next, 'camera') || can(next, 'head'))) return -6
      return determined && !isRole(before, 'definite') ? -4 : isRole(before, 'definite') ? -2 : 1
    case 'operation':
      if (FRENCH_MORE.test(mark.word)) return isNoMore(neighbours) ? 6 : -8
      return opensClause(before) ? 3 : -3
    case 'material':
      return touches(before, 'noun') || can(after, 'noun') ? 3 : -2
    case 'light':
      return touches(before, 'noun') || (can(after, 'noun') && !can(after, 'head')) ? -1 : 1
    case 'playback':
      // "accéléré" is a time-lapse, "accélère" an order.
      return /é(?:e|s|es)?$/.test(mark.text) ? 2 : 0
    case 'relation':
      return 1
    case 'wearing':
    case 'holding':
      return touches(before, 'noun') || can(after, 'wearable') ? 2 : 0
    case 'command':
    case 'ask':
    case 'talk':
      return -6
    case 'transition':
      // "a chef cuts a tomato", "une cheffe coupe une tomate".
      return (before?.sense?.as === 'noun' || before?.kind === 'unknown') &&
        isRole(after, 'definite', 'indefinite', 'possessive')
        ? 2 * NOTHING
        : 0
    case 'missing':
      return -1
    default:
      return 0
  }
}

const NAMED: readonly Sense['as'][] = ['noun', 'wearable', 'holdable']

/** "a glass", "two waves"; "a glass bottle" is a bottle, and "make her wave" a deed. */
const isIntroduced = ({ language, senses }: Mark, { before, after }: Neighbours, determined: boolean) =>
  determined &&
  !(language === 'en' && (after?.kind === 'unknown' || NAMED.some((kind) => can(after, kind)))) &&
  !(isRole(before, 'possessive') && senses.some(({ as }) => as === 'action'))

/** "a runner ties his shoes", "she boxes in a gym": an -s after who does it and before whom it is done to is a verb. */
function isVerbForm({ word, language }: Mark, { earlier, before, after }: Neighbours): boolean {
  // "il la serre dans ses bras"
  if (language === 'fr') return isRole(before, 'definite') && /^(?:il|elle|ils|elles|on)$/.test(earlier?.word ?? '')
  if (!/[^s]s$/.test(word)) return false
  const isDoer = before?.sense?.as === 'noun' || (isRole(before, 'pronoun') && /^(?:he|she|it)$/.test(before!.word))
  const isDone = isRole(after, 'possessive', 'definite', 'indefinite', 'at') || after?.sense?.as === 'number'
  return isDoer && !/[^s]s$/i.test(before!.text) && isDone
}

/** "une table de pique-nique": after "de" a bare word says which one it is; "de courir" is a deed. */
function isComplement({ text, language }: Mark, { earlier, before }: Neighbours): boolean {
  if (language !== 'fr' || !/^(?:de|d)$/.test(before?.word ?? '') || earlier?.sense?.as !== 'noun') return false
  return !/(?:[ei]r|re|ant)$/i.test(text)
}

/** "takes off from the moon", "décolle de la lune": there it is a place, elsewhere a light of the night. */
const leavesFrom = ({ earlier }: Neighbours) =>
  isRole(earlier, 'from', 'to') || (earlier?.language === 'fr' && isRole(earlier, 'of'))

/** "looks weird", "look sad": how somebody seems, no deed. */
const isQualified = (after: Mark | undefined) =>
  after !== undefined &&
  (after.kind === 'unknown' ||
    ['missing', 'mood', 'colour', 'size', 'degree', 'compare'].some((kind) => can(after, kind as Sense['as'])))

const FRENCH_MORE = /^plus d[e]?$/

/** "plus de chien" is no more dog, "plus de chiens" more of them; after "n'y a" it is always no more. */
function isNoMore({ earlier, before, after }: Neighbours): boolean {
  if (isRole(before, 'not') || isRole(earlier, 'not')) return true
  return can(after, 'noun') && !/[sx]$/i.test(after?.text ?? '')
}

const FRENCH_ARTICLE = /^(?:l|le|la|les|leur)$/

/** "le suit", "mets-les en bleu": an article with nothing to determine is a pronoun. */
function pronounFit(after: Mark | undefined): number {
  const nounsToCome: Sense['as'][] = [
    ...NOMINAL,
    'colour',
    'size',
    'material',
    'number',
    'ordinal',
    'mood',
    'missing',
    'camera',
    'look',
    'title-place',
    'format',
    'command',
    'duration',
  ]
  const determines =
    after?.kind === 'unknown' || after?.kind === 'quote' || nounsToCome.some((kind) => can(after, kind))
  return determines ? -2 : 2
}

/** "s" and "h" are units right after a number only; "une seconde" too. */
function unitFit(mark: Mark, before: Mark | undefined): number {
  if (before?.sense?.as === 'number') return 20
  return mark.word.length > 2 && (isRole(before, 'indefinite') || before?.sense?.as === 'duration') ? 5 : -8
}

function opensClause(before: Mark | undefined): boolean {
  if (!before || before.kind === 'stop') return true
  return (
    isRole(before, 'and', 'then', 'also', 'filler', 'be', 'to', 'not', 'pronoun', 'instead', 'with') ||
    before.sense?.as === 'talk'
  )
}

function isAdjective(mark: Mark | undefined): boolean {
  return mark?.sense?.as === 'colour' || mark?.sense?.as === 'size' || mark?.sense?.as === 'material'
}

/** "one fox" counts; "the red one" points. */
const leadsToNoun = (mark: Mark | undefined) =>
  can(mark, 'noun') || can(mark, 'unit') || can(mark, 'colour') || can(mark, 'size')

const touches = (mark: Mark | undefined, kind: Sense['as']) => mark?.sense?.as === kind
const can = (mark: Mark | undefined, kind: Sense['as']) => mark?.senses.some((sense) => sense.as === kind) ?? false
