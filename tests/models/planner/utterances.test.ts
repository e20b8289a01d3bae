import { describe, expect, it } from 'vitest'
import { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { EVERYTHING } from './capabilities.ts'
import { type DraftCase, ENGLISH_DRAFTS } from './utterances/drafts-english.ts'
import { FRENCH_DRAFTS } from './utterances/drafts-french.ts'
import { MORE_ENGLISH_DRAFTS } from './utterances/more-drafts-english.ts'
import { MORE_FRENCH_DRAFTS } from './utterances/more-drafts-french.ts'

const named = (cases: readonly DraftCase[]) =>
  cases.map(([utterance, expected, noted]) => ({ utterance, expected, noted }))

describe.each([
  ['English', named([...ENGLISH_DRAFTS, ...MORE_ENGLISH_DRAFTS])],
  ['French', named([...FRENCH_DRAFTS, ...MORE_FRENCH_DRAFTS])],
] as const)('what is asked for in %s', (_language, cases) => {
  it.each(cases)('$utterance', ({ utterance, expected, noted }) => {
    const understood = understandMessage(utterance, { plan: null })
    if (expected.shots?.length === 0) {
      // Nothing sensible can be made of it: a refusal in words.
      if (understood.kind === 'answer') expect(understood.text.length).toBeGreaterThan(20)
      else {
        expect(understood.kind).toBe('draft')
        expect(
          () => understood.kind === 'draft' && completeDraft(understood.draft, { capabilities: EVERYTHING, id: 'p' }),
        ).toThrow(PlanError)
      }
      return
    }
    if (understood.kind !== 'draft') expect.fail(`read as ${understood.kind}: ${JSON.stringify(understood)}`)
    const { plan, notes } = completeDraft(understood.draft, { capabilities: EVERYTHING, id: 'p' })
    expect(() => ShotPlan.parse(plan)).not.toThrow()
    expect(plan).toMatchObject(expected)
    expect(notes.filter(({ kind }) => kind === 'not-understood').map(({ about }) => about)).toEqual(noted?.unused ?? [])
  })
})
