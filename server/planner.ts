import { randomUUID } from 'node:crypto'
import type { Note, PlanDraft } from '../models/contract/draft.ts'
import type { EngineLooks } from '../models/contract/engine.ts'
import type { UploadId } from '../models/contract/ids.ts'
import type { PlanEdit } from '../models/contract/plan-edit.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { applyEdit } from '../models/planner/apply-edit.ts'
import { capabilitiesOf } from '../models/planner/capabilities.ts'
import { type Completion, completeDraft } from '../models/planner/complete.ts'
import {
  isPictureWord,
  speaksOfPicture,
  takesPictureForSomebody,
  withoutAnimating,
} from '../models/planner/completion/picture-world.ts'
import { subjectsMeant } from '../models/planner/edits/find-subject.ts'
import { extractShot } from '../models/planner/extract/extract-shot.ts'
import { PlanError } from '../models/planner/plan-error.ts'
import { nounPhrases } from '../models/planner/reading/noun-phrases.ts'
import { read } from '../models/planner/reading/read.ts'
import { phrasesIn } from '../models/planner/say/say.ts'
import { stagePictures, withWorld, worldOf } from './stage-pictures.ts'

interface PlanRequest {
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
function draftOf({ prompt, draft }: PlanRequest): PlanDraft {
  if (draft) return draft
  if (prompt === undefined) throw new PlanError('say a prompt (a sentence) or a draft (shots with a prompt each)')
  return { shots: [{ prompt }] }
}

/** Somebody to be what the picture shows, where the words name nobody. */
function unnamedSubject(uploadId: UploadId, index: number) {
  return { id: `picture-${index + 1}`, noun: 'picture', reference: { kind: 'upload' as const, uploadId } }
}

/** A given picture is the world of the film until the words, or the fields, say otherwise. */
const isWorldOf = ({ shots }: PlanDraft, pictures: number) =>
  !shots.some(
    ({ prompt, subjects }) =>
      takesPictureForSomebody(prompt, pictures) || subjects?.some(({ reference }) => reference?.kind === 'upload'),
  )

/** Beside a picture "animate" is what is done to it. */
const withVerbs = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  shots: draft.shots.map((shot) => ({ ...shot, prompt: withoutAnimating(shot.prompt).trim() || shot.prompt })),
})

/** The embedded planner for what an engine and the stage can show. */
export function createPlanner(looks: EngineLooks) {
  const capabilities = capabilitiesOf(looks)
  const plan = (draft: PlanDraft) => completeDraft(draft, { capabilities, id: randomUUID() })
  const edit = (parent: ShotPlan, request: PlanEdit): Planned => {
    const { plan, notes } = applyEdit(parent, request, { capabilities, id: randomUUID() })
    return { plan, notes }
  }
  /** The edited film in the world of a picture that came with the words, which may speak of nothing else. */
  const editInWorld = (parent: ShotPlan, request: PlanEdit, world: UploadId): Planned => {
    try {
      const { plan, notes } = edit(parent, request)
      const known = new Set(parent.shots.map(({ id }) => id))
      const added = plan.shots.map(({ id }) => id).filter((id) => !known.has(id))
      const placed = withWorld(plan, world, added.length > 0 ? added : 'all')
      return { plan: placed, notes: notesInWorld({ plan, notes }, request.instruction ?? '', parent) }
    } catch (error) {
      if (!(error instanceof PlanError) || !speaksOfPicture(request.instruction ?? '')) throw error
      const subject = worldOf(parent, world)
      const { plan, notes } = edit(parent, { ...request, changes: [{ change: 'add-subject', shots: 'all', subject }] })
      return { plan: withWorld(plan, world, 'all'), notes }
    }
  }
  return {
    plan: (request: PlanRequest): Completion => {
      const { pictures = [] } = request
      const draft = pictures.length > 0 ? withVerbs(draftOf(request)) : draftOf(request)
      const [world, ...rest] = pictures
      if (world && isWorldOf(draft, pictures.length)) {
        const planned = plan(draft.shots.some(saysMore) ? draft : withNobody(draft))
        const cast = stagePictures(planned.plan, rest, null)
        const words = draft.shots.map(({ prompt }) => prompt).join(' ')
        if (cast) return { ...planned, notes: notesInWorld(planned, words), plan: withWorld(cast, world, 'all') }
      }
      const planned = plan(draft)
      const staged = stagePictures(planned.plan, pictures, null)
      if (staged) return { ...planned, plan: staged }
      return plan({ ...draft, shots: draft.shots.map((shot) => ({ ...shot, subjects: pictures.map(unnamedSubject) })) })
    },
    edit: (parent: ShotPlan, request: PlanEdit, pictures: UploadId[] = []): Planned => {
      const [world] = pictures
      if (world && !isPlaced(request, world) && !takesPictureForSomebody(request.instruction ?? '', pictures.length)) {
        const placed = editInWorld(parent, request, world)
        const staged = stagePictures(placed.plan, pictures, parent)
        if (staged) return { ...placed, plan: staged }
      }
      const edited = edit(parent, world ? asPictured(parent, request, world) : request)
      const staged = stagePictures(edited.plan, pictures, parent)
      if (staged) return { ...edited, plan: staged }
      const entries = pictures.map(unnamedSubject)
      const changes = entries.map((subject) => ({ change: 'add-subject' as const, shots: 'all' as const, subject }))
      return edit(parent, { ...request, changes: [...request.changes, ...changes] })
    },
  }
}

/** Whether a typed change says itself where the picture stands. */
const isPlaced = ({ changes }: PlanEdit, uploadId: UploadId) => JSON.stringify(changes).includes(uploadId)

/** "this is the dog", "the dog looks like this": who is spoken of, and nothing else, becomes what the picture shows. */
function asPictured(parent: ShotPlan, request: PlanEdit, uploadId: UploadId): PlanEdit {
  const { spans } = read(request.instruction ?? '', parent.format.language)
  const meant = nounPhrases(spans).flatMap((phrase) => subjectsMeant(parent.shots, phrase))
  const isDone = spans.some(({ sense }) => ['action', 'camera', 'place', 'time', 'weather'].includes(sense?.as ?? ''))
  if (request.changes.length > 0 || isDone || meant.length === 0) return request
  const subject = { reference: { kind: 'upload' as const, uploadId } }
  const ids = [...new Set(meant.map(({ id }) => id))]
  return { ...request, changes: ids.map((subjectId) => ({ change: 'subject', shots: 'all', subjectId, subject })) }
}

const saysMore = ({ prompt, subjects }: PlanDraft['shots'][number]) =>
  subjects !== undefined || extractShot(read(prompt)).provenance.fields().length > 0

/** "animate it": a film of the picture alone. */
const withNobody = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  shots: draft.shots.map((shot) => ({ ...shot, subjects: [] })),
})

/** The notes of a film in a picture: none that nothing was made of it, and one where the words leave open what it is. */
function notesInWorld({ plan, notes }: Planned, words: string, parent?: ShotPlan): Note[] {
  const told = notes.filter(
    ({ kind, about }) => !['not-understood', 'replaced'].includes(kind) || !isPictureWord(about),
  )
  if (speaksOfPicture(words)) return told
  const known = new Set(parent?.shots.flatMap(({ subjects }) => subjects.map(({ noun }) => noun)))
  const who = plan.shots.flatMap(({ subjects }) => subjects).find(({ noun }) => !known.has(noun))?.noun ?? null
  return [...told, phrasesIn(plan.format.language.startsWith('fr') ? 'fr' : 'en').pictureIsWorld(who)]
}
