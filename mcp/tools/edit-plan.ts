import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { storePlan } from '../../db/store-plan.ts'
import { PlanEdit } from '../../models/contract/plan-edit.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { engineLimits } from '../../models/planner/engine-limits.ts'
import { ADDS } from '../annotations.ts'
import { runTool } from '../answer.ts'
import { images } from '../images.ts'
import { lightSchema } from '../light-schema.ts'
import { refuseCommand } from '../other-tool.ts'
import { checkPictures, pictures, uploadsIn } from '../pictures.ts'
import { answerWithPlan, PlanAnswer } from '../plan-answer.ts'
import { findPlan, type ScopedStudio } from '../scope.ts'
import { planId } from '../video.ts'

const input = strictObject({
  plan_id: planId,
  instruction: z
    .string()
    .min(1)
    .max(LIMITS.promptCharacters)
    .optional()
    .describe('the change in words, such as "make the light golden"; enough by itself'),
  changes: z
    .array(lightSchema('plan-change', 'one typed change'))
    .max(60)
    .optional()
    .describe('they win over the instruction'),
  pictures,
  images,
})

const output = PlanAnswer.extend({ parent_id: z.string().describe('the plan it was made from; it stays as it was') })

const description = [
  'Makes a new plan from an existing one by changing what is said and keeping all else, then stores it.',
  'Nothing is rendered yet: call generate_video with the new plan_id.',
].join(' ')

export function registerEditPlan(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Edit a plan', description, inputSchema: input, outputSchema: output, annotations: ADDS }
  server.registerTool('edit_plan', config, ({ plan_id, instruction, changes, pictures, images }) =>
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
      return answerWithPlan(studio, result, images)
    }),
  )
}
