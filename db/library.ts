import { and, desc, eq, ilike, or, type SQL, sql } from 'drizzle-orm'
import type { LibraryTake } from '../models/contract/library.ts'
import type { Database } from './database.ts'
import { NotFound } from './not-found.ts'
import { plans, takes, threads } from './schema.ts'
import { takeColumns, toTake } from './takes.ts'

export interface LibrarySearch {
  /** Words of a take's name, its plan's title or its conversation's; all of them must be there. */
  words: string
  favourites: boolean
  style: string | null
  offset: number
  /** Takes of that conversation alone; left out, of all. */
  threadId?: string | null
}

/** So many takes come at once. */
export const LIBRARY_PAGE = 48

const planTitle = sql<string>`${plans.plan}->>'title'`
/** What people see: the words of LIKE's own wildcards are letters like any other. */
const likePattern = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`

function searchCondition({ words, favourites, style, threadId }: LibrarySearch): SQL | undefined {
  const each = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const pattern = likePattern(word)
      return or(ilike(takes.name, pattern), ilike(planTitle, pattern), ilike(threads.title, pattern))
    })
  return and(
    eq(takes.status, 'done'),
    threadId ? eq(takes.threadId, threadId) : undefined,
    favourites ? eq(takes.favourite, true) : undefined,
    style === null ? undefined : sql`${plans.plan}->'look'->>'style' = ${style}`,
    ...each,
  )
}

/** Finished takes of all conversations, newest first. */
export async function listLibrary(db: Database, search: LibrarySearch): Promise<LibraryTake[]> {
  const rows = await db
    .select({ take: takeColumns, plan: plans.plan, threadTitle: threads.title })
    .from(takes)
    .innerJoin(plans, eq(plans.id, takes.planId))
    .innerJoin(threads, eq(threads.id, takes.threadId))
    .where(searchCondition(search))
    .orderBy(desc(takes.sequence))
    .limit(LIBRARY_PAGE)
    .offset(search.offset)
  return rows.map(({ take, plan, threadTitle }) => ({
    take: toTake(take),
    title: take.name ?? plan.title,
    threadTitle,
    format: plan.format,
    style: plan.look.style,
    seconds: plan.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0),
  }))
}

/** What a person may change of a take: what it is called, and whether it is a favourite. */
export async function describeTake(
  db: Database,
  id: string,
  words: { name?: string | null; favourite?: boolean },
): Promise<void> {
  const changed = await db.update(takes).set(words).where(eq(takes.id, id)).returning({ id: takes.id })
  if (changed.length === 0) throw new NotFound('take', id)
}

/** The take is gone for good; its plan stays, and "it" means the newest finished take that is left. */
export async function deleteTake(db: Database, id: string): Promise<void> {
  const [gone] = await db.delete(takes).where(eq(takes.id, id)).returning({ threadId: takes.threadId })
  if (!gone) throw new NotFound('take', id)
  const [left] = await db
    .select({ id: takes.id, planId: takes.planId })
    .from(takes)
    .where(and(eq(takes.threadId, gone.threadId), eq(takes.status, 'done')))
    .orderBy(desc(takes.sequence))
    .limit(1)
  await db
    .update(threads)
    .set({ currentTakeId: left?.id ?? null, ...(left && { currentPlanId: left.planId }) })
    .where(and(eq(threads.id, gone.threadId), eq(threads.currentTakeId, id)))
}
