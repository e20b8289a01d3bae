import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { ThreadSnapshot } from '../../server/events.ts'
import { threadKey } from '../api/keys.ts'
import { useSend } from '../api/use-send.ts'
import { type Say, SayContext, type Suggested } from '../ui/use-say.ts'
import { useTabTitle } from '../ui/use-tab-title.ts'
import { ConversationFoot } from './ConversationFoot.tsx'
import { Examples } from './Examples.tsx'
import { Invitation } from './Invitation.tsx'
import { ThreadBody } from './ThreadBody.tsx'
import { tabTitle } from './tab-title.ts'
import { useDoneNews } from './use-done-news.ts'
import './conversation.css'

interface Properties {
  threadId: string | null
  onThread: (threadId: string) => void
}

/** A thread and the composer below it. The composer stays where it is when the first message makes the thread. */
export function Conversation({ threadId, onThread }: Properties) {
  const snapshot = useHeldSnapshot(threadId)
  useTabTitle(tabTitle(snapshot, useDoneNews(snapshot)))
  const { mutate, isPending, error, reset, variables } = useSend(onThread)
  const [suggested, setSuggested] = useState<Suggested | null>(null)
  const say = useCallback<Say>(
    (text, { pictures = [], first = 'send' } = {}) =>
      setSuggested((before) => ({ text, pictures, first, number: (before?.number ?? 0) + 1 })),
    [],
  )
  return (
    <SayContext value={say}>
      <div className="conversation" data-empty={threadId === null}>
        {threadId === null ? <Invitation /> : <ThreadBody key={threadId} threadId={threadId} />}
        <ConversationFoot
          threadId={threadId}
          snapshot={snapshot}
          suggested={suggested}
          sending={isPending}
          // What went wrong in one thread is no news in another.
          sendError={variables?.threadId === threadId ? error : null}
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
