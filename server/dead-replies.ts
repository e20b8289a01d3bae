import { stopAbandonedMessages, stopStreamingMessages } from '../db/messages.ts'
import type { OpenDatabase } from '../db/opened-database.ts'

const LOOK_EVERY_MS = 10_000

/**
 * Ends replies whose server died: at once where nobody else can be writing, and otherwise when their writer has been
 * silent for long. Returns the function that ends the watch.
 */
export async function endDeadReplies(
  { db, exclusive }: OpenDatabase,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  if (exclusive) {
    await stopStreamingMessages(db)
    return async () => {}
  }
  let looking: Promise<unknown> = stopAbandonedMessages(db)
  await looking
  const timer = setInterval(() => {
    looking = stopAbandonedMessages(db).catch(onError)
  }, LOOK_EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await looking
  }
}
