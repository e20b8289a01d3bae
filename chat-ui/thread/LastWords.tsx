import type { Message } from '../../models/contract/message.ts'

/** Reads out the newest answer once it is whole; the streaming text itself stays silent. */
export function LastWords({ messages }: { messages: Message[] }) {
  const last = messages.at(-1)
  const whole = last?.role === 'assistant' && last.status !== 'streaming'
  const text = whole ? last.parts.map((part) => (part.type === 'text' ? part.text : '')).join(' ') : ''
  return (
    <p className="for-ears" role="status">
      {text}
    </p>
  )
}
