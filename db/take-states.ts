import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Take } from '../models/contract/take.ts'
import type { TakeTrouble } from '../models/contract/trouble.ts'
import type { Database } from './database.ts'
import { takes } from './schema.ts'

/** A take as one worker holds it. A worker whose claim has lapsed can no longer change the take. */
export interface Claim {
  takeId: string
  /** Counted from 1. */
  attempt: number
  /** How many claims in a row, this one included, have come no further than those before; as it was claimed. */
  stalled: number
}

type Column = keyof typeof takes.$inferInsert
type Values = { [Name in Column]?: (typeof takes.$inferInsert)[Name] | SQL }

/** False when the take did not fit the condition: somebody was faster. */
async function updateTake(db: Database, condition: SQL | undefined, values: Values): Promise<boolean> {
  const moved = await db.update(takes).set(values).where(condition).returning({ id: takes.id })
  return moved.length > 0
}

const whereHeld = (claim: Claim) =>
  and(eq(takes.id, claim.takeId), eq(takes.status, 'rendering'), eq(takes.attempts, claim.attempt))
const whereUnfinished = (id: string) => and(eq(takes.id, id), inArray(takes.status, ['queued', 'rendering']))

/**
 * Takes hold of a take for rendering; also of one that a dead worker left in the state "rendering".
 * Null when the take is already settled.
 */
export async function claimTake(db: Database, id: string): Promise<Claim | null> {
  const [row] = await db
    .update(takes)
    .set({
      status: 'rendering',
      progress: 0,
      attempts: sql`${takes.attempts} + 1`,
      stalled: sql`${takes.stalled} + 1`,
    })
    .where(whereUnfinished(id))
    .returning({ attempt: takes.attempts, stalled: takes.stalled })
  return row ? { takeId: id, ...row } : null
}

export function advanceTake(db: Database, claim: Claim, progress: number): Promise<boolean> {
  const further = sql`${progress}::real > ${takes.furthest}`
  return updateTake(db, whereHeld(claim), {
    progress,
    furthest: sql`greatest(${takes.furthest}, ${progress}::real)`,
    stalled: sql`case when ${further} then 0 else ${takes.stalled} end`,
  })
}

/** How many claims in a row, this one included, have come no further than those before; as of now. */
export async function stalledClaims(db: Database, claim: Claim): Promise<number> {
  const [row] = await db.select({ stalled: takes.stalled }).from(takes).where(eq(takes.id, claim.takeId))
  return row?.stalled ?? 0
}

export function finishTake(
  db: Database,
  claim: Claim,
  result: { engine: string; seconds: NonNullable<Take['seconds']> },
): Promise<boolean> {
  return updateTake(db, whereHeld(claim), { status: 'done', progress: 1, finishedAt: new Date(), ...result })
}

/** `error` is what a person reads where nobody words the trouble itself. */
export function failTake(db: Database, claim: Claim, why: { error: string; trouble: TakeTrouble }): Promise<boolean> {
  return updateTake(db, whereHeld(claim), { status: 'failed', ...why, finishedAt: new Date() })
}

/** Back into the queue, when its worker stops in good order; that attempt does not count. */
export function handBackTake(db: Database, claim: Claim): Promise<boolean> {
  return updateTake(db, whereHeld(claim), {
    status: 'queued',
    progress: 0,
    stalled: sql`greatest(${takes.stalled} - 1, 0)`,
  })
}

/** The worker that renders it hears of the change and stops. */
export function cancelTake(db: Database, id: string): Promise<boolean> {
  return updateTake(db, whereUnfinished(id), { status: 'cancelled', finishedAt: new Date() })
}

/** Adds sentences that a person should know of a take; those that it holds already stay single. */
export function addTakeNotes(db: Database, id: string, sentences: string[]): Promise<boolean> {
  const added = sql`(select coalesce(jsonb_agg(sentence), '[]'::jsonb) from
    jsonb_array_elements(${JSON.stringify(sentences)}::jsonb) as sentence where not ${takes.notes} @> jsonb_build_array(sentence))`
  return updateTake(db, eq(takes.id, id), { notes: sql`${takes.notes} || ${added}` })
}

/** Takes that a dead process left in the state "rendering"; only right when nobody else can be at work. */
export function requeueRenderingTakes(db: Database): Promise<boolean> {
  return updateTake(db, eq(takes.status, 'rendering'), { status: 'queued', progress: 0 })
}
