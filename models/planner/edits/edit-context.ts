import type { Note } from '../../contract/draft.ts'
import type { Shot, ShotPlan } from '../../contract/shot-plan.ts'
import type { Provenance } from '../reading/provenance.ts'
import type { Parse } from '../reading/span.ts'

/** What the readers of a remark share. */
export interface EditContext {
  plan: ShotPlan
  parse: Parse
  provenance: Provenance
  notes: Note[]
  /** Who the remark speaks of when it says "it": set by each instruction for the next. */
  lastSubject: { id: string } | null
  /** Those a "they" meant last, for the instruction that goes on about them. */
  lastPointed: readonly string[]
  /** Those the remark said to keep, for "and lose everything else". */
  kept: readonly string[]
  /** Whom the remark said it does not like, until somebody takes that place. */
  disliked: string | null
  /** What was spoken of before, for an "it" that is no subject. */
  lastTopic: 'light' | 'camera' | 'clothes' | null
  /** The shots the remark is about until it names others. */
  scope: Scope
}

export type Scope = 'all' | string[]

/** The shots a scope is about. */
export function shotsIn(plan: ShotPlan, scope: Scope): Shot[] {
  return scope === 'all' ? plan.shots : plan.shots.filter(({ id }) => scope.includes(id))
}
