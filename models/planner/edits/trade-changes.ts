import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import type { EditContext } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'

/** "swap the dog and the fox", "échange-les": two of the cast change places. */
export function tradeIn(context: EditContext, marks: readonly Mark[]): { changes: PlanChange[]; rest: Mark[] } {
  const verb = marks.findIndex((mark) => ['replace', 'swap'].includes(senseAs(mark, 'operation')?.operation ?? ''))
  const pair = verb < 0 ? null : pairAfter(context, marks, verb)
  if (!pair) return { changes: [], rest: [...marks] }
  const [one, other] = pair.subjects
  context.ledger.use('subjects', ...marks.slice(verb, pair.end))
  const stands = (subject: Subject, place: Subject): PlanChange => ({
    change: 'subject',
    shots: 'all',
    subjectId: subject.id,
    subject: { position: place.position },
  })
  return {
    changes: [stands(one, other), stands(other, one)],
    rest: [...marks.slice(0, verb), ...marks.slice(pair.end)],
  }
}

function pairAfter({ plan }: EditContext, marks: readonly Mark[], verb: number) {
  const rest = marks.slice(verb + 1)
  const [first, second] = nounPhrases(rest)
  const cast = castOf(plan.shots)
  const isSmall = (mark: Mark) => mark.sense?.as === 'function' || /^(?:places?|positions?|spots?)$/.test(mark.word)
  if (!first && rest.some((mark) => isRole(mark, 'pronoun', 'possessive') || !mark.sense) && rest.every(isSmall)) {
    const [one, other] = cast
    return one && other && cast.length === 2 ? { subjects: [one, other] as const, end: marks.length } : null
  }
  if (!first?.definite || !second?.definite) return null
  const between = rest.slice(first.to + 1, second.from)
  if (!between.every((mark) => isRole(mark, 'and'))) return null
  const [one] = subjectsMeant(plan.shots, first)
  const [other] = subjectsMeant(plan.shots, second)
  return one && other && one !== other ? { subjects: [one, other] as const, end: verb + 2 + second.to } : null
}
