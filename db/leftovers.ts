import type { OpenDatabase } from './opened-database.ts'
import { requeueRenderingTakes } from './take-states.ts'
import { listUnfinishedTakes } from './takes.ts'

/**
 * Takes up what a dead process left behind. Where the database is ours alone, whatever is unfinished has
 * no living worker; else other workers may be at it, and a dead one's take comes back by its missing
 * heartbeat. Either way a take whose process died before it was published gets its job.
 */
export async function takeUpLeftovers({ db, jobs, exclusive }: OpenDatabase): Promise<void> {
  if (exclusive) await requeueRenderingTakes(db)
  const offer = exclusive ? jobs.republish : jobs.publish
  for (const { id, turn } of await listUnfinishedTakes(db)) await offer(id, turn)
}
