import type { SubjectDraft } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Spoken } from '../extract/spoken.ts'
import { inTheSky, subjectWish } from '../extract/subjects.ts'
import type { SubjectWish } from '../extract/wish.ts'
import type { NounPhrase } from '../reading/noun-phrases.ts'
import type { EditContext, Scope } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Meant } from './meant-by.ts'
import type { Segment } from './segments.ts'
import { tell } from './tell.ts'

export function addChanges(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  fresh: readonly NounPhrase[],
): PlanChange[] {
  const { plan, ledger } = context
  const taken = castOf(plan.shots).map(({ id }) => id)
  const spoken: Spoken[] = []
  for (const phrase of fresh) {
    if (phrase.negated) continue
    const wish = subjectWish(phrase, [...taken, ...spoken.map((other) => other.wish.id)], context)
    spoken.push({ phrase, wish })
    ledger.use(`subjects.${wish.id}`, phrase.noun, ...Object.values(phrase.said))
  }
  tell(context, segment, spoken)
  inTheSky(segment.marks, spoken)
  for (const { phrase, wish } of spoken) {
    // "another fox" does as the first one does.
    const [like] = wish.action ? [] : subjectsMeant(plan.shots, phrase)
    if (like) Object.assign(wish, { action: like.action, path: { ...like.path, ...wish.path } })
  }
  return spoken.map(({ wish }) => ({ change: 'add-subject', shots, subject: draftOf(wish) }))
}

export function removeChanges(context: EditContext, shots: Scope, meant: readonly Meant[]): PlanChange[] {
  return meant.map(({ subject, phrase, marks }) => {
    context.ledger.use(`subjects.${subject.id}`, ...marks, phrase?.said.count)
    // "enlève un chien", "remove two of the foxes": some of several.
    const some = phrase?.count ?? (phrase?.indefinite && !phrase.plural ? 1 : null)
    if (some !== null && some < subject.count)
      return { change: 'subject', shots, subjectId: subject.id, subject: { count: subject.count - some } }
    return { change: 'remove-subject', shots, subjectId: subject.id }
  })
}

export function draftOf({ concept, gender: _gender, mark: _mark, ...wish }: SubjectWish): SubjectDraft {
  return { ...wish, reference: { kind: 'concept', concept } }
}
