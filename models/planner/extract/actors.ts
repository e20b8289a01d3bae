import { kindOf } from '../lexicon/emoji-nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { canAct, firstAfter, riderOf, type Spoken } from './spoken.ts'

const RULES = rulesOf('actors')

/**
 * Who does an action: whom the pronoun before the verb means, else the subject before it in the same sentence with
 * all that are joined to it ("a fox and a dog run"), else the one right after ("a running fox").
 */
export function actorsOf(spans: readonly Span[], spoken: readonly Spoken[], position: number): Spoken[] {
  const all = spoken.filter(({ phrase }) => phrase.to < position)
  const pronoun = pronounBefore(spans, position)
  const pointed = pronoun ? meantBy(pronoun, all) : []
  if (pointed.length > 0) return pointed
  const before = all.filter(({ phrase }) => !stopBetween(spans, phrase.to, position))
  const nearest = doerOf(spans, before, position)
  const next = firstAfter(spoken, spans, position)
  // "a running fox", not "playing the piano".
  const bare = next && !next.phrase.definite && !next.phrase.indefinite
  const takesObject = TAKES_OBJECT.has(senseAs(spans[position], 'action')?.action ?? '')
  const directlyAfter =
    bare &&
    !(takesObject && nearest) &&
    next.phrase.from === position + 1 &&
    RULES.actingForm.test(spans[position]!.text)
  if (!nearest || (directlyAfter && spans[nearest.phrase.to + 1] !== spans[position]))
    return next ? [next] : spoken.slice(0, 1)
  const rider = riderOf(spans, before, nearest)
  if (rider) return [rider, nearest]
  const upTo = before.slice(0, before.indexOf(nearest) + 1)
  const actors = [nearest]
  for (let index = upTo.length - 2; index >= 0; index--) {
    const joiner = spans.slice(upTo[index]!.phrase.to + 1, upTo[index + 1]!.phrase.from)
    if (joiner.length === 0 || !joiner.every((span) => isRole(span, 'and') || span.text === ',')) break
    actors.push(upTo[index]!)
  }
  // "a man with a dog walks": who is only with somebody lets him act, and comes along.
  if (!isRole(spans[nearest.phrase.from - 1], 'with') || upTo.length < 2) return actors
  return actsByItself(nearest) ? [...actors, upTo.at(-2)!] : [upTo.at(-2)!]
}

/** Actions done to something: "peeling apples" is no kind of apples. */
const TAKES_OBJECT = new Set(
  'eat play throw ride drive push pull lift carry plant water wash iron fold cook pour cut peel drink read write paint sew brush pet kick catch milk'.split(
    ' ',
  ),
)

/** The last one before the verb; a bench or a broom that stands in between does nothing. */
export function doerOf(spans: readonly Span[], before: readonly Spoken[], position: number): Spoken | undefined {
  const last = before.at(-1)
  const able = before.filter(canAct).at(-1)
  if (!last || !able || canAct(last)) return last
  const between = spans.slice(last.phrase.to + 1, position)
  // "he checks the watch while walking"
  const beside = between.every((span) => isRole(span, 'be', 'while') && !RULES.whileDoing.test(span.word))
  const opens = spans[last.phrase.from - 1]
  const isObject =
    isRole(opens, 'at', 'with', 'of') || ['relation', 'holding', 'action'].includes(opens?.sense?.as ?? '')
  return beside && !isObject ? last : able
}

/** The pronoun that a verb follows, with nothing but small words between. */
function pronounBefore(spans: readonly Span[], position: number): Span | null {
  for (let at = position - 1; at >= 0; at--) {
    const span = spans[at]!
    if (RULES.personalPronoun.test(span.word)) return span
    // "both of them"
    if (span.word === 'them' && isRole(spans[at - 1], 'of')) continue
    if (isRole(span, 'of') && spans[at + 1]?.word === 'them') continue
    if (!isRole(span, 'be', 'not', 'filler', 'also', 'only', 'to', 'pronoun', 'then') && !senseAs(span, 'tempo'))
      return null
  }
  return null
}

function meantBy({ word }: Span, before: readonly Spoken[]): Spoken[] {
  const living = before.filter(canAct)
  if (RULES.pluralPronoun.test(word)) return living
  const people = living.filter(({ request }) => ['adult', 'youngster', 'human'].includes(kindOf(request.concept) ?? ''))
  if (RULES.personPronoun.test(word)) return people.slice(-1)
  if (word === 'it') {
    const things = before.filter((one) => !people.includes(one))
    // "a frog on a rock … it jumps": the frog does.
    const able = things.filter(canAct)
    return (able.length > 0 ? able : things).slice(-1)
  }
  const gender = word === 'il' ? 'm' : 'f'
  const fitting = living.filter(({ request }) => request.gender === gender)
  return (fitting.length > 0 ? fitting : living).slice(-1)
}

/** A balloon or a guitar that somebody has does not walk along. */
const actsByItself = ({ request }: Spoken) => !['floating thing', undefined].includes(kindOf(request.concept))

function stopBetween(spans: readonly Span[], from: number, to: number): boolean {
  return spans.slice(from, to).some((span) => span.kind === 'stop' && /[.;!?\n]/.test(span.text))
}
