import { describe, expect, it } from 'vitest'
import { en } from '../../../chat-ui/strings/en.ts'
import { fr } from '../../../chat-ui/strings/fr.ts'
import { type Remark, remarksFor } from '../../../chat-ui/take/remarks-for.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { EVERYTHING } from '../../models/planner/capabilities.ts'

const { plan } = completeDraft(
  { shots: [{ prompt: 'a fox runs through the forest' }] },
  { capabilities: EVERYTHING, id: 'a' },
)

it('a plain film is offered light, painting and tempo', () => {
  expect(remarksFor(plan)).toEqual(['golden', 'night', 'oil', 'slower'])
})

describe.each([
  ['English', en],
  ['French', fr],
] as const)('a remark pressed in %s', (_, { take }) => {
  it.each(Object.entries(take.remarkWords) as [Remark, string][])(
    '%s ("%s") comes true and is offered again only if it can go further',
    (remark, instruction) => {
      const edited = applyEdit(plan, { instruction, changes: [] }, { capabilities: EVERYTHING, id: 'b' })
      expect(edited.plan).not.toEqual({ ...plan, id: 'b', parentId: 'a' })
      expect(remarksFor(edited.plan).includes(remark)).toBe(remark === 'slower')
    },
  )
})
