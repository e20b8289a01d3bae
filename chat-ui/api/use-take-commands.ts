import { useMutation } from '@tanstack/react-query'
import type { ThreadSnapshot } from '../../server/events.ts'
import { applyEvent } from './apply-event.ts'
import { threadKey } from './keys.ts'
import { cancelTake, selectTake } from './routes.ts'
import { useStudio } from './studio.ts'
import type { ThreadEvent } from './thread-event.ts'

/** Cancel a take, or make it the one that the next message is about. */
export function useTakeCommands() {
  const { client } = useStudio()
  const apply = (threadId: string, event: ThreadEvent) =>
    client.setQueryData<ThreadSnapshot>(threadKey(threadId), (held) => {
      const applied = held && applyEvent(held, event)
      return applied === 'missed' ? held : applied
    })
  const cancel = useMutation({
    mutationFn: cancelTake,
    onSuccess: (take) => apply(take.threadId, { name: 'take:changed', payload: take }),
  })
  const select = useMutation({
    mutationFn: selectTake,
    onSuccess: (thread) => apply(thread.id, { name: 'thread:changed', payload: thread }),
  })
  return { cancel, select }
}
