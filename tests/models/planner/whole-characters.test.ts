import { expect, test } from 'vitest'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { EVERYTHING } from './capabilities.ts'

/** What a person would read, or the reason why there is nothing. */
function textsOf(message: string): string {
  try {
    const meant = understandMessage(message, { plan: null })
    if (meant.kind !== 'draft') return JSON.stringify(meant)
    const { plan, notes } = completeDraft(meant.draft, { capabilities: EVERYTHING, id: 'p' })
    const edited = applyEdit(plan, { instruction: message, changes: [] }, { capabilities: EVERYTHING, id: 'q' })
    return JSON.stringify([plan, notes, edited.plan, edited.notes])
  } catch (error) {
    if (error instanceof PlanError) return JSON.stringify(error.message)
    throw error
  }
}

/** A lone half of a character is written as an escape by `JSON.stringify`. */
const HALF = /\\ud[89a-f][0-9a-f]{2}/i

test('no text of a plan, a note or an answer ends within a character, wherever it is cut', () => {
  for (const words of ['a fox runs ', 'un renard court ', 'xyzzy qwrtz ', 'a title "']) {
    for (const length of [78, 79, 80, 119, 120, 199, 200, 398, 399, 400]) {
      for (const shift of [0, 1]) {
        const message = `${words.padEnd(length - shift, 'x')}${'🦊'.repeat(300)}${words.endsWith('"') ? '"' : ''}`
        expect(textsOf(message), `${words}… ${length}`).not.toMatch(HALF)
      }
    }
  }
})
