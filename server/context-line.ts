import type { Database } from '../db/database.ts'
import { getPlan, listPlans } from '../db/plans.ts'
import { getTake, listTakes, newestTakeOf } from '../db/takes.ts'
import { getThread } from '../db/threads.ts'
import { listUploads } from '../db/uploads.ts'
import type { Take } from '../models/contract/take.ts'

const brief = ({ id, planId, status }: Take) => ({ id, planId, status })

/** One line of JSON with all that "it", "undo" and "my picture" can mean in the next message, and the pictures that came with it. */
export async function contextLine(db: Database, threadId: string, pictures: string[]): Promise<string> {
  const thread = await getThread(db, threadId)
  const plan = thread.currentPlanId ? (await getPlan(db, thread.currentPlanId)).plan : null
  const plans = (await listPlans(db, threadId)).map((stored) => stored.plan)
  const parentOf = (planId: string) => plans.find(({ id }) => id === planId)?.parentId ?? null
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
    parentPlan: plans.find(({ id }) => id === plan?.parentId) ?? null,
    parentTakeId: parentTake?.id ?? null,
    takes: (await listTakes(db, threadId)).map(({ id, planId }, index) => ({
      number: index + 1,
      id,
      planId,
      parentPlanId: parentOf(planId),
    })),
    attachedUploadIds: pictures,
    uploads: uploads.map(({ id, name, width, height }) => ({ id, name, width, height })),
  }
  return `Rushes context: ${JSON.stringify(context)}`
}
