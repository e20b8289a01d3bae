import type { Take } from '../models/contract/take.ts'
import type { OpenDatabase } from './opened-database.ts'
import { getPlan } from './plans.ts'
import { addTake, listTakes } from './takes.ts'
import { setCurrent } from './threads.ts'

/** Takes of one thread that may wait or render at a time; the next one would wait for hours. */
const MOST_UNFINISHED = 20

/** A thread has ordered more than the studio will come round to soon. The message may be shown. */
export class QueueFull extends Error {
  override name = 'QueueFull'
}

/** Puts a plan into the queue; it and its take are what "it" means from now on. Throws QueueFull. */
export async function orderTake({ db, jobs }: OpenDatabase, planId: string): Promise<Take> {
  const { threadId } = await getPlan(db, planId)
  const unfinished = (await listTakes(db, threadId)).filter((take) => take.finishedAt === null)
  if (unfinished.length >= MOST_UNFINISHED) {
    throw new QueueFull(`${unfinished.length} takes of this conversation wait already; cancel some or let them finish`)
  }
  const { take, turn } = await addTake(db, { threadId, planId })
  await setCurrent(db, threadId, { planId, takeId: take.id })
  // Should the process die here, the next start finds the take without a job and publishes it.
  await jobs.publish(take.id, turn)
  return take
}
