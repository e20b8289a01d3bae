import { randomInt, randomUUID } from 'node:crypto'
import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { orderTake } from '../../db/order-take.ts'
import type { EngineChoice } from '../../models/contract/engine.ts'
import { LIMITS, type ShotPlan } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { engineLimits, unknownLook } from '../../models/planner/engine-limits.ts'
import { ORDERS } from '../annotations.ts'
import { Refused, runTool, toolResult } from '../answer.ts'
import { findPlan, type ScopedStudio } from '../scope.ts'
import { clipLink, planId, toVideo, Video } from '../video.ts'

const input = strictObject({
  plan_id: planId,
  engine: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe('name of one of the engines of this studio, such as "built-in"; leave out for the default'),
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

/** Throws Refused: what an engine was not made for fails after a wait, and better now. */
function refuseUnknownLook(plan: ShotPlan, { name, capabilities }: EngineChoice): void {
  const unknown = unknownLook(plan, capabilities)
  if (!unknown) return
  const { what, value, known } = unknown
  throw new Refused(`the engine "${name}" does not know the ${what} "${value}"; it knows ${known.join(', ')}`)
}

export function registerGenerateVideo(server: McpServer, studio: ScopedStudio): void {
  const config = {
    title: 'Generate the video',
    description,
    inputSchema: input,
    outputSchema: output,
    annotations: ORDERS,
  }
  server.registerTool('generate_video', config, ({ plan_id, engine, new_seed }) =>
    runTool(studio, async () => {
      const { plan } = await findPlan(studio, plan_id)
      const chosen = await studio.engines.choice(engine ?? studio.scope.engineName)
      refuseUnknownLook(plan, chosen)
      const { take, estimatedSeconds } = await orderTake(studio.database, {
        planId: plan_id,
        caller: studio.scope.caller,
        child: new_seed ? withNewSeed(plan) : undefined,
        engineName: chosen.name,
        notes: engineLimits(plan, chosen).map(({ message }) => message),
      })
      return toolResult({ ...toVideo(take, studio), estimate_seconds: estimatedSeconds }, [clipLink(take.id)])
    }),
  )
}
