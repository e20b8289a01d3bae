import type { QueryClient } from '@tanstack/react-query'
import type { Thread } from '../../models/contract/message.ts'
import { threadsKey } from './keys.ts'
import type { StudioSocket } from './studio-socket.ts'

/** The list with this thread as it is now, newest change first. */
export function withThread(threads: readonly Thread[], thread: Thread): Thread[] {
  const others = threads.filter(({ id }) => id !== thread.id)
  return [...others, thread].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
}

/** Keeps the list of threads up to date. Returns the function that ends it. */
export function followThreads(socket: StudioSocket, client: QueryClient): () => void {
  const onChanged = (thread: Thread) => {
    client.setQueryData<Thread[]>(threadsKey, (threads) => threads && withThread(threads, thread))
  }
  const onConnect = () => void client.invalidateQueries({ queryKey: threadsKey })
  socket.on('thread:changed', onChanged)
  socket.on('connect', onConnect)
  return () => {
    socket.off('thread:changed', onChanged)
    socket.off('connect', onConnect)
  }
}
