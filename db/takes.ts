import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Take } from '../models/contract/take.ts'
import type { Database } from './database.ts'
import { NotFound } from './not-found.ts'
import { takes } from './schema.ts'

const UNFINISHED = ['queued', 'rendering'] as const
const unfinished = inArray(takes.status, UNFINISHED)

/** Takes that are served before this one, plus one. */
const queuePosition = sql<number | null>`case when ${takes.status} = 'queued' then (
  select count(*)::int + 1 from ${takes} as ahead
  where ahead.status = 'queued' and (ahead.turn, ahead.sequence) < (${takes}.turn, ${takes}.sequence)
) end`.mapWith((value) => (value === null ? null : Number(value)))

type Row = Omit<typeof takes.$inferSelect, 'attempts' | 'stalled' | 'furthest' | 'caller' | 'estimatedSeconds'> & {
  queuePosition?: number | null
}

/** A row as everybody else speaks of it. */
export function toTake(row: Row): Take {
  const { id, threadId, planId, number, name, favourite, status, progress, error, trouble, seconds } = row
  const { engine, engineName, notes } = row
  const done = status === 'done'
  return {
    id,
    threadId,
    planId,
    number,
    name,
    favourite,
    status,
    progress,
    queuePosition: row.queuePosition ?? null,
    error,
    trouble,
    seconds,
    engine,
    engineName,
    notes,
    clipUrl: done ? `/api/takes/${id}/clip.mp4` : null,
    posterUrl: done ? `/api/takes/${id}/poster.jpg` : null,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

export const takeColumns = {
  id: takes.id,
  threadId: takes.threadId,
  planId: takes.planId,
  number: takes.number,
  name: takes.name,
  favourite: takes.favourite,
  sequence: takes.sequence,
  status: takes.status,
  turn: takes.turn,
  progress: takes.progress,
  error: takes.error,
  trouble: takes.trouble,
  seconds: takes.seconds,
  engine: takes.engine,
  engineName: takes.engineName,
  notes: takes.notes,
  createdAt: takes.createdAt,
  finishedAt: takes.finishedAt,
  queuePosition,
}

export interface NewTake {
  threadId: string
  planId: string
  caller?: string
  estimatedSeconds?: number
  engineName?: string | null
  notes?: string[]
}

/** `turn`: how many of the thread's takes are still unfinished; each of them goes before this one. */
export async function addTake(
  db: Database,
  { threadId, planId, ...order }: NewTake,
): Promise<{ take: Take; turn: number }> {
  const waiting = db.$count(takes, and(eq(takes.threadId, threadId), unfinished))
  const number = sql<number>`(select coalesce(max(number), 0) + 1 from takes where thread_id = ${threadId})`
  const [row] = await db
    .insert(takes)
    .values({ id: randomUUID(), threadId, planId, ...order, number, turn: await waiting })
    .returning()
  return { take: await getTake(db, row!.id), turn: row!.turn }
}

export async function getTake(db: Database, id: string): Promise<Take> {
  const [row] = await db.select(takeColumns).from(takes).where(eq(takes.id, id))
  if (!row) throw new NotFound('take', id)
  return toTake(row)
}

/** False for a take that was cancelled, and for one whose thread was deleted. */
export async function isWanted(db: Database, id: string): Promise<boolean> {
  const [row] = await db.select({ status: takes.status }).from(takes).where(eq(takes.id, id))
  return row !== undefined && row.status !== 'cancelled'
}

/** Oldest first. */
export async function listTakes(db: Database, threadId: string): Promise<Take[]> {
  const rows = await db.select(takeColumns).from(takes).where(eq(takes.threadId, threadId)).orderBy(asc(takes.sequence))
  return rows.map(toTake)
}

/** The newest take of a plan, or null. */
export async function newestTakeOf(db: Database, planId: string): Promise<Take | null> {
  const [row] = await db
    .select(takeColumns)
    .from(takes)
    .where(eq(takes.planId, planId))
    .orderBy(desc(takes.sequence))
    .limit(1)
  return row ? toTake(row) : null
}

export async function listUnfinishedTakes(db: Database): Promise<{ id: string; turn: number }[]> {
  return db.select({ id: takes.id, turn: takes.turn }).from(takes).where(unfinished).orderBy(takes.turn, takes.sequence)
}

/** Takes that wait; their position may change when another is claimed or ends. */
export async function listQueuedTakes(db: Database): Promise<Take[]> {
  const rows = await db
    .select(takeColumns)
    .from(takes)
    .where(eq(takes.status, 'queued'))
    .orderBy(takes.turn, takes.sequence)
  return rows.map(toTake)
}
