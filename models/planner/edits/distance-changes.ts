import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('distance')

const STEP = 0.2

/**
 * "push the boat further away", "rapproche la voiture": somebody comes nearer or goes farther. "closer to the boat" and
 * "move closer" are the camera's.
 */
export function distanceChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { spans } = segment
  const [phrase] = nounPhrases(spans)
  const cast = shotsIn(context.plan, shots)
  const compared = spans.find((span) => senseAs(span, 'compare')?.what === 'near')
  const verb = spans.find(({ word }) => RULES.bringsNearer.test(word) || RULES.takesFarther.test(word))
  const pushed = spans.find(({ word }) => RULES.moves.test(word))
  const direct = phrase
    ? isObject(spans, phrase.from, pushed) || standsBeside(spans, phrase, compared)
    : pushed && isRole(spans[spans.indexOf(pushed) + 1], 'pronoun')
  if (
    !direct ||
    (!compared && !verb) ||
    spans.some((span) => senseAs(span, 'head')?.head === 'camera' || senseAs(span, 'camera'))
  )
    return []
  const subject = phrase ? subjectsMeant(cast, phrase)[0] : spokenOf(context, cast)
  if (!subject) return []
  const up = compared ? senseAs(compared, 'compare')!.up : RULES.bringsNearer.test(verb!.word)
  const degree = spans.map((span) => senseAs(span, 'degree')?.factor).find((one) => one !== undefined) ?? 1
  const depth = clamp(subject.position.depth + (up ? -STEP : STEP) * degree)
  context.provenance.use(`subjects.${subject.id}.position`, ...spans)
  context.lastSubject = subject
  return [{ change: 'subject', shots, subjectId: subject.id, subject: { position: { depth } } }]
}

const clamp = (depth: number) => Math.round(Math.min(0.9, Math.max(0.05, depth)) * 100) / 100

/** Whether the noun stands right after the verb: what is pushed, not what something comes closer to. */
function isObject(spans: readonly Span[], from: number, verb: Span | undefined): boolean {
  const at = verb ? spans.indexOf(verb) : -1
  if (at < 0) return false
  // "the boat should be further away".
  if (at > from) return RULES.shouldBe.test(verb!.word)
  const between = spans.slice(at + 1, from)
  return (
    between.every(
      (span) =>
        span === verb || senseAs(span, 'operation') || isRole(span, 'pronoun', 'filler') || senseAs(span, 'degree'),
    ) && !between.some(({ word }) => RULES.endsAnOrder.test(word))
  )
}

/** "plus loin le pingouin", "the penguin further away": "closer to the penguin" has a small word between. */
function standsBeside(
  spans: readonly Span[],
  { from, to, definite, noun }: NounPhrase,
  compared: Span | undefined,
): boolean {
  if (!compared || !definite || RULES.joinedArticle.test(spans[from]!.word)) return false
  const at = spans.indexOf(compared)
  const rest = spans.filter((_mark, index) => index !== at && (index < from || index > to))
  const small = rest.every((span) => isRole(span, 'filler', 'also') || senseAs(span, 'degree'))
  return small && (at === from - 1 || at > spans.indexOf(noun))
}

const spokenOf = ({ lastSubject }: EditContext, shots: Parameters<typeof castOf>[0]): Subject | undefined => {
  const cast = castOf(shots)
  return cast.find(({ id }) => id === lastSubject?.id) ?? cast[0]
}
