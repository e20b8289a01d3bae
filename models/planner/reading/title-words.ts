import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from './span.ts'

const RULES = rulesOf('titleWords')

/** "put Mr Whiskers as a title", "mets Grand Froid en titre": the words before say what it reads. */
function givenTitle(spans: readonly Span[], message: string): Span[] | null {
  const title = spans.findIndex((span) => senseAs(span, 'head')?.head === 'title')
  const joint = spans.findLastIndex((span, index) => index < title && RULES.asTitle.test(span.word))
  const verb = spans.findIndex((span) => RULES.putsTitle.test(span.word))
  const name = spans.findIndex((span, index) => index > verb && index < joint && /^\p{Lu}/u.test(span.text))
  const small = spans.slice(joint + 1, title).every((span) => isRole(span, 'definite', 'indefinite', 'possessive'))
  const [first, last] = [spans[name], spans[joint - 1]]
  if (verb < 0 || joint <= verb + 1 || !small || !first || !last) return null
  if (spans.some(({ kind }) => kind === 'quote')) return null
  return [
    ...spans.slice(0, verb + 1),
    quoteOf(first, last, message.slice(first.start, last.end)),
    ...spans.slice(joint),
  ]
}

/** "write" itself is no part of the picture. */
const asUnread = (span: Span): Span => ({ ...span, kind: 'phrase', sense: { as: 'function', role: 'filler' } })

const quoteOf = (first: Span, last: Span, text: string): Span => ({
  ...first,
  kind: 'quote',
  text,
  word: text,
  end: last.end,
  senses: [],
  sense: null,
  corrected: null,
})

const isName = (span: Span | undefined) => /^\p{Lu}/u.test(span?.text ?? '') || span?.kind === 'quote'

/** "write The End at the top" is an order; "a girl writes a letter" is an action. */
function opensOrder(spans: readonly Span[], index: number): boolean {
  const next = spans[index + 1]
  const before = spans.slice(0, index)
  const names = isName(next) || next?.text === ':'
  return (
    names && before.every((span) => span.sense?.as === 'function' || span.sense?.as === 'talk' || span.kind === 'stop')
  )
}

/**
 * "a title that says Best Friends Forever", "titre : Mon été": a text without quotation marks becomes one with
 * them. It goes to the next comma or full stop, or to the words that say where it stands.
 */
export function withTitleWords(spans: readonly Span[], message: string): Span[] {
  const given = givenTitle(spans, message)
  if (given) return given
  const start = spans.findIndex(
    (span, index) =>
      opensText(spans, index) &&
      (span.kind === 'phrase' || RULES.write.test(span.word) || RULES.asksItToSay.test(span.word)),
  )
  if (start < 0 || spans.slice(start).some(({ kind }) => kind === 'quote')) return [...spans]
  const colon = colonAfter(spans, start)
  let from =
    colon > 0
      ? colon + 1
      : RULES.joinsText.test(spans[start + 1]?.word ?? '') || isLastTitle(spans[start + 1])
        ? start + 2
        : start + 1
  // "the title: it's Hello World".
  while (RULES.itReads.test(spans[from]?.word ?? '')) from++
  let to = from
  while (to < spans.length && spans[to]!.kind !== 'stop' && !isPlaceOfTitle(spans[to]!) && !isShotOf(spans, to)) to++
  // "make it say Goodbye instead": the last small word is no part of it.
  if (to > from + 1 && isRole(spans[to - 1], 'instead', 'also')) to--
  const first = spans[from]
  if (!first || to === from) return [...spans]
  const last = spans[to - 1]!
  const text = message.slice(first.start, spans[to]?.text === '!' ? spans[to]!.end : last.end)
  const before = spans.slice(0, from).map((span) => (RULES.write.test(span.word) ? asUnread(span) : span))
  return [...before, quoteOf(first, last, text), ...spans.slice(to)]
}

/** "… in shot 2", "dans le plan 3": where the text stands is no part of it. */
function isShotOf(spans: readonly Span[], at: number): boolean {
  if (!isRole(spans[at], 'at')) return false
  const [next, after, last] = spans.slice(at + 1, at + 4)
  const [shot, number] = isRole(next, 'definite') ? [after, last] : [next, after]
  const isShot = shot?.senses.some((sense) => sense.as === 'head' && sense.head === 'shot')
  return isShot === true && number?.senses.some((sense) => sense.as === 'number') === true
}

const isLastTitle = (span: Span | undefined) => RULES.last.test(span?.word ?? '')

const isPlaceOfTitle = (span: Span) =>
  span.senses.some((sense) => sense.as === 'title-place') ||
  (senseAs(span, 'ordinal') !== null && !/^\p{Lu}/u.test(span.text)) ||
  isRole(span, 'then')

function opensText(spans: readonly Span[], index: number): boolean {
  const span = spans[index]!
  if (RULES.writes.test(span.word)) return true
  if (RULES.write.test(span.word)) return opensOrder(spans, index)
  const it =
    isRole(spans[index - 1], 'pronoun', 'filler', 'definite') || senseAs(spans[index - 1], 'head')?.head === 'title'
  if (RULES.saysOrReads.test(span.word) && it && index > 1 && isName(spans[index + 1])) return true
  const before = spans.slice(Math.max(0, index - 4), index)
  const ofTitle = before.some((one) => ['title', 'film'].includes(senseAs(one, 'head')?.head ?? ''))
  if (RULES.saysIt.test(span.word)) return ofTitle
  if (senseAs(span, 'head')?.head !== 'title') return false
  // "titre final La Ferme du Chêne"
  const next = spans[isLastTitle(spans[index + 1]) ? index + 2 : index + 1]
  // "titre : Mon été", "un sous-titre en bas : il était seul", "the title Summer Vibes".
  return (
    colonAfter(spans, index) > 0 ||
    isGivenText(spans, index) ||
    (next?.kind !== 'stop' && /^\p{Lu}/u.test(next?.text ?? '') && !isRole(next, 'at'))
  )
}

/** Where the colon stands that a text follows: right after the title, or after where and when it is shown. */
function colonAfter(spans: readonly Span[], title: number): number {
  for (let at = title + 1; at < Math.min(spans.length - 1, title + 6); at++) {
    const span = spans[at]!
    if (span.text === ':') return at
    if (!isPlaceOfTitle(span) && span.sense?.as !== 'function') return -1
  }
  return -1
}

/** "change the title to winter tales": what it becomes, unless that is a place on the picture. */
function isGivenText(spans: readonly Span[], title: number): boolean {
  const joint = spans[title + 1]
  const text = spans[title + 2]
  const changes = spans.slice(0, title).some(({ word }) => RULES.changesTitle.test(word))
  return (
    changes &&
    RULES.joinsText.test(joint?.word ?? '') &&
    text !== undefined &&
    !spans.slice(title + 1).some(isPlaceOfTitle)
  )
}
