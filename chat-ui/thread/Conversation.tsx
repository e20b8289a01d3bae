import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { ThreadSnapshot } from '../../server/events.ts'
import { threadKey } from '../api/keys.ts'
import { useSend } from '../api/use-send.ts'
import { SayContext } from '../ui/use-say.ts'
import { ConversationFoot } from './ConversationFoot.tsx'
import { Examples } from './Examples.tsx'
import { Invitation } from './Invitation.tsx'
import { ThreadBody } from './ThreadBody.tsx'
import { tabTitle } from './tab-title.ts'
import './conversation.css'

interface Properties {
  threadId: string | null
  onThread: (threadId: string) => void
}

/** A thread and the composer below it. The composer stays where it is when the first message makes the thread. */
export function Conversation({ threadId, onThread }: Properties) {
  const snapshot = useHeldSnapshot(threadId)
  useTabTitle(tabTitle(snapshot))
  const { mutate, isPending, error, reset } = useSend(onThread)
  // Two clicks on one suggestion are one message.
  const say = useCallback(
    (text: string, pictures: string[] = []) => void (isPending || mutate({ threadId, text, pictures })),
    [mutate, isPending, threadId],
  )
  return (
    <SayContext value={say}>
      <div className="conversation" data-empty={threadId === null}>
        {threadId === null ? <Invitation /> : <ThreadBody key={threadId} threadId={threadId} />}
        <ConversationFoot
          threadId={threadId}
          streaming={snapshot?.messages.at(-1)?.status === 'streaming'}
          sending={isPending}
          sendError={error}
          onDismiss={reset}
          onSend={(text, pictures, then) => mutate({ threadId, text, pictures }, then)}
        />
        {threadId === null && <Examples />}
      </div>
    </SayContext>
  )
}

/** What the cache holds of the thread; its body is who loads it. */
function useHeldSnapshot(threadId: string | null): ThreadSnapshot | undefined {
  return useQuery<ThreadSnapshot>({ queryKey: threadKey(threadId ?? ''), enabled: false }).data
}

function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
