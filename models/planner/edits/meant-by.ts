import type { Subject } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { PlanError } from '../plan-error.ts'
import { COLLECTIVE } from '../reading/compound.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs, spansAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { bySide, castOf, pointedAt, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('cast')

/** A subject of the plan that an instruction speaks of, with the words for it. */
export interface Meant {
  subject: Subject
  phrase: NounPhrase | null
  spans: Span[]
}

/** Whom an instruction names: by noun, side, number or pronoun. Throws when a definite noun is not there. */
export function meantBy(context: EditContext, segment: Segment, shots: Scope): { meant: Meant[]; fresh: NounPhrase[] } {
  const { plan, parse } = context
  const inShots = shotsIn(plan, shots)
  const meant: Meant[] = []
  const fresh: NounPhrase[] = []
  const side = spansAs(segment.spans, 'position').find(
    ({ sense }) => sense.x !== undefined && segment.operation !== 'move',
  )
  for (const phrase of nounPhrases(segment.spans)) {
    if (isStandard(segment, phrase) || isObjectOfPronoun(segment, phrase)) {
      context.provenance.use('compare', phrase.noun)
      continue
    }
    const all = subjectsMeant(inShots, phrase)
    // "without people around": who is called otherwise is none of them.
    const found =
      segment.operation === 'remove' && COLLECTIVE.test(phrase.noun.word)
        ? all.filter(({ noun }) => noun.toLowerCase() === phrase.noun.text.toLowerCase())
        : all
    const joins = segment.operation === 'add' || joinsThem(segment, phrase)
    const there =
      found.length > 0 && ((phrase.definite && !joinsThem(segment, phrase)) || isToldAgain(segment, phrase, found))
    const wanted =
      !there && !isOfThese(segment, phrase, found) && (joins || (phrase.indefinite && segment.operation !== 'remove'))
    if (found.length === 0 && phrase.definite && !wanted) {
      throw new PlanError(
        phrasesIn(parse.language).errors.noSubject(
          phrase.noun.text,
          castOf(inShots).map(({ noun }) => noun),
        ),
      )
    }
    const fewer = segment.spans.some(
      (span) => senseAs(span, 'compare')?.what === 'amount' && !senseAs(span, 'compare')!.up,
    )
    if (found.length === 0 && (segment.operation === 'remove' || fewer)) {
      throw new PlanError(
        phrasesIn(parse.language).errors.noSubject(
          phrase.noun.text,
          castOf(inShots).map(({ noun }) => noun),
        ),
      )
    }
    if (found.length === 0 || wanted) fresh.push(phrase)
    else {
      const atSide = side && found.length > 1 ? bySide(found, side.sense.x!) : undefined
      const one = atSide ? [atSide] : phrase.plural || segment.operation === 'remove' ? found : found.slice(0, 1)
      for (const subject of one) meant.push({ subject, phrase, spans: [phrase.noun, ...(atSide ? [side!.span] : [])] })
    }
  }
  if (meant.length === 0 && (fresh.length === 0 || doesIt(segment, fresh[0]!))) {
    const pointed = removesSomethingElse(segment)
      ? []
      : pointedAt(inShots, segment.spans, context.lastSubject?.id ?? null)
    for (const { subject, spans } of pointed) meant.push({ subject, phrase: null, spans })
  }
  if (meant[0]) {
    context.lastSubject = meant[0].subject
    context.lastPointed = meant.map(({ subject }) => subject.id)
  }
  return { meant, fresh }
}

/** "a golden knight", "un train bleu ce serait mieux": the only one there is, told with what it should have. */
function isToldAgain({ spans, operation }: Segment, phrase: NounPhrase, found: readonly Subject[]): boolean {
  const tells = phrase.said.colour ?? phrase.said.material ?? phrase.said.size
  if (!phrase.indefinite || phrase.plural || phrase.count !== null || !tells || found.length !== 1) return false
  const others = spans.some((span) => isRole(span, 'also', 'with') || RULES.addsAnother.test(span.word))
  const same = conceptOf(found[0]!.noun) === phrase.concept
  return same && found[0]!.count === 1 && !others && (operation === null || operation === 'set')
}

/** "un seul pingouin", "just one cat": of several who are there so many stay. */
const isOfThese = ({ operation }: Segment, { count, said }: NounPhrase, found: readonly Subject[]) =>
  operation !== 'add' && said.count !== undefined && count !== null && found.length === 1 && count < found[0]!.count

/** "on peut avoir sa petite sœur aussi ?", "can we have her brother too": whose they are, and nobody who is there. */
const joinsThem = ({ spans }: Segment, { from, noun }: NounPhrase) =>
  isRole(spans[from], 'possessive') &&
  spans.slice(spans.indexOf(noun)).some((span) => isRole(span, 'also')) &&
  spans.slice(0, from).some(({ word }) => RULES.wantsToHave.test(word))

/** "show it without the rain": what goes is named, and "it" is the film. */
const removesSomethingElse = ({ spans, operation }: Segment) =>
  operation === 'remove' &&
  spans.some(
    (span) =>
      span.negated &&
      span.sense !== null &&
      !['function', 'operation', 'head', 'ordinal', 'degree'].includes(span.sense.as),
  )

/** "make him fall off the bike", "qu'elle saute sur le cheval": a pronoun does it, the noun is where. */
function isObjectOfPronoun({ spans }: Segment, { from, definite }: NounPhrase): boolean {
  const joint = spans[from - 1]
  if (!definite || !isRole(joint, 'at', 'of', 'from')) return false
  const action = spans.slice(0, from - 1).findLastIndex((span) => span.sense?.as === 'action' && !span.negated)
  const pronoun = spans.slice(0, Math.max(0, action)).findLastIndex((span) => isRole(span, 'pronoun'))
  return action >= 0 && pronoun >= 0 && spans.slice(action + 1, from - 1).every((span) => span.sense?.as === 'function')
}

/** "il devrait sauter par-dessus un tronc", "make it jump over a log": a pronoun does something with who comes in. */
function doesIt({ spans, operation }: Segment, fresh: NounPhrase): boolean {
  const pronoun = spans.findIndex((span) => isRole(span, 'pronoun'))
  const between = pronoun < 0 ? [] : spans.slice(pronoun, fresh.from)
  return operation !== 'add' && between.some((span) => span.sense?.as === 'action' && !span.negated)
}

/** "twice the size of the fox", "bigger than the fox": who something is measured by does not change. */
function isStandard({ spans }: Segment, { from }: NounPhrase): boolean {
  const joint = spans[from - 1]
  return (
    RULES.standardBefore.test(joint?.word ?? '') && spans.slice(0, from - 1).some((span) => senseAs(span, 'compare'))
  )
}
