import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { ThreadSnapshot } from '../../server/events.ts'
import { threadKey } from '../api/keys.ts'
import { stopTurn } from '../api/routes.ts'
import { useSend } from '../api/use-send.ts'
import { Composer } from './Composer.tsx'
import { Examples } from './Examples.tsx'
import { Invitation } from './Invitation.tsx'
import { SendTrouble } from './SendTrouble.tsx'
import { ThreadBody } from './ThreadBody.tsx'
import { SayContext } from './use-say.ts'
import './conversation.css'

interface Properties {
  threadId: string | null
  onThread: (threadId: string) => void
}

/** A thread and the composer below it. The composer stays where it is when the first message makes the thread. */
export function Conversation({ threadId, onThread }: Properties) {
  const [draft, setDraft] = useState('')
  const send = useSend(onThread)
  const streaming = useStreaming(threadId)
  const say = useCallback((text: string) => send.mutate({ threadId, text }), [send.mutate, threadId])
  const onSend = (text: string) => {
    setDraft('')
    send.mutate({ threadId, text }, { onError: () => setDraft((newer) => newer || text) })
  }
  return (
    <SayContext value={say}>
      <div className="conversation" data-empty={threadId === null}>
        {threadId === null ? <Invitation /> : <ThreadBody key={threadId} threadId={threadId} />}
        <div className="conversation-foot">
          {send.error && <SendTrouble error={send.error} onDismiss={send.reset} />}
          <Composer
            started={threadId !== null}
            sending={send.isPending}
            onStop={streaming && threadId !== null ? () => void stopTurn(threadId) : null}
            onSend={onSend}
            draft={draft}
            onDraft={setDraft}
          />
        </div>
        {threadId === null && <Examples />}
      </div>
    </SayContext>
  )
}

/** Whether the studio is in the middle of an answer. */
function useStreaming(threadId: string | null): boolean {
  const { data } = useQuery<ThreadSnapshot>({ queryKey: threadKey(threadId ?? ''), enabled: false })
  return data?.messages.at(-1)?.status === 'streaming'
}
