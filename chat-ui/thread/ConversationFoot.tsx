import { useState } from 'react'
import type { ThreadSnapshot } from '../../server/events.ts'
import { pictureUrl } from '../api/routes.ts'
import { useForecast } from '../api/use-forecast.ts'
import { useStop } from '../api/use-stop.ts'
import { tableFor } from '../strings/language.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Trouble } from '../ui/Trouble.tsx'
import type { SentPicture, Suggested } from '../ui/use-say.ts'
import { Composer } from './Composer.tsx'
import { DRAFT_RESOLUTION, LongRenderNotice } from './LongRenderNotice.tsx'
import { PictureTroubleNotice } from './PictureTroubleNotice.tsx'
import { useEscape } from './use-escape.ts'
import { useOfThread } from './use-of-thread.ts'
import { useOutbox } from './use-outbox.ts'
import { usePictures } from './use-pictures.ts'
import { useStopAll } from './use-stop-all.ts'
import { NO_WISHES, withWishes } from './wishes.ts'
import './conversation-foot.css'

interface Properties {
  threadId: string | null
  snapshot: ThreadSnapshot | undefined
  suggested: Suggested | null
  sending: boolean
  sendError: Error | null
  onDismiss: () => void
  onSend: (text: string, pictures: string[], then: { onError: () => void; onSuccess: () => void }) => void
}

/** The composer, and above it why something was not sent. What was not sent goes back into the composer. */
export function ConversationFoot(properties: Properties) {
  const { threadId, snapshot, suggested, sending, sendError, onDismiss, onSend } = properties
  const strings = useStrings()
  const [draft, setDraft] = useOfThread(threadId, '')
  const [wishes, setWishes] = useOfThread(threadId, NO_WISHES)
  const pictures = usePictures(threadId)
  const stop = useStop()
  const [speech, setSpeech] = useState(strings)
  const text = draft.trim() === '' ? '' : withWishes(draft.trim(), wishes, speech)
  const ids = pictures.held.flatMap(({ id }) => id ?? [])
  const { forecast, shownFor, ask } = useForecast({ threadId, text, pictures: ids })
  // The words of the chips are in the language that the message is written in.
  const spoken = forecast?.plan ? tableFor([forecast.plan.format.language]) : strings
  if (spoken !== speech) setSpeech(spoken)

  const send = (words: string, uploads: string[]) => {
    const [sent, written] = [pictures.held, draft]
    // What is being written stays when a suggestion is sent instead.
    const composed = words === text
    if (composed) {
      setDraft('')
      setWishes(NO_WISHES)
      pictures.setHeld([])
      pictures.dismiss()
    }
    onSend(words, uploads, {
      onError: () => {
        setDraft((newer) => newer || (composed ? written : words))
        if (composed) pictures.setHeld((newer) => [...sent, ...newer])
      },
      onSuccess: () => composed && pictures.release(sent),
    })
  }
  const write = (words: string, given: SentPicture[]) => {
    setDraft(words)
    setWishes(NO_WISHES)
    pictures.setHeld(given.map(({ id, name }) => ({ id, name, url: pictureUrl(id) })))
    document.getElementById('message')?.focus()
  }
  const outbox = useOutbox({ threadId, text, shownFor, ask, send, write, suggested, sending })
  useEscape(useStopAll(snapshot))
  const streaming = snapshot?.messages.at(-1)?.status === 'streaming'
  const current = snapshot?.takes.find(({ id }) => id === snapshot.thread.currentTakeId)
  const isDraft = outbox.held?.plan?.format.resolution === DRAFT_RESOLUTION
  return (
    <div className="conversation-foot">
      {sendError && <Trouble error={sendError} onDismiss={onDismiss} />}
      {stop.error && stop.variables === threadId && <Trouble error={stop.error} onDismiss={stop.reset} />}
      {pictures.trouble && <PictureTroubleNotice trouble={pictures.trouble} onDismiss={pictures.dismiss} />}
      {outbox.held && (
        <LongRenderNotice
          forecast={outbox.held}
          onStart={() => outbox.post(text, ids)}
          onDraft={isDraft ? null : () => setWishes({ ...wishes, resolution: DRAFT_RESOLUTION })}
        />
      )}
      <Composer
        started={threadId !== null}
        sending={sending}
        onStop={streaming && threadId !== null ? () => stop.mutate(threadId) : null}
        onSend={() => outbox.post(text, ids)}
        pictures={pictures.held}
        onFiles={pictures.add}
        onRemovePicture={pictures.remove}
        draft={draft}
        onDraft={setDraft}
        text={text}
        wishes={wishes}
        onWish={setWishes}
        forecast={forecast}
        takeNumber={current?.number ?? null}
      />
    </div>
  )
}
