import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { addPlan, getPlan } from '../../db/plans.ts'
import { setCurrent } from '../../db/threads.ts'
import { Note } from '../../models/contract/draft.ts'
import { PlanChange, PlanEdit } from '../../models/contract/plan-edit.ts'
import { LIMITS, ShotPlan } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { answer, atTheDoor } from '../answer.ts'
import { checkPictures, pictures } from '../pictures.ts'
import type { StudioPorts } from '../studio.ts'
import { planId, planLink } from '../video.ts'

const input = strictObject({
  plan_id: planId,
  instruction: z
    .string()
    .min(1)
    .max(LIMITS.promptCharacters)
    .optional()
    .describe('the change in words, such as "make the light golden"; enough by itself'),
  changes: z.array(PlanChange).max(60).optional().describe('typed changes; they win over the instruction'),
  pictures,
})

const output = z.object({
  plan_id: z.string().describe('the new plan'),
  parent_id: z.string().describe('the plan it was made from; it stays as it was'),
  thread_id: z.string(),
  plan: ShotPlan,
  notes: z.array(Note),
})

const description = [
  'Makes a new plan from an existing one by changing what is said and keeping all else, then stores it.',
  'Nothing is rendered yet: call generate_video with the new plan_id.',
].join(' ')

export function registerEditPlan(server: McpServer, studio: StudioPorts): void {
  const { db } = studio.database
  const config = { title: 'Edit a plan', description, inputSchema: input, outputSchema: output }
  server.registerTool('edit_plan', config, ({ plan_id, instruction, changes, pictures }) =>
    atTheDoor(studio, async () => {
      const edit = PlanEdit.parse({ instruction, changes })
      const { threadId, plan: parent } = await getPlan(db, plan_id)
      await checkPictures(db, pictures)
      const { plan, notes } = studio.planner.edit(parent, edit, pictures)
      await addPlan(db, { threadId, plan, notes })
      await setCurrent(db, threadId, { planId: plan.id })
      const result = { plan_id: plan.id, parent_id: plan_id, thread_id: threadId, plan, notes }
      return answer(result, [planLink(plan.id)])
    }),
  )
}
