import type { Database } from '../db/database.ts'
import { NotFound } from '../db/not-found.ts'
import { listTakes } from '../db/takes.ts'
import { getThread } from '../db/threads.ts'
import { ThreadId } from '../models/contract/ids.ts'
import type { JoinAnswer } from './events.ts'
import type { PreviewHub } from './preview-hub.ts'
import { threadRoom, type Wire, type WireSocket } from './wire.ts'

/** The filmstrips of this moment; not volatile, since only one volatile event a tick gets through. */
async function showFilmstrips(socket: WireSocket, db: Database, previews: PreviewHub, threadId: string) {
  for (const take of await listTakes(db, threadId)) {
    for (const preview of previews.newest(take.id)) socket.emit('preview', preview)
  }
}

/** Who may hear what: a page joins the threads it shows. */
export function acceptSockets(wire: Wire, db: Database, previews: PreviewHub, onError: (error: unknown) => void): void {
  const join = async (socket: WireSocket, id: unknown): Promise<string | null> => {
    const threadId = ThreadId.safeParse(id)
    if (!threadId.success) return 'expected the id of a thread'
    try {
      const thread = await getThread(db, threadId.data)
      await socket.join(threadRoom(thread.id))
      await showFilmstrips(socket, db, previews, thread.id)
      return null
    } catch (error) {
      if (error instanceof NotFound) return error.message
      onError(error)
      return 'the server failed to read this thread'
    }
  }
  wire.on('connection', (socket) => {
    // What comes over the wire may be anything, whatever the types say.
    socket.on('thread:join', async (id: unknown, answer: unknown) => {
      const error = await join(socket, id)
      if (typeof answer === 'function') (answer as JoinAnswer)({ error })
    })
    socket.on('thread:leave', (id: unknown) => {
      const threadId = ThreadId.safeParse(id)
      if (threadId.success) void socket.leave(threadRoom(threadId.data))
    })
  })
}
