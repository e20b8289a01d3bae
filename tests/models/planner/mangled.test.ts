import { expect, it } from 'vitest'
import { Note } from '../../../models/contract/draft.ts'
import { PlanEdit } from '../../../models/contract/plan-edit.ts'
import { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { describeChange, describePlan } from '../../../models/planner/describe.ts'
import { explainSources } from '../../../models/planner/explain.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { EVERYTHING, LITTLE } from './capabilities.ts'
import { mangle, randomOf } from './mangle.ts'
import { ENGLISH_DRAFTS } from './utterances/drafts-english.ts'
import { FRENCH_DRAFTS } from './utterances/drafts-french.ts'
import { FILMS } from './utterances/edit-case.ts'
import { ENGLISH_EDITS } from './utterances/edits-english.ts'
import { FRENCH_EDITS } from './utterances/edits-french.ts'
import { MORE_ENGLISH_DRAFTS } from './utterances/more-drafts-english.ts'
import { MORE_FRENCH_DRAFTS } from './utterances/more-drafts-french.ts'

const WISHES = [...ENGLISH_DRAFTS, ...MORE_ENGLISH_DRAFTS, ...FRENCH_DRAFTS, ...MORE_FRENCH_DRAFTS].map(
  ([utterance]) => utterance,
)
const REMARKS = [...ENGLISH_EDITS, ...FRENCH_EDITS].map(([, utterance]) => utterance)

/** The result, or the refusal in words; anything else that is thrown fails the test. */
function orRefusal<T>(message: string, make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof PlanError)) throw new Error(`on ${JSON.stringify(message)}`, { cause: error })
    expect(error.message.length, message).toBeGreaterThan(10)
    return null
  }
}

/** Thousands of plans take minutes where the machine is busy with other things; in milliseconds. */
const PATIENCE = 300_000

it(
  'makes a valid, explained plan or a refusal in words of 2,500 mangled wishes',
  () => {
    const random = randomOf(5)
    for (let count = 0; count < 2500; count++) {
      const message = mangle(WISHES, random)
      const capabilities = count % 2 === 0 ? EVERYTHING : LITTLE
      const understood = understandMessage(message, { plan: null })
      expect(understood.kind === 'answer' ? understood.text : 'something', message).not.toBe('')
      const made = orRefusal(message, () => completeDraft({ shots: [{ prompt: message }] }, { capabilities, id: 'p' }))
      if (!made) continue
      expect(ShotPlan.safeParse(made.plan).error, message).toBeUndefined()
      expect(() => explainSources(made.plan, made.sources), message).not.toThrow()
      for (const note of made.notes) expect(Note.safeParse(note).success, message).toBe(true)
      expect(describePlan(made.plan, 'fr').length).toBeGreaterThan(10)
    }
  },
  PATIENCE,
)

it(
  'makes a valid child or a refusal in words of 2,500 mangled remarks',
  () => {
    const random = randomOf(6)
    const parents = Object.values(FILMS).map(
      (prompt, index) => completeDraft({ shots: [{ prompt }] }, { capabilities: EVERYTHING, id: `p${index}` }).plan,
    )
    for (let count = 0; count < 2500; count++) {
      const message = mangle(REMARKS, random)
      const parent = parents[count % parents.length]!
      const understood = understandMessage(message, { plan: parent })
      if (understood.kind === 'edit') expect(PlanEdit.safeParse(understood.edit).error, message).toBeUndefined()
      const made = orRefusal(message, () =>
        applyEdit(
          parent,
          { instruction: message, changes: [] },
          { capabilities: count % 2 === 0 ? EVERYTHING : LITTLE, id: 'c' },
        ),
      )
      if (!made) continue
      expect(ShotPlan.safeParse(made.plan).error, message).toBeUndefined()
      expect(made.plan.parentId).toBe(parent.id)
      expect(() => explainSources(made.plan, made.sources), message).not.toThrow()
      expect(describeChange(parent, made.plan, 'en').length).toBeGreaterThan(5)
    }
  },
  PATIENCE,
)

it('is never silent about a word that it did not use', () => {
  for (const request of WISHES.filter((text) => !/[<"«]|\d\s*$/.test(text))) {
    const prompt = `${request} blorptak`
    const made = orRefusal(prompt, () => completeDraft({ shots: [{ prompt }] }, { capabilities: EVERYTHING, id: 'p' }))
    if (made) expect(made.notes.map(({ about }) => about).join(' '), prompt).toContain('blorptak')
  }
})

it('gives the same plan for the same words', () => {
  for (const prompt of WISHES.slice(0, 40)) {
    const make = () =>
      orRefusal(prompt, () => completeDraft({ shots: [{ prompt }] }, { capabilities: EVERYTHING, id: 'p' }))
    expect(make()).toEqual(make())
  }
})
