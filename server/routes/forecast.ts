import { Router } from 'express'
import { z } from 'zod'
import type { Database } from '../../db/database.ts'
import { getPlan } from '../../db/plans.ts'
import { estimateAt, readPace } from '../../db/take-estimate.ts'
import { getThread } from '../../db/threads.ts'
import { ThreadId, UploadId } from '../../models/contract/ids.ts'
import { LIMITS, type ShotPlan } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { PlanError } from '../../models/planner/plan-error.ts'
import { type Understanding, understandMessage } from '../../models/planner/understand.ts'
import type { Forecast } from '../events.ts'
import { parseOr400 } from '../http-error.ts'
import type { createPlanner } from '../planner.ts'

type Planner = Pick<ReturnType<typeof createPlanner>, 'plan' | 'edit'>

const Asked = strictObject({
  text: z.string().trim().min(1).max(LIMITS.promptCharacters),
  threadId: ThreadId.nullable().default(null),
  pictures: z.array(UploadId).max(4).default([]),
})

const NOTHING: Forecast = { kind: 'talk', plan: null, estimate: null }

/** The plan that this message would render, or null where it only talks or goes back. */
function planFor(planner: Planner, meant: Understanding, current: ShotPlan | null, pictures: UploadId[]) {
  switch (meant.kind) {
    case 'draft':
      return { kind: 'new' as const, plan: planner.plan({ draft: meant.draft, pictures }).plan }
    case 'edit':
      return current && { kind: 'change' as const, plan: planner.edit(current, meant.edit, pictures).plan }
    case 'command':
      return meant.command === 'again' && current ? { kind: 'again' as const, plan: current } : null
    default:
      return null
  }
}

/** What a message would make and how long that would take, before it is sent. Nothing is stored. */
export function forecastRoutes({ db, planner }: { db: Database; planner: Planner }) {
  const router = Router()
  router.post('/', async (request, response) => {
    const { text, threadId, pictures } = parseOr400(Asked, request.body)
    const thread = threadId === null ? null : await getThread(db, threadId)
    const current = thread?.currentPlanId ? (await getPlan(db, thread.currentPlanId)).plan : null
    try {
      const planned = planFor(planner, understandMessage(text, { plan: current }), current, pictures)
      if (!planned) return response.json(NOTHING)
      const { title, format, look, shots } = planned.plan
      const seconds = shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
      const facts = { title, format, style: look.style, shots: shots.length, seconds }
      response.json({ kind: planned.kind, plan: facts, estimate: estimateAt(await readPace(db), planned.plan) })
    } catch (error) {
      // What cannot be planned is said in the answer to the message itself.
      if (!(error instanceof PlanError)) throw error
      response.json(NOTHING)
    }
  })
  return router
}
