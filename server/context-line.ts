import type { Database } from '../db/database.ts'
import { getPlan } from '../db/plans.ts'
import { getTake, newestTakeOf } from '../db/takes.ts'
import { getThread } from '../db/threads.ts'
import { listUploads } from '../db/uploads.ts'
import type { Take } from '../models/contract/take.ts'

const brief = ({ id, planId, status }: Take) => ({ id, planId, status })

/** One line of JSON with all that "it", "undo" and "my picture" can mean in the next message, and the pictures that came with it. */
export async function contextLine(db: Database, threadId: string, pictures: string[]): Promise<string> {
  const thread = await getThread(db, threadId)
  const plan = thread.currentPlanId ? (await getPlan(db, thread.currentPlanId)).plan : null
  const take = thread.currentTakeId ? await getTake(db, thread.currentTakeId) : null
  const parentTake = plan?.parentId ? await newestTakeOf(db, plan.parentId) : null
  const uploads = await listUploads(db, 10)
  const context = {
    threadId,
    language: plan?.format.language,
    currentPlanId: plan?.id ?? null,
    currentPlan: plan,
    currentTakeId: take?.id ?? null,
    currentTake: take && brief(take),
    parentPlanId: plan?.parentId ?? null,
    parentTakeId: parentTake?.id ?? null,
    attachedUploadIds: pictures,
    uploads: uploads.map(({ id, name, width, height }) => ({ id, name, width, height })),
  }
  return `Rushes context: ${JSON.stringify(context)}`
}
