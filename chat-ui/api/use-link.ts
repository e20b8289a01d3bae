import { useEffect, useState } from 'react'
import { pollWhenSilent } from './poll-when-silent.ts'
import { useStudio } from './studio.ts'
import { useConnectionLost } from './use-connection.ts'

/** How the page hears of changes: at once over the socket, by asking now and then, or not at all. */
export type Link = 'live' | 'polling' | 'lost'

export function useLink(threadId: string | null): Link {
  const { socket, client } = useStudio()
  const [answers, setAnswers] = useState(false)
  const lost = useConnectionLost()
  useEffect(() => pollWhenSilent({ socket, client, threadId, onOutcome: setAnswers }), [socket, client, threadId])
  if (!lost) return 'live'
  return answers ? 'polling' : 'lost'
}
