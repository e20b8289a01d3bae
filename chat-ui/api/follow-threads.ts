import type { QueryClient } from '@tanstack/react-query'
import type { Thread } from '../../models/contract/message.ts'
import type { Removed } from '../../server/events.ts'
import { threadKey, threadsKey } from './keys.ts'
import type { StudioSocket } from './studio-socket.ts'

/** The list with this thread as it is now, pinned ones first, then the newest change. */
export function withThread(threads: readonly Thread[], thread: Thread): Thread[] {
  const others = threads.filter(({ id }) => id !== thread.id)
  return [...others, thread].sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || b.updatedAt.localeCompare(a.updatedAt),
  )
}

/** Keeps the list of threads up to date. Returns the function that ends it. */
export function followThreads(socket: StudioSocket, client: QueryClient): () => void {
  const onChanged = (thread: Thread) => {
    client.setQueryData<Thread[]>(threadsKey, (threads) => threads && withThread(threads, thread))
  }
  const onConnect = () => void client.invalidateQueries({ queryKey: threadsKey })
  const onRemoved = ({ id }: Removed) => {
    client.setQueryData<Thread[]>(threadsKey, (threads) => threads?.filter((thread) => thread.id !== id))
    // An open one is asked for again, and the answer says that it is gone.
    void client.invalidateQueries({ queryKey: threadKey(id) })
  }
  socket.on('thread:changed', onChanged)
  socket.on('thread:removed', onRemoved)
  socket.on('connect', onConnect)
  return () => {
    socket.off('thread:changed', onChanged)
    socket.off('thread:removed', onRemoved)
    socket.off('connect', onConnect)
  }
}
