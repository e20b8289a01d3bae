import type { Database } from '../../db/database.ts'
import { addPlan } from '../../db/plans.ts'
import { claimTake, finishTake } from '../../db/take-states.ts'
import { addTake } from '../../db/takes.ts'
import { createThread } from '../../db/threads.ts'
import type { Take } from '../../models/contract/take.ts'
import { foxPlan } from './fox-plan.ts'

/** A take that is done as far as the database knows; no file of it exists. */
export async function finishedTake(db: Database): Promise<Take> {
  const thread = await createThread(db, 'A fox')
  const plan = foxPlan()
  await addPlan(db, { threadId: thread.id, plan, notes: [] })
  const { take } = await addTake(db, { threadId: thread.id, planId: plan.id })
  const claim = await claimTake(db, take.id)
  await finishTake(db, claim!, { engine: 'tiny', seconds: { animatic: 1, denoise: 1, encode: 1 } })
  return take
}
