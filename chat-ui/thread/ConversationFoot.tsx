import { useState } from 'react'
import { useStop } from '../api/use-stop.ts'
import { Trouble } from '../ui/Trouble.tsx'
import { Composer } from './Composer.tsx'
import './conversation-foot.css'

interface Properties {
  threadId: string | null
  /** The studio is in the middle of an answer. */
  streaming: boolean
  sending: boolean
  sendError: Error | null
  onDismiss: () => void
  onSend: (text: string, onError: () => void) => void
}

/** The composer, and above it why something was not sent. What was not sent goes back into the composer. */
export function ConversationFoot({ threadId, streaming, sending, sendError, onDismiss, onSend }: Properties) {
  const [draft, setDraft] = useState('')
  const stop = useStop()
  const send = (text: string) => {
    setDraft('')
    onSend(text, () => setDraft((newer) => newer || text))
  }
  return (
    <div className="conversation-foot">
      {sendError && <Trouble error={sendError} onDismiss={onDismiss} />}
      {stop.error && <Trouble error={stop.error} onDismiss={stop.reset} />}
      <Composer
        started={threadId !== null}
        sending={sending}
        onStop={streaming && threadId !== null ? () => stop.mutate(threadId) : null}
        onSend={send}
        draft={draft}
        onDraft={setDraft}
      />
    </div>
  )
}
