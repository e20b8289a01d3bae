import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Take, TakeStatus } from '../models/contract/take.ts'
import type { Database } from './database.ts'
import { takes } from './schema.ts'

/** Moves a take from one of the given states; false when it is in another (somebody was faster). */
async function move(
  db: Database,
  id: string,
  from: readonly TakeStatus[],
  values: Partial<typeof takes.$inferInsert>,
): Promise<boolean> {
  const moved = await db
    .update(takes)
    .set(values)
    .where(and(eq(takes.id, id), inArray(takes.status, [...from])))
    .returning({ id: takes.id })
  return moved.length > 0
}

/**
 * Takes hold of a take for rendering; also of one that a dead worker left in the state "rendering".
 * Returns which attempt this is, counted from 1, or null when the take is already settled.
 */
export async function claimTake(db: Database, id: string): Promise<number | null> {
  const [row] = await db
    .update(takes)
    .set({ status: 'rendering', progress: 0, attempts: sql`${takes.attempts} + 1` })
    .where(and(eq(takes.id, id), inArray(takes.status, ['queued', 'rendering'])))
    .returning({ attempts: takes.attempts })
  return row?.attempts ?? null
}

export function advanceTake(db: Database, id: string, progress: number): Promise<boolean> {
  return move(db, id, ['rendering'], { progress })
}

export function finishTake(
  db: Database,
  id: string,
  result: { engine: string; seconds: NonNullable<Take['seconds']> },
): Promise<boolean> {
  return move(db, id, ['rendering'], { status: 'done', progress: 1, finishedAt: new Date(), ...result })
}

/** `error` is what a person reads. */
export function failTake(db: Database, id: string, error: string): Promise<boolean> {
  return move(db, id, ['queued', 'rendering'], { status: 'failed', error, finishedAt: new Date() })
}

/** The worker that renders it hears of the change and stops. */
export function cancelTake(db: Database, id: string): Promise<boolean> {
  return move(db, id, ['queued', 'rendering'], { status: 'cancelled', finishedAt: new Date() })
}

/** Back into the queue, when its worker stops in good order. */
export function requeueTake(db: Database, id: string): Promise<boolean> {
  return move(db, id, ['rendering'], { status: 'queued', progress: 0 })
}
