import { eq, sql } from 'drizzle-orm'
import { planLanguage } from '../models/contract/plan-language.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { Take } from '../models/contract/take.ts'
import type { OpenDatabase } from './opened-database.ts'
import { addPlan, getPlan } from './plans.ts'
import { refuseWhenFull } from './queue-limits.ts'
import { takes } from './schema.ts'
import { estimateSeconds } from './take-estimate.ts'
import { addTake } from './takes.ts'
import { setCurrent } from './threads.ts'

/** "order" in ASCII; orders are counted and taken one after the other, whichever process takes them. */
const ORDER_LOCK = 0x6f72646572

export interface TakeOrder {
  planId: string
  /** Whose orders are counted together, such as an address. */
  caller: string
  /** A child of the plan that is to be stored and rendered in its place. */
  child?: ShotPlan
  /** Which of the studio's engines renders it; null for the default. */
  engineName?: string | null
  /** What is to be known of the rendering before it begins. */
  notes?: string[]
}

/**
 * Puts a plan into the queue; it and its take are what "it" means from now on. Where the order is refused, nothing of
 * it is stored. Throws QueueFull.
 */
export async function orderTake(
  { db, jobs }: OpenDatabase,
  { planId, caller, child, engineName = null, notes = [] }: TakeOrder,
): Promise<{ take: Take; estimatedSeconds: number }> {
  const stored = await getPlan(db, planId)
  const plan = child ?? stored.plan
  const { threadId } = stored
  const estimatedSeconds = await estimateSeconds(db, plan)
  const language = planLanguage(plan)
  const { take, turn } = await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ORDER_LOCK})`)
    await refuseWhenFull(tx, { threadId, caller, seconds: estimatedSeconds, language })
    if (child) await addPlan(tx, { threadId, plan: child, notes: [] })
    const added = await addTake(tx, { threadId, planId: plan.id, caller, estimatedSeconds, engineName, notes })
    await setCurrent(tx, threadId, { planId: plan.id, takeId: added.take.id })
    return added
  })
  // Should the process die here, the next start finds the take without a job and publishes it.
  await jobs.publish(take.id, turn).catch(async (error) => {
    await db.delete(takes).where(eq(takes.id, take.id))
    throw error
  })
  return { take, estimatedSeconds }
}
