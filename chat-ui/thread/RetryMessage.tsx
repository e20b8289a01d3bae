import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { useSay } from '../ui/use-say.ts'
import { useSnapshot } from './use-snapshot.ts'

/** Sends the person's last message once more. */
export function RetryMessage() {
  const { thread } = useStrings()
  const say = useSay()
  const { messages } = useSnapshot()
  const parts = messages.findLast(({ role }) => role === 'user')?.parts ?? []
  const last = parts.find((part) => part.type === 'text')
  const pictures = parts.flatMap((part) => (part.type === 'picture' ? [{ id: part.uploadId, name: part.name }] : []))
  if (last === undefined) return null
  return (
    <Button look="outline" icon="again" onClick={() => say(last.text, { pictures })}>
      {thread.retry}
    </Button>
  )
}
