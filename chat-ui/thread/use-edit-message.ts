import type { Message } from '../../models/contract/message.ts'
import { useTakeCommands } from '../api/use-take-commands.ts'
import { useSay } from '../ui/use-say.ts'
import { useSnapshot } from './use-snapshot.ts'

/**
 * Brings a sent message back into the composer. What it is about goes back to the take that was the newest when it
 * was said, so that sending it in other words begins a branch there.
 */
export function useEditMessage(): (message: Message) => void {
  const { messages, takes, thread } = useSnapshot()
  const { select } = useTakeCommands()
  const say = useSay()
  return (message) => {
    const before = messages.slice(0, messages.indexOf(message)).flatMap(({ parts }) => parts)
    const made = before.flatMap((part) => (part.type === 'take' ? [part.takeId] : []))
    const last = made.findLast((id) => takes.some((take) => take.id === id && take.status === 'done'))
    if (last !== undefined && last !== thread.currentTakeId) select.mutate(last)
    const text = message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
    const pictures = message.parts.flatMap((part) =>
      part.type === 'picture' ? [{ id: part.uploadId, name: part.name }] : [],
    )
    say(text, { pictures, first: 'look' })
  }
}
