import type { Database } from '../db/database.ts'
import { getPlan, listPlans } from '../db/plans.ts'
import { getTake, listTakes } from '../db/takes.ts'
import { listThreadUploads } from '../db/thread-uploads.ts'
import { getThread } from '../db/threads.ts'
import type { Take } from '../models/contract/take.ts'

const MOST_UPLOADS = 10

const summariseTake = ({ id, planId, status }: Take) => ({ id, planId, status })

/**
 * One line of JSON with all that "it", "undo", "take 2" and "my picture" can mean in the next message, and the
 * pictures that came with it. It tells of this conversation alone.
 */
export async function contextLine(db: Database, threadId: string, pictures: string[]): Promise<string> {
  const thread = await getThread(db, threadId)
  const plan = thread.currentPlanId ? (await getPlan(db, thread.currentPlanId)).plan : null
  const take = thread.currentTakeId ? await getTake(db, thread.currentTakeId) : null
  const takes = await listTakes(db, threadId)
  const parents = new Map((await listPlans(db, threadId)).map((stored) => [stored.plan.id, stored.plan]))
  const parent = plan?.parentId ? (parents.get(plan.parentId) ?? null) : null
  const uploads = await listThreadUploads(db, threadId, MOST_UPLOADS)
  const context = {
    threadId,
    language: plan?.format.language,
    currentPlanId: plan?.id ?? null,
    currentPlan: plan,
    currentTakeId: take?.id ?? null,
    currentTake: take && summariseTake(take),
    parentPlanId: parent?.id ?? null,
    parentPlan: parent,
    parentTakeId: takes.findLast(({ planId }) => planId === parent?.id)?.id ?? null,
    takes: takes.map((one) => ({
      number: one.number,
      ...summariseTake(one),
      parentPlanId: parents.get(one.planId)?.parentId ?? null,
    })),
    attachedUploadIds: pictures,
    uploads: uploads.map(({ id, name, width, height }) => ({ id, name, width, height })),
  }
  return `Rushes context: ${JSON.stringify(context)}`
}
