import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CONVERSATIONS, tellConversation } from '../../bench/conversations/told.ts'

/** How a film is first told belongs to drafts, and has tests of its own. */
const withoutFirstAnswer = (text: string) => text.replace(/^(1\. .*\n) {3}.*\n/gm, '$1')

const written = readFileSync(new URL('../../../docs/conversations/README.md', import.meta.url), 'utf8')

test.each(CONVERSATIONS.map((one, index) => ({ ...one, number: index + 1 })))(
  'the conversation “$title” goes as it is written in the docs',
  async ({ number, ...conversation }) => {
    const { text } = await tellConversation(conversation, number)
    expect(withoutFirstAnswer(written)).toContain(withoutFirstAnswer(text))
  },
)
