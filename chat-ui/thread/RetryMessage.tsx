import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { useSay } from '../ui/use-say.ts'
import { useSnapshot } from './use-snapshot.ts'

/** Sends the person's last message once more. */
export function RetryMessage() {
  const { thread } = useStrings()
  const say = useSay()
  const { messages } = useSnapshot()
  const last = messages.findLast(({ role }) => role === 'user')?.parts.find((part) => part.type === 'text')
  if (last === undefined) return null
  return (
    <Button look="outline" icon="again" onClick={() => say(last.text)}>
      {thread.retry}
    </Button>
  )
}
