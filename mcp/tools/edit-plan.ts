import type { CallToolResult, InputRequiredResult, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { storePlan } from '../../db/store-plan.ts'
import { PlanEdit } from '../../models/contract/plan-edit.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { DoubtfulEdit } from '../../models/planner/edits/doubtful-edit.ts'
import { engineLimits } from '../../models/planner/engine-limits.ts'
import { ADDS } from '../annotations.ts'
import { Refused, runTool } from '../answer.ts'
import { type Asked, askClient } from '../ask-client.ts'
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

interface Editing<Edited> {
  edit(sure: PlanEdit): Edited
  ask(question: string, choices: readonly string[]): Asked
}

/** The edited plan. A remark that is a guess is asked about first; where nobody can be asked, the refusal says what to send. */
function editOrAsk<Edited>(
  edit: PlanEdit,
  { edit: apply, ask }: Editing<Edited>,
): Edited | { ask: InputRequiredResult } {
  try {
    return apply(edit)
  } catch (error) {
    if (!(error instanceof DoubtfulEdit)) throw error
    const { question, choices } = error
    const changes = [...error.changes]
    const asked = ask(question, choices)
    if (asked && 'ask' in asked) return asked
    if (asked?.answer === choices[0]) return apply({ ...edit, changes })
    if (asked) throw new Refused(choices[1])
    throw new Refused(
      `${question} Nothing was changed. alternatives: say it in other words, or send changes: ${JSON.stringify(changes)}`,
    )
  }
}

export function registerEditPlan(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Edit a plan', description, inputSchema: input, outputSchema: output, annotations: ADDS }
  server.registerTool('edit_plan', config, ({ plan_id, instruction, changes, pictures, images }, context) =>
    runTool<CallToolResult | InputRequiredResult>(studio, async () => {
      const edit = PlanEdit.parse({ instruction, changes })
      const stored = await findPlan(studio, plan_id)
      const { threadId, plan: parent } = stored
      if (instruction !== undefined && edit.changes.length === 0) await refuseCommand(studio, instruction, stored)
      await checkPictures(studio, [...(pictures ?? []), ...uploadsIn(edit.changes)])
      const edited = editOrAsk(edit, {
        edit: (sure) => studio.planner.edit(parent, sure, pictures),
        ask: (question, choices) => askClient(server, context, question, choices),
      })
      if ('ask' in edited) return edited.ask
      const { plan } = edited
      const notes = [...edited.notes, ...engineLimits(plan, await studio.engines.choice(studio.scope.engineName))]
      await storePlan(studio.database.db, { plan, notes, thread: { id: threadId } })
      const result = { plan_id: plan.id, parent_id: plan_id, thread_id: threadId, plan, notes }
      return answerWithPlan(studio, result, images)
    }),
  )
}
