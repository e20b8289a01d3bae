import type { Take } from '../models/contract/take.ts'
import type { Database } from './database.ts'
import { listTakes } from './takes.ts'
import { setCurrent } from './threads.ts'

/** A take that shows nothing cannot be gone back to. The message may be shown. */
export class NotSelectable extends Error {
  override name = 'NotSelectable'
}

/** Makes a take, and the plan it was rendered from, what "it" means from now on. Throws NotSelectable. */
export async function selectTake(db: Database, take: Take): Promise<void> {
  if (take.status === 'cancelled' || take.status === 'failed') {
    const usable = (await listTakes(db, take.threadId)).filter(({ status }) => status === 'done')
    const others = usable.map(({ number }) => `take ${number}`).join(', ') || 'none yet'
    const why = take.error ? ` (${take.error})` : ''
    throw new NotSelectable(
      `take ${take.number} is ${take.status}${why} and shows nothing; finished in this conversation: ${others}`,
    )
  }
  await setCurrent(db, take.threadId, { planId: take.planId, takeId: take.id })
}
