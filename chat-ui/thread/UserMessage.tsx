import type { Message } from '../../models/contract/message.ts'
import { pictureUrl } from '../api/routes.ts'
import { useStrings } from '../strings/use-strings.ts'
import './user-message.css'

export function UserMessage({ message }: { message: Message }) {
  const { thread } = useStrings()
  const text = message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
  const pictures = message.parts.filter((part) => part.type === 'picture')
  return (
    <li className="user-message">
      <h2 className="for-ears">{thread.you}</h2>
      {pictures.length > 0 && (
        <ul className="user-pictures">
          {pictures.map(({ uploadId, name }) => (
            <li key={uploadId}>
              <img src={pictureUrl(uploadId)} alt={name} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
      <p>{text}</p>
    </li>
  )
}
