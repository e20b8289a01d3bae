import { randomInt, randomUUID } from 'node:crypto'
import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { orderTake } from '../../db/order-take.ts'
import { LIMITS, type ShotPlan } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { runTool, toolResult } from '../answer.ts'
import { findPlan, type ScopedStudio } from '../scope.ts'
import { clipLink, planId, toVideo, Video } from '../video.ts'

const input = strictObject({
  plan_id: planId,
  new_seed: z.boolean().optional().describe('true for another try of the same plan: the same scene, other chance'),
})

const output = Video.extend({ estimate_seconds: z.number().describe('rendering time once it starts') })

const description = [
  'Starts rendering a plan and returns at once with a video_id.',
  'The picture appears in the thread while it clears; call wait_for_video to learn when it is done.',
].join(' ')

/** A child that differs in nothing but its seed, so that the plan still says everything about its take. */
function withNewSeed(plan: ShotPlan): ShotPlan {
  const format = { ...plan.format, seed: randomInt(LIMITS.seed) }
  return { ...plan, id: randomUUID(), parentId: plan.id, format }
}

export function registerGenerateVideo(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Generate the video', description, inputSchema: input, outputSchema: output }
  server.registerTool('generate_video', config, ({ plan_id, new_seed }) =>
    runTool(studio, async () => {
      const { plan } = await findPlan(studio, plan_id)
      const order = { planId: plan_id, caller: studio.scope.caller, child: new_seed ? withNewSeed(plan) : undefined }
      const { take, estimatedSeconds } = await orderTake(studio.database, order)
      return toolResult({ ...toVideo(take, studio), estimate_seconds: estimatedSeconds }, [clipLink(take.id)])
    }),
  )
}
