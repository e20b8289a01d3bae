import { describe, expect, it } from 'vitest'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { EVERYTHING } from './capabilities.ts'
import { difference } from './difference.ts'
import { type EditCase, FILMS } from './utterances/edit-case.ts'
import { ENGLISH_EDITS } from './utterances/edits-english.ts'
import { FRENCH_EDITS } from './utterances/edits-french.ts'

function film(name: keyof typeof FILMS): ShotPlan {
  return completeDraft({ shots: [{ prompt: FILMS[name] }] }, { capabilities: EVERYTHING, id: name }).plan
}

/** What an edit is bound to change beside what was asked: who it is, whose child, its title and the prose of the shots. */
function withoutNames(plan: ShotPlan) {
  const { id: _id, parentId: _parentId, title: _title, ...rest } = plan
  return { ...rest, shots: rest.shots.map(({ prompt: _prompt, ...shot }) => shot) }
}

const named = (cases: readonly EditCase[]) => cases.map(([on, utterance, changes]) => ({ on, utterance, changes }))

describe.each([
  ['English', named(ENGLISH_EDITS)],
  ['French', named(FRENCH_EDITS)],
] as const)('a remark in %s changes what it says and nothing else', (_language, cases) => {
  it.each(cases)('$on: $utterance', ({ on, utterance, changes }) => {
    const parent = film(on)
    const understood = understandMessage(utterance, { plan: parent })
    if (understood.kind !== 'edit') expect.fail(`read as ${understood.kind}: ${JSON.stringify(understood)}`)
    const { plan, notes } = applyEdit(
      parent,
      { instruction: utterance, changes: [] },
      { capabilities: EVERYTHING, id: 'child' },
    )
    expect(difference(withoutNames(parent), withoutNames(plan))).toEqual(changes)
    expect(plan).toMatchObject({ id: 'child', parentId: parent.id, format: { seed: parent.format.seed } })
    expect(notes.filter(({ kind }) => kind === 'not-understood')).toEqual([])
  })
})
