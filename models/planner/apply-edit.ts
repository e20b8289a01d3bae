import { cutText } from '../contract/cut-text.ts'
import type { Note } from '../contract/draft.ts'
import { NewShotPlan } from '../contract/new-plan.ts'
import type { PlanChange, PlanEdit } from '../contract/plan-edit.ts'
import { LIMITS, type ShotPlan } from '../contract/shot-plan.ts'
import type { Capabilities } from './capabilities.ts'
import type { Filling } from './completion/fill.ts'
import type { Source } from './completion/sources.ts'
import { notesOnTitleLetters } from './completion/title-letters.ts'
import { uniqueNotes } from './completion/unique-notes.ts'
import { applyChange } from './edits/apply-change.ts'
import { changesOf } from './edits/changes.ts'
import { DoubtfulEdit } from './edits/doubtful-edit.ts'
import { editSources } from './edits/edit-sources.ts'
import { fitTransitions } from './edits/fit-transitions.ts'
import { momentInstead } from './edits/moment-instead.ts'
import { retellPrompt } from './edits/retell.ts'
import { whyNothing } from './edits/why-nothing.ts'
import { PlanError } from './plan-error.ts'
import { read } from './reading/read.ts'
import { refuseEdit } from './safety/refuse-request.ts'
import { phrasesIn } from './say/say.ts'

/**
 * The child of a plan: exactly what is asked changes, nothing else; the same seed, so the same noise.
 * Typed changes win over the instruction, which is read only when there are none.
 * Throws PlanError when somebody or a shot is named that is not there, or nothing is understood.
 */
export function applyEdit(
  parent: ShotPlan,
  edit: PlanEdit,
  context: { capabilities: Capabilities; id: string },
): { plan: ShotPlan; notes: Note[]; changes: PlanChange[]; sources: ReadonlyMap<string, Source> } {
  const language = edit.instruction
    ? read(cutText(edit.instruction, LIMITS.promptCharacters), parent.format.language).language
    : languageOf(parent)
  refuseEdit(edit, language)
  const filling: Filling = { capabilities: context.capabilities, language, notes: [], sources: new Map() }
  const changes = edit.changes.length > 0 ? edit.changes : changesIn(filling, parent, edit.instruction ?? '')
  let plan = parent
  for (const change of changes) plan = retellPrompt(plan, applyChange(filling, plan, change), change, language)
  checkLengths(filling, plan)
  const checked = NewShotPlan.safeParse({ ...fitTransitions(plan, parent), id: context.id, parentId: parent.id })
  if (!checked.success) {
    throw new PlanError(
      phrasesIn(language).errors.invalid(checked.error.issues.map(({ message }) => message).join('; ')),
    )
  }
  if (edit.changes.length === 0 && isSame(parent, checked.data))
    throw new PlanError(whyNothing(edit.instruction ?? '', filling.notes, language))
  const sources = editSources(parent, checked.data, edit.changes.length > 0 ? undefined : edit.instruction)
  filling.notes.push(...notesOnTitleLetters(checked.data, language))
  return { plan: checked.data, notes: uniqueNotes(filling.notes), changes, sources }
}

/** Nothing is stored and rendered again when what was asked comes to what is there. */
const isSame = (parent: ShotPlan, plan: ShotPlan) =>
  JSON.stringify(visibleFields(parent)) === JSON.stringify(visibleFields(plan))
const visibleFields = ({ look, format, shots }: ShotPlan) => [
  look,
  format,
  shots.map(({ prompt: _prompt, ...shot }) => shot),
]

const languageOf = (plan: ShotPlan) => (plan.format.language.toLowerCase().startsWith('fr') ? 'fr' : 'en')

function changesIn(filling: Filling, parent: ShotPlan, instruction: string): PlanChange[] {
  const { errors } = phrasesIn(filling.language)
  if (instruction.trim() === '') throw new PlanError(errors.empty)
  if (instruction.length > LIMITS.promptCharacters)
    throw new PlanError(errors.tooLong(instruction.length, LIMITS.promptCharacters))
  const { changes, notes, doubt } = changesOf(read(instruction, parent.format.language), parent)
  if (changes.length === 0) throw new PlanError(whyNothing(instruction, notes, filling.language))
  if (doubt) throw new DoubtfulEdit(instruction, parent, changes, filling.language)
  const lasting = momentInstead(filling, parent, changes)
  const [first] = changes
  const parted = lasting && first?.change === 'split-shot' ? `${first.atSeconds} s` : null
  // Nothing is parted where the shot goes on.
  filling.notes.push(...notes.filter(({ about }) => about !== parted))
  return lasting ?? changes
}

function checkLengths(filling: Filling, plan: ShotPlan): void {
  const { errors } = phrasesIn(filling.language)
  const most = filling.capabilities.maxSeconds
  for (const { durationSeconds } of plan.shots) {
    if (durationSeconds < LIMITS.shotSeconds.min)
      throw new PlanError(errors.tooShort(durationSeconds, LIMITS.shotSeconds.min))
    if (durationSeconds > LIMITS.shotSeconds.max) throw new PlanError(errors.tooLasting(durationSeconds, most))
  }
  const sum = plan.shots.reduce((seconds, shot) => seconds + shot.durationSeconds, 0)
  if (sum > most + 1e-6) throw new PlanError(errors.tooLasting(Math.round(sum * 100) / 100, most))
  if (plan.shots.length > LIMITS.shots) throw new PlanError(errors.tooManyShots(plan.shots.length, LIMITS.shots))
}
