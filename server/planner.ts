import { randomUUID } from 'node:crypto'
import type { Note, PlanDraft } from '../models/contract/draft.ts'
import type { EngineLooks } from '../models/contract/engine.ts'
import type { UploadId } from '../models/contract/ids.ts'
import type { PlanEdit } from '../models/contract/plan-edit.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { applyEdit } from '../models/planner/apply-edit.ts'
import { capabilitiesOf } from '../models/planner/capabilities.ts'
import { type Completion, complete } from '../models/planner/complete.ts'
import { takesPictureForWorld, withoutAnimating } from '../models/planner/completion/picture-world.ts'
import { PlanError } from '../models/planner/plan-error.ts'
import { stagePictures, withWorld } from './stage-pictures.ts'

interface Wish {
  prompt?: string
  draft?: PlanDraft
  /** Uploads that stand on stage. */
  pictures?: UploadId[]
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

/** Somebody to be what the picture shows, where the words name nobody. */
function nameless(uploadId: UploadId, index: number) {
  return { id: `picture-${index + 1}`, noun: 'picture', reference: { kind: 'upload' as const, uploadId } }
}

const isWorldOf = ({ shots }: PlanDraft) => shots.some(({ prompt }) => takesPictureForWorld(prompt))

/** Beside a picture "animate" is what is done to it. */
const withVerbs = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  shots: draft.shots.map((shot) => ({ ...shot, prompt: withoutAnimating(shot.prompt).trim() || shot.prompt })),
})

/** The embedded planner for what an engine and the stage can show. */
export function createPlanner(looks: EngineLooks) {
  const capabilities = capabilitiesOf(looks)
  const plan = (draft: PlanDraft) => complete(draft, { capabilities, id: randomUUID() })
  const edit = (parent: ShotPlan, wish: PlanEdit): Planned => {
    const { plan, notes } = applyEdit(parent, wish, { capabilities, id: randomUUID() })
    return { plan, notes }
  }
  return {
    plan: (wish: Wish): Completion => {
      const { pictures = [] } = wish
      const draft = pictures.length > 0 ? withVerbs(draftOf(wish)) : draftOf(wish)
      const planned = plan(draft)
      const [world, ...rest] = pictures
      if (world && isWorldOf(draft)) {
        const cast = stagePictures(planned.plan, rest, null)
        const notes = planned.notes.filter(
          ({ kind, about }) => kind !== 'not-understood' || !takesPictureForWorld(about),
        )
        if (cast) return { ...planned, notes, plan: withWorld(cast, world) }
      }
      const staged = stagePictures(planned.plan, pictures, null)
      if (staged) return { ...planned, plan: staged }
      return plan({ ...draft, shots: draft.shots.map((shot) => ({ ...shot, subjects: pictures.map(nameless) })) })
    },
    edit: (parent: ShotPlan, wish: PlanEdit, pictures: UploadId[] = []): Planned => {
      const edited = edit(parent, wish)
      const staged = stagePictures(edited.plan, pictures, parent)
      if (staged) return { ...edited, plan: staged }
      const entries = pictures.map(nameless)
      const changes = entries.map((subject) => ({ change: 'add-subject' as const, shots: 'all' as const, subject }))
      return edit(parent, { ...wish, changes: [...wish.changes, ...changes] })
    },
  }
}
