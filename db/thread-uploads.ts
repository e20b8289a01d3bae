import { desc, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { messages, uploads } from './schema.ts'
import type { Upload } from './uploads.ts'

/** Ids of the pictures that came with the messages of a thread. */
const sentIn = (threadId: string) => sql`(
  select part ->> 'uploadId'
  from ${messages}, jsonb_array_elements(${messages.parts}) as part
  where ${messages.threadId} = ${threadId} and part ->> 'type' = 'picture'
)`

/** The pictures that a person sent in one thread, newest first. */
export async function listThreadUploads(db: Database, threadId: string, limit: number): Promise<Upload[]> {
  const sent = sql`${uploads.id} in ${sentIn(threadId)}`
  return db.select().from(uploads).where(sent).orderBy(desc(uploads.createdAt)).limit(limit)
}

export async function threadHasUpload(db: Database, threadId: string, uploadId: string): Promise<boolean> {
  const sent = sql`${uploads.id} = ${uploadId} and ${uploads.id} in ${sentIn(threadId)}`
  return (await db.$count(uploads, sent)) > 0
}
