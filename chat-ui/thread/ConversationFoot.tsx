import { useState } from 'react'
import { useStop } from '../api/use-stop.ts'
import { Trouble } from '../ui/Trouble.tsx'
import { Composer } from './Composer.tsx'
import { PictureTroubleNotice } from './PictureTroubleNotice.tsx'
import { usePictures } from './use-pictures.ts'
import './conversation-foot.css'

interface Properties {
  threadId: string | null
  /** The studio is in the middle of an answer. */
  streaming: boolean
  sending: boolean
  sendError: Error | null
  onDismiss: () => void
  onSend: (text: string, pictures: string[], then: { onError: () => void; onSuccess: () => void }) => void
}

/** The composer, and above it why something was not sent. What was not sent goes back into the composer. */
export function ConversationFoot({ threadId, streaming, sending, sendError, onDismiss, onSend }: Properties) {
  const [draft, setDraft] = useState('')
  const pictures = usePictures()
  const stop = useStop()
  const send = (text: string) => {
    const sent = pictures.held
    setDraft('')
    pictures.setHeld([])
    pictures.dismiss()
    onSend(
      text,
      sent.flatMap(({ id }) => id ?? []),
      {
        onError: () => {
          setDraft((newer) => newer || text)
          pictures.setHeld((newer) => [...sent, ...newer])
        },
        onSuccess: () => pictures.release(sent),
      },
    )
  }
  return (
    <div className="conversation-foot">
      {sendError && <Trouble error={sendError} onDismiss={onDismiss} />}
      {stop.error && <Trouble error={stop.error} onDismiss={stop.reset} />}
      {pictures.trouble && <PictureTroubleNotice trouble={pictures.trouble} onDismiss={pictures.dismiss} />}
      <Composer
        started={threadId !== null}
        sending={sending}
        onStop={streaming && threadId !== null ? () => stop.mutate(threadId) : null}
        onSend={send}
        pictures={pictures.held}
        onFiles={pictures.add}
        onRemovePicture={pictures.remove}
        draft={draft}
        onDraft={setDraft}
      />
    </div>
  )
}
