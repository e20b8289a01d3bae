import { expect, test } from 'vitest'
import { PlanDraft } from '../../../models/contract/draft.ts'
import { NewShotPlan, unknownFields } from '../../../models/contract/new-plan.ts'
import { PlanEdit } from '../../../models/contract/plan-edit.ts'
import { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { foxPlan } from '../../setup/fox-plan.ts'

const refusal = (
  schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } },
  value: unknown,
) =>
  schema
    .safeParse(value)
    .error?.issues.map(({ message }) => message)
    .join('; ') ?? ''

const shot = (more: object) => ({ shots: [{ prompt: 'a fox runs', ...more }] })
const title = (startSeconds: number, endSeconds: number) => ({ text: 'Fox', startSeconds, endSeconds, place: 'top' })
const draftFox = { id: 'fox', noun: 'fox' }

test('a draft with fields in the wrong place is refused, and told where they belong', () => {
  const said = refusal(PlanDraft, { prompt: 'a fox', resolution: '240p' })
  expect(said).toContain('"prompt" (it belongs in shots[].prompt)')
  expect(said).toContain('"resolution" (it belongs in format.resolution)')
  expect(said).toContain('accepted are title, format, look, shots')
})

test.each([
  ['format', { ...shot({}), format: { width: 640 } }],
  ['look', { ...shot({}), look: { mood: 'calm' } }],
  ['shot', shot({ sound: 'rain' })],
  ['setting', shot({ setting: { where: 'forest' } })],
  ['light', shot({ light: { color: '#ffffff' } })],
  ['weather', shot({ weather: { strength: 1 } })],
  ['camera', shot({ camera: { lens: 35 } })],
  ['transition', shot({ transition: { duration: 1 } })],
  ['title', shot({ titles: [{ ...title(0, 1), font: 'serif' }] })],
  ['subject', shot({ subjects: [{ noun: 'fox', mood: 'calm' }] })],
  ['attributes', shot({ subjects: [{ noun: 'fox', attributes: { color: 'red' } }] })],
  ['position', shot({ subjects: [{ noun: 'fox', position: { y: 0.5 } }] })],
  ['path', shot({ subjects: [{ noun: 'fox', path: { points: [] } }] })],
  ['reference', shot({ subjects: [{ noun: 'fox', reference: { kind: 'upload', uploadId: 'a', path: 'b' } }] })],
])('an unknown field of a %s is refused by name with what is accepted', (_where, draft) => {
  expect(refusal(PlanDraft, draft)).toMatch(/unknown field "\w+".*; accepted are \w+, /)
})

test.each([
  { change: 'light', light: { color: 'gold' } },
  { change: 'light', light: { kind: 'golden' }, shot: 'shot-1' },
  { change: 'subject', subjectId: 'fox', subject: { colour: 'red' } },
  { change: 'duration', seconds: { to: 2, unit: 's' } },
  { change: 'add-shot', shot: { prompt: 'a dog', seconds: 2 }, after: null },
])('an unknown field of a change is refused: %j', (change) => {
  expect(refusal(PlanEdit, { changes: [change] })).toMatch(/unknown field "\w+"|Invalid input/)
})

test('what one draft shot says must fit together', () => {
  const both = [draftFox, { id: 'fox', noun: 'dog' }]
  expect(refusal(PlanDraft, shot({ subjects: both }))).toContain('two subjects of this shot have the id "fox"')
  const relations = [{ subject: 'fox', kind: 'chases', object: 'fox' }]
  expect(refusal(PlanDraft, shot({ subjects: [draftFox], relations }))).toContain('relation to itself')
  const late = shot({ durationSeconds: 1, titles: [title(0, 9)] })
  expect(refusal(PlanDraft, late)).toContain('a title ends at 9 s; its shot lasts 1 s')
  const overlap = shot({ durationSeconds: 1, transition: { kind: 'dissolve', seconds: 2 } })
  expect(refusal(PlanDraft, overlap)).toContain('a transition of 2 s does not fit into a shot of 1 s')
  expect(PlanDraft.safeParse(shot({ subjects: [draftFox], durationSeconds: 1, titles: [title(0, 1)] })).success).toBe(
    true,
  )
})

test('a new plan is held to more than a stored one, which stays readable', () => {
  const [fox] = foxPlan().shots
  const late = { ...foxPlan(), shots: [{ ...fox, titles: [title(0, 9)] }] }
  expect(refusal(NewShotPlan, late)).toContain('a title ends at 9 s; its shot lasts 1 s')
  expect(ShotPlan.safeParse(late).success).toBe(true)
  const second = { ...fox, id: 'shot-2', durationSeconds: 3, transition: { kind: 'wipe', seconds: 1.5 } }
  expect(refusal(NewShotPlan, { ...foxPlan(), shots: [fox, second] })).toContain('must be shorter than both shots')
  const other = { ...foxPlan(), sound: 'rain', look: { ...foxPlan().look, mood: 'calm' } }
  expect(ShotPlan.safeParse(other).success).toBe(true)
  expect(unknownFields(other, ShotPlan.parse(other))).toEqual(['look.mood', 'sound'])
})
