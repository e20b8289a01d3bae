import { rulesOf } from '../lexicon/rules.ts'
import type { Sense } from '../lexicon/sense.ts'
import { isRole, type Span } from './span.ts'

const RULES = rulesOf('senses')

/**
 * Chooses among the senses of each span by its neighbours, from left to right: after "un" a "marché" is a
 * market, after "il" somebody walks. Each rule is a bonus or a malus; the row order of the lexicon breaks draws.
 */
export function resolveSenses(spans: readonly Span[]): Span[] {
  const done: Span[] = []
  const titled = spans.some(
    (span) => span.kind === 'quote' || span.senses.some((sense) => sense.as === 'head' && sense.head === 'title'),
  )
  for (const span of spans) {
    const before = done.at(-1)
    const earlier = done.at(-2)
    const described = done.findLast((one) => !isAdjective(one))
    const after = spans[span.index + 1]
    const beyond = spans[span.index + 2]
    let best = span.sense
    let bestScore = Number.NEGATIVE_INFINITY
    for (const [order, sense] of span.senses.entries()) {
      const score = fitOf(sense, span, { earlier, described, before, after, beyond, titled }) - order * 0.1
      if (score <= bestScore) continue
      best = sense
      bestScore = score
    }
    done.push({ ...span, sense: bestScore < NOTHING ? null : best })
  }
  return done
}

/** Below this a phrase means nothing here: "the sun rose" has no rose. */
const NOTHING = -50

const NOMINAL = new Set<Sense['as']>(['noun', 'place', 'wearable', 'holdable', 'head', 'time', 'weather'])

interface Neighbours {
  earlier: Span | undefined
  /** The nearest before that is no adjective. */
  described: Span | undefined
  before: Span | undefined
  after: Span | undefined
  beyond: Span | undefined
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

function fitOf(sense: Sense, span: Span, neighbours: Neighbours): number {
  const { before, after, beyond } = neighbours
  const determined = isDetermined(neighbours)
  if (sense.as === 'head' && sense.head === 'one' && leadsToNoun(after)) return -3
  if (sense.as === 'place' && RULES.moonWord.test(span.word)) return leavesFrom(neighbours) ? 6 : -6
  if (
    sense.as === 'noun' &&
    sense.introduced &&
    !RULES.onlyInTheirNumber.test(span.word) &&
    !isIntroduced(span, neighbours, determined)
  )
    return 2 * NOTHING
  if (sense.as === 'place' && span.word === 'campagne' && !before) return -6
  if (sense.as === 'place' && span.word === 'piece' && !isRole(before, 'at') && !isRole(neighbours.earlier, 'at'))
    return -6
  if (sense.as === 'wearable' && RULES.spectacles.test(span.word) && before?.sense?.as === 'number') return -6
  if (NOMINAL.has(sense.as) && isVerbForm(span, neighbours)) return 2 * NOTHING
  // "ne le montre pas": between the two halves of a "no" stands a verb.
  const denied = neighbours.earlier?.word === 'ne' || neighbours.earlier?.word === 'n'
  if (NOMINAL.has(sense.as)) return determined && !denied ? 4 : denied ? -4 : 0
  switch (sense.as) {
    case 'function':
      return sense.role === 'pronoun' && RULES.articleOrPronoun.test(span.word) ? pronounFit(after) : 0
    case 'title-place':
      return neighbours.titled ? 2 : -2
    case 'unit':
      // "a second fox" is no length.
      return span.word === 'second' && before?.sense?.as !== 'number' && mayHaveSense(after, 'noun')
        ? -8
        : unitFit(span, before)
    case 'action':
      if (isComplement(span, neighbours)) return 2 * NOTHING
      if (
        RULES.looksWord.test(span.word) &&
        (isQualified(after) || (span.word === 'look' && before?.kind === 'unknown'))
      )
        return -6
      if (sense.passive && before?.kind === 'stop') return -6
      if (sense.passive && [after, beyond].some((next) => mayHaveSense(next, 'camera') || mayHaveSense(next, 'head')))
        return -6
      return determined && !isRole(before, 'definite') ? -4 : isRole(before, 'definite') ? -2 : 1
    case 'operation':
      if (RULES.plusDe.test(span.word)) return isNoMore(neighbours) ? 6 : -8
      return opensClause(before) ? 3 : -3
    case 'material':
      return hasSense(before, 'noun') || mayHaveSense(after, 'noun') ? 3 : -2
    case 'light':
      return hasSense(before, 'noun') || (mayHaveSense(after, 'noun') && !mayHaveSense(after, 'head')) ? -1 : 1
    case 'playback':
      // "accéléré" is a time-lapse, "accélère" an order.
      return RULES.participle.test(span.text) ? 2 : 0
    case 'relation':
      return 1
    case 'wearing':
    case 'holding':
      return hasSense(before, 'noun') || mayHaveSense(after, 'wearable') ? 2 : 0
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

/** "a glass", "two waves"; "a glass bottle" is a bottle, and "make her wave" an action. */
const isIntroduced = ({ language, senses }: Span, { before, after }: Neighbours, determined: boolean) =>
  determined &&
  !(language === 'en' && (after?.kind === 'unknown' || NAMED.some((kind) => mayHaveSense(after, kind)))) &&
  !(isRole(before, 'possessive') && senses.some(({ as }) => as === 'action'))

/** "a runner ties his shoes", "she boxes in a gym": an -s after who does it and before whom it is done to is a verb. */
function isVerbForm({ word, language }: Span, { earlier, before, after }: Neighbours): boolean {
  // "il la serre dans ses bras"
  if (language === 'fr') return isRole(before, 'definite') && RULES.frenchSubject.test(earlier?.word ?? '')
  if (!/[^s]s$/.test(word)) return false
  const isDoer = before?.sense?.as === 'noun' || (isRole(before, 'pronoun') && RULES.englishSubject.test(before!.word))
  const isDone = isRole(after, 'possessive', 'definite', 'indefinite', 'at') || after?.sense?.as === 'number'
  return isDoer && !/[^s]s$/i.test(before!.text) && isDone
}

/** "une table de pique-nique": after "de" a bare word says which one it is; "de courir" is an action. */
function isComplement({ text, language }: Span, { earlier, before }: Neighbours): boolean {
  if (language !== 'fr' || !RULES.ofPreposition.test(before?.word ?? '') || earlier?.sense?.as !== 'noun') return false
  return !RULES.frenchVerbEnding.test(text)
}

/** "takes off from the moon", "décolle de la lune": there it is a place, elsewhere a light of the night. */
const leavesFrom = ({ earlier }: Neighbours) =>
  isRole(earlier, 'from', 'to') || (earlier?.language === 'fr' && isRole(earlier, 'of'))

/** "looks weird", "look sad": how somebody seems, no action. */
const isQualified = (after: Span | undefined) =>
  after !== undefined &&
  (after.kind === 'unknown' ||
    ['missing', 'mood', 'colour', 'size', 'degree', 'compare'].some((kind) => mayHaveSense(after, kind as Sense['as'])))

/** "plus de chien" is no more dog, "plus de chiens" more of them; after "n'y a" it is always no more. */
function isNoMore({ earlier, before, after }: Neighbours): boolean {
  if (isRole(before, 'not') || isRole(earlier, 'not')) return true
  return mayHaveSense(after, 'noun') && !/[sx]$/i.test(after?.text ?? '')
}

/** "le suit", "mets-les en bleu": an article with nothing to determine is a pronoun. */
function pronounFit(after: Span | undefined): number {
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
    after?.kind === 'unknown' || after?.kind === 'quote' || nounsToCome.some((kind) => mayHaveSense(after, kind))
  return determines ? -2 : 2
}

/** "s" and "h" are units right after a number only; "une seconde" too. */
function unitFit(span: Span, before: Span | undefined): number {
  if (before?.sense?.as === 'number') return 20
  return span.word.length > 2 && (isRole(before, 'indefinite') || before?.sense?.as === 'duration') ? 5 : -8
}

function opensClause(before: Span | undefined): boolean {
  if (!before || before.kind === 'stop') return true
  return (
    isRole(before, 'and', 'then', 'also', 'filler', 'be', 'to', 'not', 'pronoun', 'instead', 'with') ||
    before.sense?.as === 'talk'
  )
}

function isAdjective(span: Span | undefined): boolean {
  return span?.sense?.as === 'colour' || span?.sense?.as === 'size' || span?.sense?.as === 'material'
}

/** "one fox" counts; "the red one" points. */
const leadsToNoun = (span: Span | undefined) =>
  mayHaveSense(span, 'noun') || mayHaveSense(span, 'unit') || mayHaveSense(span, 'colour') || mayHaveSense(span, 'size')

const hasSense = (span: Span | undefined, kind: Sense['as']) => span?.sense?.as === kind
const mayHaveSense = (span: Span | undefined, kind: Sense['as']) =>
  span?.senses.some((sense) => sense.as === kind) ?? false
