import type { PlanChange } from '../../contract/plan-edit.ts'
import { relationsOf } from '../extract/relations.ts'
import type { Spoken } from '../extract/spoken.ts'
import { subjectWish } from '../extract/subjects.ts'
import type { Mark } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf } from './find-subject.ts'
import { draftOf } from './subject-changes.ts'
import { tell } from './tell.ts'

/**
 * One of the cast gives place to the first that the fresh words name, with the clothes and the deed they say;
 * whoever else they name comes along: "by a little girl with a red balloon".
 */
export function exchange(
  context: EditContext,
  shots: Scope,
  subjectId: string,
  fresh: readonly Mark[],
  oldMarks: readonly Mark[],
  /** "replace both with cats": one for one. */
  oneEach = false,
): PlanChange[] {
  const { plan, ledger, reading, notes } = context
  const others = castOf(plan.shots)
    .map(({ id }) => id)
    .filter((id) => id !== subjectId)
  const spoken = spokenOf(context, nounPhrases(fresh), others)
  const [{ wish } = { wish: null }, ...company] = spoken
  if (!wish) return []
  if (oneEach || (spoken[0]!.phrase.count === null && countOf(plan, subjectId) > 1)) delete wish.count
  ledger.use(`subjects.${subjectId}`, ...oldMarks)
  tell(context, { operation: 'set', marks: [...fresh] }, spoken)
  context.lastSubject = { id: wish.id }
  const there = shotsIn(plan, shots).filter((shot) => shot.subjects.some(({ id }) => id === subjectId))
  const ids = there.map(({ id }) => id)
  const ties = company.length > 0 ? relationsOf({ reading, marks: fresh, ledger, notes }, spoken) : []
  const renamed = (id: string) => (id === subjectId ? wish.id : id)
  return [
    { change: 'replace-subject', shots, subjectId, subject: draftOf(wish) },
    ...company.map((one): PlanChange => ({ change: 'add-subject', shots: ids, subject: draftOf(one.wish) })),
    ...(ties.length === 0 ? [] : there).map((shot): PlanChange => {
      const kept = shot.relations.map((tie) => ({ ...tie, subject: renamed(tie.subject), object: renamed(tie.object) }))
      return { change: 'relations', shots: [shot.id], relations: [...kept, ...ties] }
    }),
  ]
}

const countOf = (plan: EditContext['plan'], id: string) => castOf(plan.shots).find((one) => one.id === id)?.count ?? 1

function spokenOf(context: EditContext, phrases: readonly NounPhrase[], others: readonly string[]): Spoken[] {
  const spoken: Spoken[] = []
  for (const phrase of phrases) {
    if (phrase.negated) continue
    const wish = subjectWish(phrase, [...others, ...spoken.map((one) => one.wish.id)], context)
    spoken.push({ phrase, wish })
    context.ledger.use(`subjects.${wish.id}`, phrase.noun, ...Object.values(phrase.said))
  }
  return spoken
}
