import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import type { EditContext } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'

const RULES = rulesOf('replacing')

/** "swap the dog and the fox", "échange-les": two of the cast change places. */
export function tradeIn(context: EditContext, spans: readonly Span[]): { changes: PlanChange[]; rest: Span[] } {
  const verb = spans.findIndex((span) => ['replace', 'swap'].includes(senseAs(span, 'operation')?.operation ?? ''))
  const pair = verb < 0 ? null : pairAfter(context, spans, verb)
  if (!pair) return { changes: [], rest: [...spans] }
  const [one, other] = pair.subjects
  context.provenance.use('subjects', ...spans.slice(verb, pair.end))
  const stands = (subject: Subject, place: Subject): PlanChange => ({
    change: 'subject',
    shots: 'all',
    subjectId: subject.id,
    subject: { position: place.position },
  })
  return {
    changes: [stands(one, other), stands(other, one)],
    rest: [...spans.slice(0, verb), ...spans.slice(pair.end)],
  }
}

function pairAfter({ plan }: EditContext, spans: readonly Span[], verb: number) {
  const rest = spans.slice(verb + 1)
  const [first, second] = nounPhrases(rest)
  const cast = castOf(plan.shots)
  const isSmall = (span: Span) => span.sense?.as === 'function' || RULES.placesOnly.test(span.word)
  if (!first && rest.some((span) => isRole(span, 'pronoun', 'possessive') || !span.sense) && rest.every(isSmall)) {
    const [one, other] = cast
    return one && other && cast.length === 2 ? { subjects: [one, other] as const, end: spans.length } : null
  }
  if (!first?.definite || !second?.definite) return null
  const between = rest.slice(first.to + 1, second.from)
  if (!between.every((span) => isRole(span, 'and'))) return null
  const [one] = subjectsMeant(plan.shots, first)
  const [other] = subjectsMeant(plan.shots, second)
  return one && other && one !== other ? { subjects: [one, other] as const, end: verb + 2 + second.to } : null
}
