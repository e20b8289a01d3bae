import { cutText } from '../contract/cut-text.ts'
import type { Note, PlanDraft, ShotDraft } from '../contract/draft.ts'
import { NewShotPlan } from '../contract/new-plan.ts'
import type { Shot, ShotPlan } from '../contract/shot-plan.ts'
import { noteUnshownWords } from './accounting/note-unshown-words.ts'
import type { Capabilities } from './capabilities.ts'
import { durationsOf } from './completion/durations.ts'
import type { Filling } from './completion/fill.ts'
import { fillFormat, fillLook } from './completion/fill-plan.ts'
import { fillShot } from './completion/fill-shot.ts'
import { inheritedBy } from './completion/inherited.ts'
import { readShots } from './completion/read-shots.ts'
import type { Source, Sources } from './completion/sources.ts'
import { titleOf } from './completion/title.ts'
import { notesOnTitleLetters } from './completion/title-letters.ts'
import { uniqueNotes } from './completion/unique-notes.ts'
import type { RequestedShot } from './extract/requested-shot.ts'
import type { Language } from './lexicon/lexicon.ts'
import { PlanError } from './plan-error.ts'
import { refuseDraft } from './safety/refuse-request.ts'
import { phrasesIn } from './say/say.ts'
import { replyToForeign } from './understanding/foreign-language.ts'

export interface Completion {
  plan: ShotPlan
  notes: Note[]
  /** Where each field of the plan comes from, by its path. */
  sources: ReadonlyMap<string, Source>
}

export interface CompletionContext {
  capabilities: Capabilities
  id: string
  parentId?: string | null
  /** What the person spoke before, when the prompt alone does not tell. */
  language?: string
}

/**
 * Makes a whole plan of a draft: structured fields win over what the prose says, the prose over the shot
 * before, that over the defaults. What cannot be shown is replaced by the nearest, with a note.
 * Throws PlanError when nothing sensible can be made.
 */
export function completeDraft(draft: PlanDraft, context: CompletionContext): Completion {
  const read = readShots(draft, context.language)
  const { shots, requests, film, language } = read
  refuseDraft(draft, language)
  const filling: Filling = {
    capabilities: context.capabilities,
    language,
    notes: [...read.notes],
    sources: new Map() as Sources,
  }
  refuseEmpty(shots, requests, language)
  const ofFilm = film ? [film, ...requests] : requests
  const format = fillFormat(filling, draft, ofFilm)
  const look = fillLook(filling, draft, ofFilm)
  const seconds = durationsOf(filling, shots, requests, film)
  const filled: Shot[] = []
  for (const [index, shot] of shots.entries()) {
    const request = requests[index]!
    filled.push(
      fillShot(filling, {
        draft: shot,
        request,
        before: filled.at(-1) ?? null,
        inherited: inheritedBy(read, index),
        index,
        id: shot.id ?? `shot-${index + 1}`,
        durationSeconds: seconds[index]!,
      }),
    )
    filling.notes.push(...request.notes)
  }
  const plan = NewShotPlan.safeParse({
    version: 1,
    id: context.id,
    parentId: context.parentId ?? null,
    title: titleOf(draft, language),
    format,
    look,
    shots: filled,
  })
  if (!plan.success)
    throw new PlanError(phrasesIn(language).errors.invalid(plan.error.issues.map(({ message }) => message).join('; ')))
  filling.notes.push(...notesOnTitleLetters(plan.data, language))
  filling.notes.push(...noteUnshownWords(read, plan.data, filling.notes))
  return { plan: plan.data, notes: uniqueNotes(filling.notes), sources: filling.sources }
}

function refuseEmpty(shots: readonly ShotDraft[], requests: readonly RequestedShot[], language: Language): void {
  const { errors } = phrasesIn(language)
  if (shots.every(({ prompt }) => prompt.trim() === '')) throw new PlanError(errors.empty)
  const structured = shots.some(
    ({ subjects, setting, light, weather, camera }) => subjects ?? setting ?? light ?? weather ?? camera,
  )
  const foreign = structured ? null : replyToForeign(shots.map(({ prompt }) => prompt).join('\n'))
  if (foreign) throw new PlanError(foreign)
  const understood = requests.some(({ provenance }) => provenance.fields().length > 0)
  const said = cutText(shots[0]?.prompt.trim() ?? '', 80)
  if (!structured && !understood) throw new PlanError(errors.nothing(said))
}
