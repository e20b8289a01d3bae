import type { Message } from '../../models/contract/message.ts'
import { pictureUrl } from '../api/routes.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { useEditMessage } from './use-edit-message.ts'
import './message-tools.css'
import './user-message.css'

export function UserMessage({ message }: { message: Message }) {
  const { thread } = useStrings()
  const edit = useEditMessage()
  const text = message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
  const pictures = message.parts.filter((part) => part.type === 'picture')
  return (
    <li className="user-turn">
      <div className="user-message">
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
      </div>
      <div className="message-tools">
        <CopyButton text={text} />
        <Button bare icon="pen" title={thread.edit} onClick={() => edit(message)}>
          {thread.edit}
        </Button>
      </div>
    </li>
  )
}
