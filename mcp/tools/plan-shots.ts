import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { storePlan } from '../../db/store-plan.ts'
import { ThreadId } from '../../models/contract/ids.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { engineLimits } from '../../models/planner/engine-limits.ts'
import { ADDS } from '../annotations.ts'
import { Refused, runTool } from '../answer.ts'
import { images } from '../images.ts'
import { lightId, lightSchema } from '../light-schema.ts'
import { checkPictures, pictures, uploadsIn } from '../pictures.ts'
import { answerWithPlan, PlanAnswer } from '../plan-answer.ts'
import { findThread, type ScopedStudio } from '../scope.ts'

const { shotSeconds, totalSeconds } = LIMITS

const input = strictObject({
  prompt: z
    .string()
    .min(1)
    .max(LIMITS.promptCharacters)
    .optional()
    .describe("the wish in the person's own words and language; enough by itself"),
  draft: lightSchema('plan-draft', 'shots with a prompt each; every other field is optional and overrides').optional(),
  pictures,
  images,
  thread_id: lightId(ThreadId, 'the conversation it belongs to; leave out for a new one').optional(),
})

const description = [
  'Turns a wish for a video into a shot plan and stores it. Nothing is rendered yet: call generate_video next.',
  `Defaults 5 s, 480p, 16:9; a shot ${shotSeconds.min} to ${shotSeconds.max} s, a film ${totalSeconds} s at most.`,
  'Notes say what was assumed or cannot be shown; alternatives are messages to say instead.',
].join(' ')

export function registerPlanShots(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Plan shots', description, inputSchema: input, outputSchema: PlanAnswer, annotations: ADDS }
  server.registerTool('plan_shots', config, ({ prompt, draft, pictures, images, thread_id }) =>
    runTool(studio, async () => {
      const words = prompt ?? draft?.title ?? draft?.shots[0]?.prompt
      if (words === undefined) throw new Refused('say a prompt (a sentence) or a draft (shots with a prompt each)')
      await checkPictures(studio, [...(pictures ?? []), ...uploadsIn(draft)])
      const planned = studio.planner.plan({ prompt, draft, pictures })
      const { plan } = planned
      const notes = [...planned.notes, ...engineLimits(plan, await studio.engines.choice(studio.scope.engineName))]
      const thread = thread_id ? await findThread(studio, thread_id) : { title: words }
      const threadId = await storePlan(studio.database.db, { plan, notes, thread })
      return answerWithPlan(studio, { plan_id: plan.id, thread_id: threadId, plan, notes }, images)
    }),
  )
}
