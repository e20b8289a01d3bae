import { randomUUID } from 'node:crypto'
import { and, asc, eq, sql } from 'drizzle-orm'
import { makeStorable } from '../models/contract/fit-text.ts'
import type { Message, MessagePart } from '../models/contract/message.ts'
import type { Database } from './database.ts'
import { NotFound } from './not-found.ts'
import { messages } from './schema.ts'

/** How often a server says that it is still writing a reply, and how long its silence is taken for a pause. */
export const HEARTBEAT_MS = 5000
const SILENT_SECONDS = 30

function toMessage(row: typeof messages.$inferSelect): Message {
  const { id, threadId, role, parts, status } = row
  return { id, threadId, role, parts, status, createdAt: row.createdAt.toISOString() }
}

export interface NewMessage extends Pick<Message, 'threadId' | 'role' | 'status'> {
  parts: MessagePart[]
  /** The server process that writes it. */
  writer: string
}

export async function addMessage(db: Database, message: NewMessage): Promise<Message> {
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

/** A message and the server process that wrote it. */
export async function getWrittenMessage(
  db: Database,
  id: string,
): Promise<{ message: Message; writer: string | null }> {
  const [row] = await db.select().from(messages).where(eq(messages.id, id))
  if (!row) throw new NotFound('message', id)
  return { message: toMessage(row), writer: row.writer }
}

const streaming = eq(messages.status, 'streaming')

/** What was written so far; a language model may write anything. A reply that somebody else has stopped meanwhile stays stopped. */
export async function saveMessage(
  db: Database,
  id: string,
  { parts, status }: { parts: MessagePart[]; status: Message['status'] },
): Promise<void> {
  const mine = eq(messages.id, id)
  const condition = status === 'streaming' ? and(mine, streaming) : mine
  const storable = parts.map((part) => ('text' in part ? { ...part, text: makeStorable(part.text) } : part))
  await db.update(messages).set({ parts: storable, status, heartbeatAt: sql`now()` }).where(condition)
}

/** The writer of this reply lives, even if nothing new has come. */
export async function beatMessage(db: Database, id: string): Promise<void> {
  await db.update(messages).set({ heartbeatAt: sql`now()` }).where(eq(messages.id, id))
}

/** Whoever writes a reply in this thread, in this process or another, is to end it. */
export async function stopThreadMessages(db: Database, threadId: string): Promise<void> {
  await db
    .update(messages)
    .set({ status: 'stopped' })
    .where(and(eq(messages.threadId, threadId), streaming))
}

/** Replies that a dead process was writing; only right when nobody else can be writing. */
export async function stopStreamingMessages(db: Database): Promise<void> {
  await db.update(messages).set({ status: 'stopped' }).where(streaming)
}

/** Replies whose writer has been silent for long; they will not go on. */
export async function stopAbandonedMessages(db: Database): Promise<void> {
  const silent = sql`${messages.heartbeatAt} < now() - make_interval(secs => ${SILENT_SECONDS})`
  await db.update(messages).set({ status: 'stopped' }).where(and(streaming, silent))
}
