import type { z } from 'zod'
import type { Relation, Title, Transition } from './shot-plan.ts'

interface DraftShot {
  durationSeconds?: number
  subjects?: { id?: string }[]
  relations?: Relation[]
  titles?: Title[]
  transition?: Partial<Transition>
}

/** What one draft shot says about itself must fit together; what it leaves open, the planner decides. */
export function checkDraftShot(shot: DraftShot, context: z.RefinementCtx): void {
  const refuse = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', message, path })
  const ids = (shot.subjects ?? []).flatMap(({ id }) => id ?? [])
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) refuse(`two subjects of this shot have the id "${twice}"`, 'subjects')
  for (const [index, { subject, object }] of (shot.relations ?? []).entries()) {
    if (subject === object) refuse(`"${subject}" cannot stand in a relation to itself`, 'relations', index)
  }
  const { durationSeconds: length } = shot
  if (length === undefined) return
  for (const [index, { endSeconds }] of (shot.titles ?? []).entries()) {
    if (endSeconds <= length) continue
    refuse(`a title ends at ${endSeconds} s; its shot lasts ${length} s`, 'titles', index, 'endSeconds')
  }
  const overlap = shot.transition?.seconds ?? 0
  if (overlap > 0 && overlap >= length) {
    refuse(`a transition of ${overlap} s does not fit into a shot of ${length} s`, 'transition', 'seconds')
  }
}
