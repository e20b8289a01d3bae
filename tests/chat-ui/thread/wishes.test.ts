import { expect, it, test } from 'vitest'
import { en } from '../../../chat-ui/strings/en.ts'
import { fr } from '../../../chat-ui/strings/fr.ts'
import { NO_WISHES, WISH_CHOICES, type Wishes, withWishes } from '../../../chat-ui/thread/wishes.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { EVERYTHING } from '../../models/planner/capabilities.ts'

it('a message without wishes stays as it was typed', () => {
  expect(withWishes('A fox, running.', NO_WISHES, en)).toBe('A fox, running.')
})

it('what the chips say comes at the end, as a person would type it', () => {
  expect(withWishes('un renard court', { ...NO_WISHES, aspect: '9:16', seconds: 3, fps: 12 }, fr)).toBe(
    'un renard court, 9:16, 3 s, 12 ips',
  )
  expect(withWishes('a fox.', { ...NO_WISHES, seconds: 5, style: 'oil' }, en)).toBe('a fox, 5 s, oil painting')
})

const CHIPS = Object.keys(WISH_CHOICES) as (keyof Wishes)[]
const SAID = { en: 'a fox runs in the forest', fr: 'un renard court dans la forêt' }

test.each([en, fr].flatMap((strings) => CHIPS.map((name) => ({ strings, name, language: strings.language }))))(
  'every choice of the chip "$name" means what it says in $language',
  ({ strings, name }) => {
    for (const value of WISH_CHOICES[name]) {
      const text = withWishes(SAID[strings.language], { ...NO_WISHES, [name]: value }, strings)
      const meant = understandMessage(text, { plan: null })
      if (meant.kind !== 'draft') throw new Error(`"${text}" is ${meant.kind}`)
      const { plan, notes } = completeDraft(meant.draft, { capabilities: EVERYTHING, id: 'p' })
      const made = { ...plan.format, seconds: plan.shots[0]!.durationSeconds, style: plan.look.style }
      expect(made[name], text).toBe(value)
      expect(notes, text).toEqual([])
    }
  },
)
