import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type { Message, MessagePart } from '../models/contract/message.ts'
import type { Database } from './database.ts'
import { messages } from './schema.ts'

function toMessage(row: typeof messages.$inferSelect): Message {
  const { id, threadId, role, parts, status } = row
  return { id, threadId, role, parts, status, createdAt: row.createdAt.toISOString() }
}

export async function addMessage(
  db: Database,
  message: { threadId: string; role: Message['role']; parts: MessagePart[]; status: Message['status'] },
): Promise<Message> {
  const [row] = await db
    .insert(messages)
    .values({ id: randomUUID(), ...message })
    .returning()
  return toMessage(row!)
}

/** Oldest first. */
export async function listMessages(db: Database, threadId: string): Promise<Message[]> {
  const rows = await db.select().from(messages).where(eq(messages.threadId, threadId)).orderBy(asc(messages.sequence))
  return rows.map(toMessage)
}

export async function saveMessage(
  db: Database,
  id: string,
  state: { parts: MessagePart[]; status: Message['status'] },
): Promise<void> {
  await db.update(messages).set(state).where(eq(messages.id, id))
}

/** Replies that a dead process was writing; they will not go on. */
export async function stopStreamingMessages(db: Database): Promise<void> {
  await db.update(messages).set({ status: 'stopped' }).where(eq(messages.status, 'streaming'))
}
