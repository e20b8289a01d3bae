import type { Note, PlanDraft, ShotDraft } from '../contract/draft.ts'
import { NewShotPlan } from '../contract/new-plan.ts'
import { LIMITS, type Shot, type ShotPlan } from '../contract/shot-plan.ts'
import type { Capabilities } from './capabilities.ts'
import { durationsOf } from './completion/durations.ts'
import type { Filling } from './completion/fill.ts'
import { fillFormat, fillLook } from './completion/fill-plan.ts'
import { fillShot } from './completion/fill-shot.ts'
import type { Source, Sources } from './completion/sources.ts'
import { splitShots } from './completion/split-shots.ts'
import { titleOf } from './completion/title.ts'
import { notesOnTitleLetters } from './completion/title-letters.ts'
import { uniqueNotes } from './completion/unique-notes.ts'
import { shotWish } from './extract/shot-wish.ts'
import type { ShotWish } from './extract/wish.ts'
import type { Language } from './lexicon/lexicon.ts'
import { PlanError } from './plan-error.ts'
import { read } from './reading/read.ts'
import { refuseDraft } from './safety/refuse-request.ts'
import { say } from './say/say.ts'

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
export function complete(draft: PlanDraft, context: CompletionContext): Completion {
  const { shots, wishes, language } = readShots(draft, context.language)
  refuseDraft(draft, language)
  const filling: Filling = { capabilities: context.capabilities, language, notes: [], sources: new Map() as Sources }
  refuseEmpty(shots, wishes, language)
  const format = fillFormat(filling, draft, wishes)
  const look = fillLook(filling, draft, wishes)
  const seconds = durationsOf(filling, shots, wishes)
  const filled: Shot[] = []
  for (const [index, shot] of shots.entries()) {
    const wish = wishes[index]!
    filled.push(
      fillShot(filling, {
        draft: shot,
        wish,
        before: filled.at(-1) ?? null,
        index,
        id: shot.id ?? `shot-${index + 1}`,
        durationSeconds: seconds[index]!,
      }),
    )
    filling.notes.push(...wish.notes)
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
    throw new PlanError(say(language).errors.invalid(plan.error.issues.map(({ message }) => message).join('; ')))
  filling.notes.push(...notesOnTitleLetters(plan.data, language))
  return { plan: plan.data, notes: uniqueNotes(filling.notes), sources: filling.sources }
}

/** The shots of the draft with what their prose says; a single shot of prose alone may turn out to be several. */
function readShots(
  draft: PlanDraft,
  hint: string | undefined,
): { shots: ShotDraft[]; wishes: ShotWish[]; language: Language } {
  const known = draft.format?.language ?? hint
  const whole = draft.shots.map(({ prompt }) => prompt).join('\n')
  if (
    whole.length > LIMITS.promptCharacters * LIMITS.shots ||
    draft.shots.some(({ prompt }) => prompt.length > LIMITS.promptCharacters)
  ) {
    throw new PlanError(say(read('', known).language).errors.tooLong(whole.length, LIMITS.promptCharacters))
  }
  const { language } = read(whole.slice(0, LIMITS.promptCharacters), known)
  const [only] = draft.shots
  if (
    draft.shots.length === 1 &&
    only &&
    Object.keys(only).every((key) => key === 'prompt' || key === 'durationSeconds')
  ) {
    const reading = read(only.prompt, language)
    const parts = splitShots(reading)
    checkCount(parts.length, language)
    const wishes = withContext(
      parts.map(
        ({ marks }) =>
          (carried) =>
            shotWish(reading, marks, carried),
      ),
    )
    return { shots: parts.map(({ text }) => ({ ...only, prompt: text })), wishes, language }
  }
  checkCount(draft.shots.length, language)
  const readings = draft.shots.map(({ prompt }) => read(prompt, language))
  return {
    shots: draft.shots,
    wishes: withContext(readings.map((reading) => (carried) => shotWish(reading, reading.marks, carried))),
    language,
  }
}

/** Reads shot after shot; each knows who was in the one before, for its "it" and "the fox". */
function withContext(readers: ((carried: ShotWish['subjects']) => ShotWish)[]): ShotWish[] {
  const wishes: ShotWish[] = []
  let carried: ShotWish['subjects'] = []
  for (const reader of readers) {
    const wish = reader(carried)
    wishes.push(wish)
    if (wish.subjects.length > 0) carried = wish.subjects
  }
  return wishes
}

function checkCount(shots: number, language: Language): void {
  if (shots > LIMITS.shots) throw new PlanError(say(language).errors.tooManyShots(shots, LIMITS.shots))
}

function refuseEmpty(shots: readonly ShotDraft[], wishes: readonly ShotWish[], language: Language): void {
  const { errors } = say(language)
  if (shots.every(({ prompt }) => prompt.trim() === '')) throw new PlanError(errors.empty)
  const structured = shots.some(
    ({ subjects, setting, light, weather, camera }) => subjects ?? setting ?? light ?? weather ?? camera,
  )
  const understood = wishes.some(({ ledger }) => ledger.fields().length > 0)
  const said = shots[0]?.prompt.trim().slice(0, 80) ?? ''
  if (!structured && !understood) throw new PlanError(errors.nothing(said))
}
