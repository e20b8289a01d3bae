import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Forecast } from '../../server/events.ts'
import type { Asked } from '../api/routes.ts'
import { LONG_RENDER } from '../take/estimate-words.ts'
import type { SentPicture, Suggested } from '../ui/use-say.ts'

interface Parts {
  threadId: string | null
  /** The message as it would be sent now, and the text that the forecast on screen is about. */
  text: string
  shownFor: string | null
  ask: (asked: Asked) => Promise<Forecast | null>
  send: (text: string, pictures: string[]) => void
  /** Puts words into the composer, to be looked at. */
  write: (text: string, pictures: SentPicture[]) => void
  suggested: Suggested | null
  /** A message is on its way. */
  sending: boolean
}

const isLong = (forecast: Forecast | null) => (forecast?.estimate?.seconds ?? 0) > LONG_RENDER

/**
 * Lets a message go at once, unless it starts a long render whose time has not been on screen: then it is held,
 * with its forecast, until it is sent again. Suggestions go the same way.
 */
export function useOutbox({ threadId, text, shownFor, ask, send, write, suggested, sending }: Parts) {
  const [held, setHeld] = useState<{ text: string; forecast: Forecast } | null>(null)
  const asking = useRef(false)
  const release = (words: string, pictures: string[]) => {
    setHeld(null)
    send(words, pictures)
  }
  const post = async (words: string, pictures: string[], seen: boolean) => {
    if (seen) return release(words, pictures)
    // Two clicks on one suggestion are one message.
    if (sending || asking.current) return
    asking.current = true
    const forecast = await ask({ threadId, text: words, pictures })
    asking.current = false
    if (forecast === null || !isLong(forecast)) return release(words, pictures)
    setHeld({ text: words, forecast })
    return 'held' as const
  }
  const onSuggested = useEffectEvent(async ({ text: words, pictures, first }: Suggested) => {
    if (first === 'look') return write(words, pictures)
    // A message with its pictures has been sent before, and was seen then.
    const ids = pictures.map(({ id }) => id)
    const outcome = await post(words, ids, pictures.length > 0)
    if (outcome === 'held') write(words, [])
  })
  useEffect(() => {
    if (suggested) void onSuggested(suggested)
  }, [suggested])
  return {
    held: held?.text === text ? held.forecast : null,
    post: (words: string, pictures: string[]) => void post(words, pictures, shownFor === words || held?.text === words),
  }
}
