import type { Message } from '../../models/contract/message.ts'
import type { PartSet, TextDelta } from '../../server/events.ts'

/** New characters of a text part; characters already held are dropped, a gap is 'missed'. */
export function applyText(message: Message, { part: index, offset, text }: TextDelta): Message | 'missed' {
  const part = message.parts[index] ?? (index === message.parts.length ? { type: 'text' as const, text: '' } : null)
  if (part?.type !== 'text' || offset > part.text.length) return 'missed'
  const fresh = text.slice(part.text.length - offset)
  if (fresh === '') return message
  return withPart(message, index, { type: 'text', text: part.text + fresh })
}

/** A part as the server has it now, unless the page already holds a later state of the same text. */
export function applyPart(message: Message, { index, part }: PartSet): Message | 'missed' {
  const held = message.parts[index]
  if (held === undefined && index > message.parts.length) return 'missed'
  if (held?.type === 'text' && part.type === 'text' && held.text.startsWith(part.text)) return message
  return withPart(message, index, part)
}

function withPart(message: Message, index: number, part: Message['parts'][number]): Message {
  const parts = [...message.parts]
  parts[index] = part
  return { ...message, parts }
}
