import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CONVERSATIONS, tellConversation } from '../../bench/conversations/told.ts'

const written = readFileSync(new URL('../../../docs/conversations/README.md', import.meta.url), 'utf8')

test.each(CONVERSATIONS.map((one, index) => ({ ...one, number: index + 1 })))(
  'the conversation “$title” goes as it is written in the docs',
  async ({ number, ...conversation }) => {
    const { text } = await tellConversation(conversation, number)
    expect(written).toContain(text)
  },
)
