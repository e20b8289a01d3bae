import { expect, test } from 'vitest'
import type { PlanDraft } from '../../../models/contract/draft.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { foxPlan } from '../../setup/fox-plan.ts'
import { EVERYTHING as capabilities } from './capabilities.ts'

const plan = (draft: PlanDraft) => completeDraft(draft, { capabilities, id: 'plan' }).plan
const fox = { id: 'fox', noun: 'fox' }

test('a relation to somebody who is not in the draft is refused by name', () => {
  const relations = [{ subject: 'fox', kind: 'chases' as const, object: 'ghost' }]
  expect(() => plan({ shots: [{ prompt: 'a fox runs', subjects: [fox], relations }] })).toThrow('ghost')
})

test('a title that outlasts a shot whose length the planner chose is refused', () => {
  const titles = [{ text: 'Fox', startSeconds: 0, endSeconds: 59, place: 'top' as const }]
  expect(() => plan({ shots: [{ prompt: 'a fox runs', titles }] })).toThrow('a title ends at 59 s')
})

test('transitions of a film of very short shots are shorter than the shots', () => {
  const shots = [1, 2, 3].map((number) => ({
    prompt: `a fox runs, shot ${number}`,
    durationSeconds: 0.5,
    transition: { kind: 'dissolve' as const },
  }))
  for (const shot of plan({ shots }).shots) expect(shot.transition.seconds).toBeLessThan(0.5)
})

test('an edit that shortens a shot shortens its transition; one that asks for too long a transition is refused', () => {
  const [shot] = foxPlan().shots
  const second = { ...shot!, id: 'shot-2', durationSeconds: 4, transition: { kind: 'wipe' as const, seconds: 0.75 } }
  const parent = foxPlan({ shots: [shot!, second] })
  const edit = (changes: Parameters<typeof applyEdit>[1]['changes']) =>
    applyEdit(parent, { changes }, { capabilities, id: 'child' }).plan
  const shorter = edit([{ change: 'duration', shots: ['shot-2'], seconds: { to: 0.5 } }])
  expect(shorter.shots[1]?.transition).toEqual({ kind: 'wipe', seconds: 0.25 })
  const tooLong = { change: 'transition' as const, shots: ['shot-2'], transition: { seconds: 2 } }
  expect(() => edit([tooLong])).toThrow('must be shorter than both shots')
})
