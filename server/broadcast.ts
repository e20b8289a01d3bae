import type { Change } from '../db/changes.ts'
import { NotFound } from '../db/not-found.ts'
import type { OpenDatabase } from '../db/opened-database.ts'
import { getPlan } from '../db/plans.ts'
import { getTake, listQueuedTakes } from '../db/takes.ts'
import { getThread } from '../db/threads.ts'
import type { Preview } from '../models/contract/previews.ts'
import type { Take } from '../models/contract/take.ts'
import { toPlanCards } from './plan-card.ts'
import type { PreviewHub } from './preview-hub.ts'
import { paceFor, pacePreviews } from './preview-pace.ts'
import { messageTeller } from './tell-message.ts'
import { threadRoom, type Wire } from './wire.ts'

/** Shows a take's previews to whoever looks at its thread. Returns the function that ends it. */
function showFilmstrip(wire: Wire, previews: PreviewHub, take: Take): () => void {
  const room = threadRoom(take.threadId)
  const viewers = () => wire.of('/').adapter.rooms.get(room)?.size ?? 0
  const show = (preview: Preview) => wire.to(room).volatile.emit('preview', preview)
  const paced = pacePreviews(show, () => paceFor(viewers()))
  const unsubscribe = previews.subscribe(take.id, paced.offer)
  return () => {
    unsubscribe()
    paced.end()
  }
}

/**
 * Tells every viewer what changed in the database, whoever changed it. Changes of one row that come
 * faster than they can be read are told once. Returns the function that ends it.
 */
export function broadcastChanges(
  wire: Wire,
  database: OpenDatabase,
  previews: PreviewHub,
  serverName: string,
  onError: (error: unknown) => void,
): () => void {
  const { db } = database
  const statuses = new Map<string, Take['status']>()
  /** Takes that are not settled as far as anybody knows, with the end of their previews. */
  const shown = new Map<string, Pick<Take, 'id' | 'threadId'> & { end: () => void }>()

  const watchPreviews = (take: Take) => {
    const watched = shown.get(take.id)
    const unfinished = take.status === 'queued' || take.status === 'rendering'
    if (unfinished && !watched) {
      const { id, threadId } = take
      shown.set(id, { id, threadId, end: showFilmstrip(wire, previews, take) })
    }
    if (!unfinished && watched) {
      watched.end()
      shown.delete(take.id)
      database.relay?.clear(take.id).catch(onError)
    }
  }

  const tellTake = async (id: string) => {
    const take = await getTake(db, id)
    watchPreviews(take)
    wire.to(threadRoom(take.threadId)).emit('take:changed', take)
    if (statuses.get(id) === take.status) return
    statuses.set(id, take.status)
    if (take.finishedAt) statuses.delete(id)
    // Somebody moved up.
    for (const waiting of await listQueuedTakes(db)) {
      if (waiting.id !== id) wire.to(threadRoom(waiting.threadId)).emit('take:changed', waiting)
    }
  }

  /** The library shows takes of every thread, so this goes to all. */
  const tellRemoval = ({ table, id, threadId }: Change) => {
    shown.get(id)?.end()
    shown.delete(id)
    statuses.delete(id)
    if (table === 'takes') wire.emit('take:removed', { id, threadId })
    if (table === 'threads') wire.emit('thread:removed', { id, threadId })
  }

  const tellMessage = messageTeller(wire, database, serverName)

  const tell = async (change: Change) => {
    const { table, id } = change
    if (change.gone) return tellRemoval(change)
    if (table === 'messages') await tellMessage(id)
    if (table === 'takes') await tellTake(id)
    if (table === 'threads') wire.emit('thread:changed', await getThread(db, id))
    if (table === 'plans') {
      const [card] = await toPlanCards(db, [await getPlan(db, id)])
      wire.to(threadRoom(card!.threadId)).emit('plan:added', card!)
    }
  }

  const waiting = new Map<string, Change>()
  let busy = false
  const drain = async () => {
    if (busy) return
    busy = true
    for (const [key, change] of waiting) {
      waiting.delete(key)
      await tell(change).catch((error) => {
        // Deleted meanwhile; whoever deleted it knows.
        if (!(error instanceof NotFound)) onError(error)
      })
    }
    busy = false
  }
  const hear = (change: Change) => {
    waiting.set(`${change.table} ${change.id}`, change)
    void drain()
  }
  const unsubscribe = database.changes.subscribe(hear, () => {
    for (const { id, threadId } of shown.values()) hear({ table: 'takes', id, threadId })
  })
  return () => {
    unsubscribe()
    for (const { end } of shown.values()) end()
  }
}
