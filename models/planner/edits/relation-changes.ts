import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Relation, Subject } from '../../contract/shot-plan.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

/** What ties one of the cast to another: "the dog chases the fox", "put the cat on the car", "and follow her". */
interface Tie {
  mark: Mark
  kind: Relation['kind']
  subject: Subject
  object: Subject
}

/** New relations between those who are there, with the deed that makes them where the verb has one. */
export function relationChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const tie = segment.operation === 'remove' ? null : tieIn(context, segment, shots)
  if (!tie) return []
  const { subject, object, kind, mark } = tie
  context.ledger.use('relations', mark, ...nounPhrases(segment.marks).map(({ noun }) => noun))
  context.lastSubject = subject
  const related = shotsIn(context.plan, shots).filter((shot) =>
    [subject, object].every(({ id }) => shot.subjects.some((one) => one.id === id)),
  )
  const action = senseAs(mark, 'action')?.action
  const ids = related.map(({ id }) => id)
  const moves = kind === 'chases' || kind === 'follows' ? [subject, object] : [subject]
  const deeds = moves
    .filter((one) => action && (one === subject || one.action === 'stand'))
    .map((one): PlanChange => ({ change: 'subject', shots: ids, subjectId: one.id, subject: { action } }))
  return [
    ...deeds,
    ...related.map((shot): PlanChange => {
      const others = shot.relations.filter((old) => old.subject !== subject.id || old.object !== object.id)
      const relations = [...others, { subject: subject.id, kind, object: object.id }]
      return { change: 'relations', shots: [shot.id], relations }
    }),
  ]
}

function tieIn(context: EditContext, { marks }: Segment, shots: Scope): Tie | null {
  const cast = shotsIn(context.plan, shots)
  for (const [position, mark] of marks.entries()) {
    const kind = senseAs(mark, 'action')?.relation ?? senseAs(mark, 'relation')?.relation
    const phrases = nounPhrases(marks)
    const after = phrases.find(({ from }) => from > position)
    if (!kind || mark.negated || !after?.definite) continue
    const between = marks.slice(position + 1, after.from)
    const [object] = subjectsMeant(cast, after)
    const before = phrases.findLast(({ to }) => to < position)
    const subject = before ? subjectsMeant(cast, before)[0] : spokenOf(context, object)
    if (!object || !subject || subject.id === object.id || !between.every((next) => isRole(next, 'of', 'at'))) continue
    return { mark, kind, subject, object }
  }
  return null
}

/** Without a name of its own, who was spoken of last; else the first of the others. */
function spokenOf({ plan, lastSubject }: EditContext, object?: Subject) {
  const others = castOf(plan.shots).filter(({ id }) => id !== object?.id)
  return others.find(({ id }) => id === lastSubject?.id) ?? others[0]
}
