import { useMutation } from '@tanstack/react-query'
import type { ThreadSnapshot } from '../../server/events.ts'
import { applyEvent } from './apply-event.ts'
import { threadKey } from './keys.ts'
import { createThread, sendMessage } from './routes.ts'
import { useStudio } from './studio.ts'

interface Sending {
  /** null starts a new thread. */
  threadId: string | null
  text: string
}

/** Sends a message and shows it at once, whether the answer or the event about it comes first. */
export function useSend(onThread: (threadId: string) => void) {
  const { client } = useStudio()
  return useMutation({
    mutationFn: async ({ threadId, text }: Sending) => {
      const id = threadId ?? (await createThread()).id
      return { id, ...(await sendMessage(id, text)) }
    },
    onSuccess: ({ id, message, reply }) => {
      client.setQueryData<ThreadSnapshot>(threadKey(id), (held) => {
        if (held === undefined) return held
        return [message, reply].reduce((snapshot, added) => {
          const applied = applyEvent(snapshot, { name: 'message:added', payload: added })
          return applied === 'missed' ? snapshot : applied
        }, held)
      })
      onThread(id)
    },
  })
}
