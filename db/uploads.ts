import { desc, eq, sql } from 'drizzle-orm'
import type { UploadId } from '../models/contract/ids.ts'
import type { Database } from './database.ts'
import { NotFound } from './not-found.ts'
import { uploads } from './schema.ts'

export type Upload = typeof uploads.$inferSelect

/** The database's clock, and later than any upload before, however coarse that clock is. */
const now = sql<Date>`greatest(clock_timestamp(), (select max(created_at) from uploads) + interval '1 microsecond')`

export async function addUpload(db: Database, upload: Omit<Upload, 'createdAt'>): Promise<Upload> {
  const [row] = await db
    .insert(uploads)
    .values({ ...upload, createdAt: now })
    .returning()
  return row!
}

/** Whether a picture of this id exists is said here and nowhere else. Throws NotFound. */
export async function getUpload(db: Database, id: string): Promise<Upload> {
  const [row] = await db
    .select()
    .from(uploads)
    .where(eq(uploads.id, id as UploadId))
  if (!row) throw new NotFound('upload', id)
  return row
}

/** Newest first. */
export async function listUploads(db: Database, limit: number): Promise<Upload[]> {
  return db.select().from(uploads).orderBy(desc(uploads.createdAt)).limit(limit)
}
