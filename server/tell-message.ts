import { getWrittenMessage } from '../db/messages.ts'
import type { OpenDatabase } from '../db/opened-database.ts'
import { threadRoom, type Wire } from './wire.ts'

/**
 * Tells this server's viewers of a message that another server writes. What this one writes it tells by itself, word
 * by word. Returns the function to call for every change of a message.
 */
export function messageTeller(
  wire: Pick<Wire, 'to'>,
  { db }: Pick<OpenDatabase, 'db'>,
  ownName: string,
): (id: string) => Promise<void> {
  /** The parts of each unfinished message as they were last told. */
  const told = new Map<string, string[]>()
  return async (messageId) => {
    const { message, writer } = await getWrittenMessage(db, messageId)
    if (writer === ownName) return
    const { threadId, parts, status } = message
    const room = wire.to(threadRoom(threadId))
    const known = told.get(messageId)
    const now = parts.map((part) => JSON.stringify(part))
    if (!known) room.emit('message:added', message)
    // What a person said is whole from the start.
    if (message.role === 'user') return
    for (const [index, part] of parts.entries()) {
      // A page that joined meanwhile has loaded the parts that were told before.
      if (known?.[index] !== now[index]) room.emit('message:part', { threadId, messageId, index, part })
    }
    if (status === 'streaming') told.set(messageId, now)
    else {
      told.delete(messageId)
      room.emit('message:ended', { threadId, messageId, status })
    }
  }
}
