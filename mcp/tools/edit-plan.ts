import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { storePlan } from '../../db/store-plan.ts'
import { Note } from '../../models/contract/draft.ts'
import { PlanChange, PlanEdit } from '../../models/contract/plan-edit.ts'
import { LIMITS, ShotPlan } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { engineLimits } from '../../models/planner/engine-limits.ts'
import { runTool, toolResult } from '../answer.ts'
import { refuseCommand } from '../other-tool.ts'
import { checkPictures, pictures, uploadsIn } from '../pictures.ts'
import { findPlan, type ScopedStudio } from '../scope.ts'
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

export function registerEditPlan(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Edit a plan', description, inputSchema: input, outputSchema: output }
  server.registerTool('edit_plan', config, ({ plan_id, instruction, changes, pictures }) =>
    runTool(studio, async () => {
      const edit = PlanEdit.parse({ instruction, changes })
      const stored = await findPlan(studio, plan_id)
      const { threadId, plan: parent } = stored
      if (instruction !== undefined && edit.changes.length === 0) await refuseCommand(studio, instruction, stored)
      await checkPictures(studio, [...(pictures ?? []), ...uploadsIn(edit.changes)])
      const edited = studio.planner.edit(parent, edit, pictures)
      const { plan } = edited
      const notes = [...edited.notes, ...engineLimits(plan, await studio.engines.choice(studio.scope.engineName))]
      await storePlan(studio.database.db, { plan, notes, thread: { id: threadId } })
      const result = { plan_id: plan.id, parent_id: plan_id, thread_id: threadId, plan, notes }
      return toolResult(result, [planLink(plan.id)])
    }),
  )
}
