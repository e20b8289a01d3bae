import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { storePlan } from '../../db/store-plan.ts'
import { Note, PlanDraft } from '../../models/contract/draft.ts'
import { ThreadId } from '../../models/contract/ids.ts'
import { LIMITS, ShotPlan } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { engineLimits } from '../../models/planner/engine-limits.ts'
import { Refused, runTool, toolResult } from '../answer.ts'
import { checkPictures, pictures, uploadsIn } from '../pictures.ts'
import { findThread, type ScopedStudio } from '../scope.ts'
import { planLink } from '../video.ts'

const input = strictObject({
  prompt: z
    .string()
    .min(1)
    .max(LIMITS.promptCharacters)
    .optional()
    .describe("the wish in the person's own words and language; enough by itself"),
  draft: PlanDraft.optional().describe('shots with a prompt each; every other field is optional and overrides'),
  pictures,
  thread_id: ThreadId.optional().describe('the conversation it belongs to; leave out for a new one'),
})

const output = z.object({ plan_id: z.string(), thread_id: z.string(), plan: ShotPlan, notes: z.array(Note) })

const description = [
  'Turns a wish for a video into a shot plan and stores it. Nothing is rendered yet: call generate_video next.',
  'Read the notes: they say what was assumed and what cannot be shown, with alternatives.',
].join(' ')

export function registerPlanShots(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Plan shots', description, inputSchema: input, outputSchema: output }
  server.registerTool('plan_shots', config, ({ prompt, draft, pictures, thread_id }) =>
    runTool(studio, async () => {
      const words = prompt ?? draft?.title ?? draft?.shots[0]?.prompt
      if (words === undefined) throw new Refused('say a prompt (a sentence) or a draft (shots with a prompt each)')
      await checkPictures(studio, [...(pictures ?? []), ...uploadsIn(draft)])
      const planned = studio.planner.plan({ prompt, draft, pictures })
      const { plan } = planned
      const notes = [...planned.notes, ...engineLimits(plan, await studio.engines.choice(studio.scope.engineName))]
      const thread = thread_id ? await findThread(studio, thread_id) : { title: words }
      const threadId = await storePlan(studio.database.db, { plan, notes, thread })
      return toolResult({ plan_id: plan.id, thread_id: threadId, plan, notes }, [planLink(plan.id)])
    }),
  )
}
