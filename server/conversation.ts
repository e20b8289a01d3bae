import type { ModelMessage } from 'ai'
import type { Message, MessagePart } from '../models/contract/message.ts'

/** Older messages are left out: small models lose the thread, and the context line says what counts. */
const LATEST = 20

/** What a model reads of a part; ids stay, so that it can speak of an older take. */
function partAsText(part: MessagePart): string {
  switch (part.type) {
    case 'text':
      return part.text
    case 'picture':
      // The context line tells of it; in the midst of what somebody said a file's name would be taken for theirs.
      return ''
    case 'plan':
      return `(stored plan ${part.planId})`
    case 'take':
      return `(started video ${part.takeId})`
    case 'question':
      return [part.text, ...part.choices.map((choice, index) => `${index + 1}. ${choice}`)].join('\n')
    case 'notice':
    case 'error':
      return `(${part.text})`
  }
}

/** The thread as a language model takes it: two voices that alternate, each line plain text. */
export function asConversation(messages: Message[]): ModelMessage[] {
  const said = messages
    .slice(-LATEST)
    .map(({ role, parts }) => ({ role, content: parts.map(partAsText).join('\n').trim() }))
    .filter(({ content }) => content !== '')
  const voices = joinVoices(said)
  const first = voices.findIndex(({ role }) => role === 'user')
  return first < 0 ? [] : voices.slice(first)
}

/** What was done by hand follows the answer before it; some providers want the voices to alternate. */
function joinVoices(said: { role: Message['role']; content: string }[]): { role: Message['role']; content: string }[] {
  return said.reduce<typeof said>((voices, line) => {
    const last = voices.at(-1)
    if (last?.role !== line.role) return [...voices, line]
    return [...voices.slice(0, -1), { ...last, content: `${last.content}\n${line.content}` }]
  }, [])
}
