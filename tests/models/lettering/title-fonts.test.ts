import { describe, expect, it } from 'vitest'
import { fontsForTitle, printableTitle, undrawableLetters } from '../../../models/lettering/title-fonts.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { EVERYTHING } from '../planner/capabilities.ts'

describe('the letters of titles', () => {
  it('takes Chinese letters from the font of the language that the text is in', () => {
    const families = (text: string) => fontsForTitle(text).map(({ family }) => family.replace(/-\d+-.*/, ''))
    expect(new Set(families('狐の森'))).toEqual(new Set(['Rushes noto-sans-jp']))
    expect(new Set(families('狐狸'))).toEqual(new Set(['Rushes noto-sans-sc']))
  })

  it('keeps what joins letters, and drops what has no picture', () => {
    expect(printableTitle('می\u200cروم')).toBe('می\u200cروم')
    expect(printableTitle('Été 🦊 2026')).toBe('Été 2026')
    expect(undrawableLetters('Fox 𒀀𒀁𒀀 🦊')).toEqual(['𒀀', '𒀁', '🦊'])
  })

  it('names in a note what cannot be drawn', () => {
    const title = { text: 'Fox 𒀀', startSeconds: 0, endSeconds: 1, place: 'centre' } as const
    const draft = { shots: [{ prompt: 'a fox in the forest', titles: [title] }] }
    const { notes } = completeDraft(draft, { capabilities: EVERYTHING, id: 'plan-1' })
    expect(notes.filter(({ message }) => message.includes('𒀀'))).toHaveLength(1)
  })
})
