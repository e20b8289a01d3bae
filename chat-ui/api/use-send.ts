import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Message } from '../../models/contract/message.ts'
import type { ThreadSnapshot } from '../../server/events.ts'
import { applyEvent } from './apply-event.ts'
import { threadKey } from './keys.ts'
import { createThread, sendMessage } from './routes.ts'
import { useStudio } from './studio.ts'
import { chosenEngine } from './use-engines.ts'

interface Sending {
  /** null starts a new thread. */
  threadId: string | null
  text: string
  /** Ids of uploads that go along. */
  pictures?: string[]
}

/** Sends a message and shows it at once, whether the answer or the event about it comes first. */
export function useSend(onThread: (threadId: string) => void) {
  const { client } = useStudio()
  // When the first message is refused, its thread is there already; the next try goes into the same one.
  const empty = useRef<string | null>(null)
  return useMutation({
    mutationFn: async ({ threadId, text, pictures = [] }: Sending) => {
      const id = threadId ?? empty.current ?? (await createThread()).id
      if (threadId === null) empty.current = id
      return { id, ...(await sendMessage(id, text, pictures, chosenEngine(client))) }
    },
    onSuccess: ({ id, message, reply }) => {
      empty.current = null
      client.setQueryData<ThreadSnapshot>(threadKey(id), (held) => held && withMessages(held, [message, reply]))
      onThread(id)
    },
  })
}

function withMessages(snapshot: ThreadSnapshot, messages: Message[]): ThreadSnapshot {
  return messages.reduce((held, payload) => {
    const applied = applyEvent(held, { name: 'message:added', payload })
    return applied === 'missed' ? held : applied
  }, snapshot)
}
