import type { QueryClient } from '@tanstack/react-query'
import type { Preview } from '../../models/contract/previews.ts'
import type { ThreadSnapshot } from '../../server/events.ts'
import { applyEvent } from './apply-event.ts'
import { threadKey } from './keys.ts'
import type { StudioSocket } from './studio-socket.ts'
import { THREAD_EVENTS, type ThreadEvent } from './thread-event.ts'
import type { ThreadSource } from './thread-source.ts'

export interface Following {
  socket: StudioSocket
  client: QueryClient
  source: ThreadSource
  onPreview: (preview: Preview) => void
}

/**
 * Joins a thread, now and after every reconnect, and keeps its snapshot in the query cache up to date.
 * The snapshot is loaded again after each join: what was sent before it is in there, what is sent after
 * it arrives as events. Returns the function that leaves the thread.
 */
export function followThread(threadId: string, { socket, client, source, onPreview }: Following): () => void {
  const key = threadKey(threadId)
  const reload = async () => {
    // A first load that is still on its way would be kept, and it may be older than what was just missed.
    await client.cancelQueries({ queryKey: key })
    await client.invalidateQueries({ queryKey: key })
  }
  const join = () => socket.emit('thread:join', threadId, reload)
  const apply = (event: ThreadEvent) => {
    source.keep(event)
    const held = client.getQueryData<ThreadSnapshot>(key)
    if (held === undefined) return
    const applied = applyEvent(held, event)
    if (applied === 'missed') void reload()
    else if (applied !== held) client.setQueryData(key, applied)
  }
  const stops = THREAD_EVENTS.map((name) => listen(socket, name, apply))
  socket.on('preview', onPreview)
  socket.on('connect', join)
  if (socket.connected) join()
  return () => {
    for (const stop of stops) stop()
    socket.off('preview', onPreview)
    socket.off('connect', join)
    if (socket.connected) socket.emit('thread:leave', threadId)
  }
}

function listen(socket: StudioSocket, name: ThreadEvent['name'], apply: (event: ThreadEvent) => void): () => void {
  // The name decides the payload's type; TypeScript cannot follow that through a list of names.
  const listener = (payload: unknown) => apply({ name, payload } as ThreadEvent)
  const untyped = socket as unknown as {
    on(name: string, listener: (payload: unknown) => void): void
    off(name: string, listener: (payload: unknown) => void): void
  }
  untyped.on(name, listener)
  return () => untyped.off(name, listener)
}
