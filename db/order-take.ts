import type { Take } from '../models/contract/take.ts'
import type { OpenDatabase } from './database.ts'
import { getPlan } from './plans.ts'
import { addTake } from './takes.ts'
import { setCurrent } from './threads.ts'

/** Puts a plan into the queue; it and its take are what "it" means from now on. */
export async function orderTake({ db, jobs }: OpenDatabase, planId: string): Promise<Take> {
  const { threadId } = await getPlan(db, planId)
  const { take, turn } = await addTake(db, { threadId, planId })
  await setCurrent(db, threadId, { planId, takeId: take.id })
  // Should the process die here, the next start finds the take without a job and publishes it.
  await jobs.publish(take.id, turn)
  return take
}
