import type { QueryClient } from '@tanstack/react-query'
import type { ThreadSnapshot } from '../../server/events.ts'
import { threadKey, threadsKey } from './keys.ts'
import { getThreads } from './routes.ts'
import type { StudioSocket } from './studio-socket.ts'

/** Milliseconds between two looks, and how long a connected socket may say nothing while something is awaited. */
const LOOK_EVERY = 2000
const PATIENCE = 4000

export interface Polling {
  socket: StudioSocket
  client: QueryClient
  threadId: string | null
  /** Whether the server answered the last request that was made for want of events. */
  onOutcome: (answered: boolean) => void
}

/** Something of this thread will change by itself: an answer is being written or a take is not settled. */
export function isAwaiting(snapshot: ThreadSnapshot | undefined): boolean {
  if (snapshot === undefined) return false
  return (
    snapshot.messages.some(({ status }) => status === 'streaming') ||
    snapshot.takes.some(({ finishedAt }) => finishedAt === null)
  )
}

/**
 * Asks by plain requests for what the socket should have told: while it is not connected, and while it is
 * connected but says nothing although something is awaited (a proxy may hold its answers back).
 * Returns the function that ends it.
 */
export function pollWhenSilent({ socket, client, threadId, onOutcome }: Polling): () => void {
  let heard = performance.now()
  let asking = false
  const hear = () => {
    heard = performance.now()
  }
  const isSilent = () => {
    if (!socket.connected) return true
    const held = threadId === null ? undefined : client.getQueryData<ThreadSnapshot>(threadKey(threadId))
    return performance.now() - heard > PATIENCE && isAwaiting(held)
  }
  const ask = async () => {
    if (asking || document.hidden || !isSilent()) return
    asking = true
    onOutcome(await loadAnew(client, threadId))
    asking = false
  }
  socket.onAny(hear)
  const timer = setInterval(ask, LOOK_EVERY)
  return () => {
    socket.offAny(hear)
    clearInterval(timer)
  }
}

/** Loads the list and the open thread; false when the server does not answer. */
async function loadAnew(client: QueryClient, threadId: string | null): Promise<boolean> {
  try {
    await client.fetchQuery({
      queryKey: threadsKey,
      queryFn: ({ signal }) => getThreads(signal),
      staleTime: 0,
      retry: false,
    })
    if (threadId !== null) await client.refetchQueries({ queryKey: threadKey(threadId) })
    return true
  } catch {
    return false
  }
}
