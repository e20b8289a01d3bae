import type { SubjectDraft } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { RequestedSubject } from '../extract/requested-shot.ts'
import type { Spoken } from '../extract/spoken.ts'
import { extractSubject, inTheSky } from '../extract/subjects.ts'
import type { NounPhrase } from '../reading/noun-phrases.ts'
import type { EditContext, Scope } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Meant } from './meant-by.ts'
import type { Segment } from './segments.ts'
import { tellEdits } from './tell.ts'

export function addChanges(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  fresh: readonly NounPhrase[],
): PlanChange[] {
  const { plan, provenance } = context
  const taken = castOf(plan.shots).map(({ id }) => id)
  const spoken: Spoken[] = []
  for (const phrase of fresh) {
    if (phrase.negated) continue
    const request = extractSubject(phrase, [...taken, ...spoken.map((other) => other.request.id)], context)
    spoken.push({ phrase, request })
    provenance.use(`subjects.${request.id}`, phrase.noun, ...Object.values(phrase.said))
  }
  tellEdits(context, segment, spoken)
  inTheSky(segment.spans, spoken)
  for (const { phrase, request } of spoken) {
    // "another fox" does as the first one does.
    const [like] = request.action ? [] : subjectsMeant(plan.shots, phrase)
    if (like) Object.assign(request, { action: like.action, path: { ...like.path, ...request.path } })
  }
  return spoken.map(({ request }) => ({ change: 'add-subject', shots, subject: draftOf(request) }))
}

export function removeChanges(context: EditContext, shots: Scope, meant: readonly Meant[]): PlanChange[] {
  return meant.map(({ subject, phrase, spans }) => {
    context.provenance.use(`subjects.${subject.id}`, ...spans, phrase?.said.count)
    // "enlève un chien", "remove two of the foxes": some of several.
    const some = phrase?.count ?? (phrase?.indefinite && !phrase.plural ? 1 : null)
    if (some !== null && some < subject.count)
      return { change: 'subject', shots, subjectId: subject.id, subject: { count: subject.count - some } }
    return { change: 'remove-subject', shots, subjectId: subject.id }
  })
}

export function draftOf({ concept, gender: _gender, span: _mark, ...request }: RequestedSubject): SubjectDraft {
  return { ...request, reference: { kind: 'concept', concept } }
}
