import { randomUUID } from 'node:crypto'
import type { Note, PlanDraft } from '../models/contract/draft.ts'
import type { ModelManifest } from '../models/contract/manifest.ts'
import type { PlanEdit } from '../models/contract/plan-edit.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { applyEdit } from '../models/planner/apply-edit.ts'
import { capabilitiesOf } from '../models/planner/capabilities.ts'
import { type Completion, complete } from '../models/planner/complete.ts'
import { PlanError } from '../models/planner/plan-error.ts'

interface Wish {
  prompt?: string
  draft?: PlanDraft
}

interface Planned {
  plan: ShotPlan
  notes: Note[]
}

/** A prompt alone is a film of one shot; the planner finds out whether it tells of more. */
function draftOf({ prompt, draft }: Wish): PlanDraft {
  if (draft) return draft
  if (prompt === undefined) throw new PlanError('say a prompt (a sentence) or a draft (shots with a prompt each)')
  return { shots: [{ prompt }] }
}

/** The embedded planner for what this model package and the stage can show. */
export function packagePlanner(manifest: ModelManifest) {
  const capabilities = capabilitiesOf(manifest)
  return {
    plan: (wish: Wish): Completion => complete(draftOf(wish), { capabilities, id: randomUUID() }),
    edit: (parent: ShotPlan, edit: PlanEdit): Planned => {
      const { plan, notes } = applyEdit(parent, edit, { capabilities, id: randomUUID() })
      return { plan, notes }
    },
  }
}
