import { asc, eq } from 'drizzle-orm'
import type { Note } from '../models/contract/draft.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { Database } from './database.ts'
import { NotFound } from './not-found.ts'
import { plans } from './schema.ts'

export interface StoredPlan {
  threadId: string
  plan: ShotPlan
  notes: Note[]
  createdAt: string
}

function toPlan(row: typeof plans.$inferSelect): StoredPlan {
  return { threadId: row.threadId, plan: row.plan, notes: row.notes, createdAt: row.createdAt.toISOString() }
}

/** Plans never change: there is no verb to update one. */
export async function addPlan(
  db: Database,
  { threadId, plan, notes }: { threadId: string; plan: ShotPlan; notes: Note[] },
): Promise<StoredPlan> {
  const [row] = await db
    .insert(plans)
    .values({ id: plan.id, threadId, parentId: plan.parentId, plan, notes })
    .returning()
  return toPlan(row!)
}

export async function getPlan(db: Database, id: string): Promise<StoredPlan> {
  const [row] = await db.select().from(plans).where(eq(plans.id, id))
  if (!row) throw new NotFound('plan', id)
  return toPlan(row)
}

/** Oldest first, so that a parent comes before its children. */
export async function listPlans(db: Database, threadId: string): Promise<StoredPlan[]> {
  const rows = await db.select().from(plans).where(eq(plans.threadId, threadId)).orderBy(asc(plans.sequence))
  return rows.map(toPlan)
}
