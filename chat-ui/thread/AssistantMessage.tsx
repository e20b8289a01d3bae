import { memo } from 'react'
import type { Message } from '../../models/contract/message.ts'
import { useStrings } from '../strings/use-strings.ts'
import { CopyButton } from './CopyButton.tsx'
import { MessagePiece } from './MessagePiece.tsx'
import './assistant-message.css'
import './message-tools.css'

/** What the studio answers: text, plan cards and takes in the order in which they came. */
export const AssistantMessage = memo(function AssistantMessage({ message }: { message: Message }) {
  const { thread } = useStrings()
  const streaming = message.status === 'streaming'
  const text = message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n')
  const last = message.parts.at(-1)
  return (
    <li className="assistant-message" aria-busy={streaming}>
      <h2 className="for-ears">{thread.studio}</h2>
      {message.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are only ever appended or set in place
        <MessagePiece key={index} part={part} streaming={streaming && part === last} />
      ))}
      {streaming && last?.type !== 'text' && (
        <p className="assistant-thinking">{last === undefined ? thread.thinking : thread.answering}</p>
      )}
      {!streaming && text !== '' && (
        <div className="message-tools">
          <CopyButton text={text} />
        </div>
      )}
      {message.status === 'stopped' && <p className="assistant-stopped">{thread.stopped}</p>}
    </li>
  )
})
