import type { PlanChange } from '../../contract/plan-edit.ts'
import { relationsOf } from '../extract/relations.ts'
import type { Spoken } from '../extract/spoken.ts'
import { extractSubject } from '../extract/subjects.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import type { Span } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf } from './find-subject.ts'
import { draftOf } from './subject-changes.ts'
import { tellEdits } from './tell.ts'

/**
 * One of the cast gives place to the first that the fresh words name, with the clothes and the action they say;
 * whoever else they name comes along: "by a little girl with a red balloon".
 */
export function exchangeSubjects(
  context: EditContext,
  shots: Scope,
  subjectId: string,
  fresh: readonly Span[],
  oldSpans: readonly Span[],
  /** "replace both with cats": one for one. */
  oneEach = false,
): PlanChange[] {
  const { plan, provenance, parse, notes } = context
  const others = castOf(plan.shots)
    .map(({ id }) => id)
    .filter((id) => id !== subjectId)
  const spoken = spokenOf(context, nounPhrases(fresh), others)
  const [{ request } = { request: null }, ...group] = spoken
  if (!request) return []
  if (oneEach || (spoken[0]!.phrase.count === null && countOf(plan, subjectId) > 1)) delete request.count
  provenance.use(`subjects.${subjectId}`, ...oldSpans)
  tellEdits(context, { operation: 'set', spans: [...fresh] }, spoken)
  context.lastSubject = { id: request.id }
  const there = shotsIn(plan, shots).filter((shot) => shot.subjects.some(({ id }) => id === subjectId))
  const ids = there.map(({ id }) => id)
  const ties = group.length > 0 ? relationsOf({ parse, spans: fresh, provenance, notes }, spoken) : []
  const renamed = (id: string) => (id === subjectId ? request.id : id)
  return [
    { change: 'replace-subject', shots, subjectId, subject: draftOf(request) },
    ...group.map((one): PlanChange => ({ change: 'add-subject', shots: ids, subject: draftOf(one.request) })),
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
    const request = extractSubject(phrase, [...others, ...spoken.map((one) => one.request.id)], context)
    spoken.push({ phrase, request })
    context.provenance.use(`subjects.${request.id}`, phrase.noun, ...Object.values(phrase.said))
  }
  return spoken
}
