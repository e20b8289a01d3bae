import type { Shot, ShotPlan } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import type { Provenance } from '../reading/provenance.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { subjectsMeant } from './find-subject.ts'

const RULES = rulesOf('shots')

/**
 * Spans in which a shot that is named by what is seen in it ("the wolf shot", "le plan du cheval", "put the owl
 * first", "a wipe before the fox") is one span that says its number.
 */
export function withShotsByName(spans: readonly Span[], plan: ShotPlan, provenance: Provenance): Span[] {
  if (plan.shots.length < 2) return [...spans]
  const whole = isAboutOrder(spans)
  let named = withShotsByPlace(spans, plan.shots, provenance)
  if (named.length < spans.length) return named
  // From the last to the first, so that the positions before stay what they are.
  for (const phrase of nounPhrases(spans).toReversed()) {
    const range = spanOfShot(spans, phrase) ?? (whole && phrase.definite ? { from: phrase.from, to: phrase.to } : null)
    const number = range && numberOfShot(plan.shots, phrase)
    if (!range || !number) continue
    provenance.use('shots', ...spans.slice(range.from, range.to + 1))
    named = [...named.slice(0, range.from), shotSpan(spans, range, number), ...named.slice(range.to + 1)]
  }
  return named
}

/** "the beach scene", "le plan de la forêt": the only shot that is there. */
function withShotsByPlace(spans: readonly Span[], shots: readonly Shot[], provenance: Provenance): Span[] {
  for (const [at, span] of spans.entries()) {
    const place = senseAs(span, 'place')?.place
    const those = place ? shots.filter(({ setting }) => setting.place === place) : []
    if (those.length !== 1) continue
    const before = spans.slice(0, at).findLastIndex((one) => !isRole(one, 'of', 'at', 'definite'))
    const range = isShotWord(spans[at + 1])
      ? { from: articleBefore(spans, at), to: at + 1 }
      : isShotWord(spans[before]) && before < at - 1
        ? { from: articleBefore(spans, before), to: at }
        : null
    if (!range) continue
    provenance.use('shots', ...spans.slice(range.from, range.to + 1))
    return [
      ...spans.slice(0, range.from),
      shotSpan(spans, range, shots.indexOf(those[0]!) + 1),
      ...spans.slice(range.to + 1),
    ]
  }
  return [...spans]
}

interface TextRange {
  from: number
  to: number
}

function shotSpan(spans: readonly Span[], { from, to }: TextRange, number: number): Span {
  const [first, last] = [spans[from]!, spans[to]!]
  const words = spans.slice(from, to + 1).map(({ text }) => text)
  const sense = { as: 'ordinal' as const, value: number }
  return { ...first, kind: 'phrase', text: words.join(' '), word: 'shot', end: last.end, senses: [sense], sense }
}

/** "the boat part" is a shot, too. */
const isShotWord = (span: Span | undefined) =>
  senseAs(span, 'head')?.head === 'shot' || RULES.partOfTheFilm.test(span?.word ?? '')
/** "the wolf shot", "the shot with the wolf", "le plan où le cheval galope". */
function spanOfShot(spans: readonly Span[], { from, to }: NounPhrase): TextRange | null {
  if (isShotWord(spans[to + 1])) return { from: articleBefore(spans, from), to: to + 1 }
  let at = from - 1
  while (
    at >= 0 &&
    (RULES.tellsWhichShot.test(spans[at]!.word) || isRole(spans[at], 'of', 'with', 'while', 'definite'))
  )
    at--
  // "shot 2 with the wolf" has its number already.
  if (at === from - 1 && !RULES.joinedArticle.test(spans[from]!.word)) return null
  if (!isShotWord(spans[at]) || senseAs(spans[at - 1], 'ordinal') || isRole(spans[at - 1], 'indefinite')) return null
  return { from: articleBefore(spans, at), to }
}

const articleBefore = (spans: readonly Span[], at: number) => (isRole(spans[at - 1], 'definite') ? at - 1 : at)

/** Whether a remark has only shots to speak of: their order, or the ways from one to the next. */
function isAboutOrder(spans: readonly Span[]): boolean {
  if (spans.some((span) => senseAs(span, 'transition') && !span.negated)) return true
  const said = spans.filter((span) => span.kind !== 'stop' && span.sense?.as !== 'function')
  // "only the horse please".
  if (spans.some((span) => isRole(span, 'only')) && said.every((span) => span.sense?.as === 'noun')) return true
  const opens =
    spans.some((span) => RULES.opensOrCloses.test(span.word)) &&
    said.every((span) => ORDERING.has(span.sense?.as ?? ''))
  if (opens && spans.some((span) => isRole(span, 'with', 'by'))) return true
  const places =
    said.some((span) => senseAs(span, 'ordinal') || RULES.beforeOrAfter.test(span.word)) || spans.some(isEnPremier)
  const moves = said.some((span) => /^(?:set|move|keep|swap)$/.test(senseAs(span, 'operation')?.operation ?? ''))
  const comes =
    said.some((span) => senseAs(span, 'action')?.generic) || spans.some(({ word }) => RULES.shouldBe.test(word))
  return (
    places &&
    (moves || comes || spans.some(isEnPremier)) &&
    said.every(
      (span) =>
        ORDERING.has(span.sense?.as ?? '') || RULES.beforeOrAfter.test(span.word) || senseAs(span, 'action')?.generic,
    )
  )
}

const isEnPremier = ({ word }: Span) => RULES.firstOrLast.test(word)
const ORDERING = new Set(['operation', 'noun', 'ordinal', 'size', 'colour'])

/** The number of the only shot that somebody is in. */
function numberOfShot(shots: readonly Shot[], phrase: NounPhrase): number | null {
  const those = shots.filter((shot) => subjectsMeant([shot], phrase).length > 0)
  return those.length === 1 ? shots.indexOf(those[0]!) + 1 : null
}
