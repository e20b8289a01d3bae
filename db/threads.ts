import { randomUUID } from 'node:crypto'
import { and, desc, eq, sql } from 'drizzle-orm'
import { shortenText } from '../models/contract/cut-text.ts'
import type { Thread } from '../models/contract/message.ts'
import type { Database } from './database.ts'
import { NotFound } from './not-found.ts'
import { threads } from './schema.ts'

const TITLE_CHARACTERS = 80

function toThread(row: typeof threads.$inferSelect): Thread {
  return { ...row, createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString() }
}

/** A title from the first words of what somebody wrote. */
function titleFrom(text: string): string {
  return shortenText(text.trim().replace(/\s+/g, ' '), TITLE_CHARACTERS)
}

/** The database's clock, and later than any thread was used before, however coarse that clock is. */
const usedNow = sql<Date>`greatest(clock_timestamp(), (select max(updated_at) from threads) + interval '1 microsecond')`

export async function createThread(db: Database, title: string): Promise<Thread> {
  const [row] = await db
    .insert(threads)
    .values({ id: randomUUID(), title: titleFrom(title), updatedAt: usedNow })
    .returning()
  return toThread(row!)
}

export async function listThreads(db: Database): Promise<Thread[]> {
  const rows = await db.select().from(threads).orderBy(desc(threads.pinned), desc(threads.updatedAt)).limit(200)
  return rows.map(toThread)
}

export async function getThread(db: Database, id: string): Promise<Thread> {
  const [row] = await db.select().from(threads).where(eq(threads.id, id))
  if (!row) throw new NotFound('thread', id)
  return toThread(row)
}

/** Gives a thread that has none a title from its first message, and marks it as just used. */
export async function touchThread(db: Database, id: string, text: string): Promise<void> {
  const title = sql`case when ${threads.title} = '' then ${titleFrom(text)} else ${threads.title} end`
  await db.update(threads).set({ title, updatedAt: usedNow }).where(eq(threads.id, id))
}

/** What "it" means from now on. */
export async function setCurrent(
  db: Database,
  id: string,
  current: { planId?: string; takeId?: string },
): Promise<Thread> {
  const values = { currentPlanId: current.planId, currentTakeId: current.takeId, updatedAt: usedNow }
  const [row] = await db.update(threads).set(values).where(eq(threads.id, id)).returning()
  if (!row) throw new NotFound('thread', id)
  return toThread(row)
}

/** What a person may change of a thread: what it is called, and whether it stays at the top. */
export async function describeThread(
  db: Database,
  id: string,
  words: { title?: string; pinned?: boolean },
): Promise<Thread> {
  if (Object.keys(words).length > 0) await db.update(threads).set(words).where(eq(threads.id, id))
  return getThread(db, id)
}

/** Removes conversations that came to nothing: a greeting makes no film. `olderThan` hours. */
export async function sweepTalk(db: Database, olderThan: number): Promise<void> {
  const old = sql`${threads.updatedAt} < clock_timestamp() - make_interval(hours => ${olderThan})`
  const planless = sql`not exists (select 1 from plans where plans.thread_id = ${threads.id})`
  await db.delete(threads).where(and(old, planless, eq(threads.pinned, false)))
}

/** Messages, plans and takes go with it. */
export async function deleteThread(db: Database, id: string): Promise<void> {
  const gone = await db.delete(threads).where(eq(threads.id, id)).returning({ id: threads.id })
  if (gone.length === 0) throw new NotFound('thread', id)
}
