import type { Message } from '../../models/contract/message.ts'
import { useStrings } from '../strings/use-strings.ts'
import './user-message.css'

export function UserMessage({ message }: { message: Message }) {
  const { thread } = useStrings()
  const text = message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
  return (
    <li className="user-message">
      <h2 className="for-ears">{thread.you}</h2>
      <p>{text}</p>
    </li>
  )
}
