import { Router } from 'express'
import { showPlan, showTake } from '../../db/hand-edits.ts'
import { NotFound } from '../../db/not-found.ts'
import type { OpenDatabase } from '../../db/opened-database.ts'
import { orderTake } from '../../db/order-take.ts'
import { getPlan } from '../../db/plans.ts'
import { QueueFull } from '../../db/queue-limits.ts'
import { storePlan } from '../../db/store-plan.ts'
import { PlanId } from '../../models/contract/ids.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { StoryboardChange } from '../../models/contract/storyboard.ts'
import { changeStoryboard } from '../../models/planner/edits/change-storyboard.ts'
import { PlanError } from '../../models/planner/plan-error.ts'
import { HttpError, parseOr400 } from '../http-error.ts'
import { idParam } from '../id-param.ts'
import { callerOf } from '../mcp-caller.ts'
import { toPlanCards } from '../plan-card.ts'
import { FOREVER } from './takes.ts'

interface PlanRoutes {
  database: OpenDatabase
  /** A shot as it stands on stage, as JPEG. */
  drawStill: (plan: ShotPlan, index: number) => Promise<Uint8Array>
}

/** Plans under somebody's hands: each change makes a child, whose stills are there before anything is rendered. */
export function planRoutes({ database, drawStill }: PlanRoutes) {
  const { db } = database
  const router = Router()
  router.post('/:id/storyboard', async (request, response) => {
    const { plan: parent, threadId } = await getPlan(db, idParam(PlanId, 'plan', request))
    const plan = changeOr400(parent, parseOr400(StoryboardChange, request.body))
    await storePlan(db, { plan, notes: [], thread: { id: threadId } })
    await showPlan(db, threadId, plan)
    const [card] = await toPlanCards(db, [await getPlan(db, plan.id)])
    response.status(201).json(card)
  })
  router.post('/:id/takes', async (request, response) => {
    const planId = idParam(PlanId, 'plan', request)
    const { take } = await orderTake(database, { planId, caller: callerOf(request) }).catch(refuseWhenFull)
    await showTake(db, take.threadId, take)
    response.status(201).json(take)
  })
  router.get('/:id/shots/:shotId/still.jpg', async (request, response) => {
    const { plan } = await getPlan(db, idParam(PlanId, 'plan', request))
    const index = plan.shots.findIndex(({ id }) => id === request.params.shotId)
    if (index < 0) throw new NotFound('shot', request.params.shotId)
    // A stored plan never changes, so its pictures do not either.
    response.setHeader('Cache-Control', FOREVER)
    response.type('jpeg').send(Buffer.from(await drawStill(plan, index).catch(refuseWhenMissing)))
  })
  return router
}

/** Seconds after which a place in a full queue may be free. */
const QUEUE_PAUSE = 60

function refuseWhenFull(error: unknown): never {
  if (!(error instanceof QueueFull)) throw error
  throw new HttpError(429, 'too_many_requests', error.message, { seconds: QUEUE_PAUSE })
}

/** A picture of the person's own may have been deleted since. */
function refuseWhenMissing(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  throw new HttpError(404, 'not_found', 'a picture of this shot is gone', { kind: 'upload', id: '' })
}

function changeOr400(parent: ShotPlan, change: StoryboardChange): ShotPlan {
  try {
    return changeStoryboard(parent, change)
  } catch (error) {
    if (!(error instanceof PlanError)) throw error
    throw new HttpError(400, 'bad_request', error.message, { field: 'change' })
  }
}
