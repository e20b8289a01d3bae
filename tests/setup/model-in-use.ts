import { expect } from 'vitest'
import type { Message } from '../../models/contract/message.ts'
import type { LlmSettings } from '../../server/language-model.ts'
import { openAiStandIn, type Reply } from './openai-stand-in.ts'
import type { TestStudio } from './studio.ts'

/** Sets the language model of a studio. */
export async function chooseModelFor(studio: TestStudio, settings: Partial<LlmSettings>): Promise<void> {
  await fetch(`${studio.url}/api/settings/llm`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ model: 'stand-in', ...settings }),
  })
}

/** Says one sentence, in a new thread unless one is given, and waits for the whole reply. */
export async function askModel(studio: TestStudio, text: string, threadId?: string): Promise<Message> {
  const id = threadId ?? (await studio.newThread())
  await studio.say(id, text)
  const { messages } = await studio.until(id, ({ messages }) => {
    const last = messages.at(-1)
    return last?.role === 'assistant' && last.status !== 'streaming' && messages.at(-2)?.parts[0]?.type === 'text'
  })
  expect(messages.at(-2)?.parts).toEqual([{ type: 'text', text }])
  return messages.at(-1)!
}

/** What a model that answers everything like this makes of one sentence. */
export async function replyOf(studio: TestStudio, reply: Reply | ((index: number) => Reply), text: string) {
  const model = await openAiStandIn((_request, index) => (typeof reply === 'function' ? reply(index) : reply))
  await chooseModelFor(studio, { baseUrl: model.baseUrl })
  return { reply: await askModel(studio, text), model }
}

export const textsOf = ({ parts }: Message) => parts.flatMap((part) => ('text' in part && part.text ? [part.text] : []))
export const kindsOf = ({ parts }: Message) => parts.map((part) => part.type)
