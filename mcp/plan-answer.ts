import type { CallToolResult } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { Note } from '../models/contract/draft.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { drawImages, type images } from './images.ts'
import { lightSchema } from './light-schema.ts'
import type { StudioPorts } from './studio.ts'
import { planLink } from './video.ts'
import { tellVisible } from './visible.ts'

/** What a tool gives that made a plan. */
export const PlanAnswer = z.object({
  plan_id: z.string(),
  thread_id: z.string(),
  plan: lightSchema('shot-plan', 'the whole plan'),
  notes: z.array(Note),
})

/** The plan once, as data; for reading, what is seen in it, and a picture of it. */
export async function answerWithPlan(
  studio: StudioPorts,
  { plan, notes, ...ids }: { plan: ShotPlan; notes: Note[]; plan_id: string; thread_id: string; parent_id?: string },
  wanted: z.infer<typeof images>,
): Promise<CallToolResult> {
  const told = [
    Object.entries(ids)
      .map(([name, id]) => `${name}: ${id}`)
      .join('\n'),
    tellVisible(plan),
    ...notes.map(
      ({ message, alternatives }) =>
        `Note: ${message}${alternatives.length > 0 ? ` (say: ${alternatives.join(' / ')})` : ''}`,
    ),
  ]
  return {
    content: [
      { type: 'text', text: told.join('\n') },
      ...(await drawImages(studio, wanted, () => studio.overviews.ofPlan(plan))),
      { type: 'resource_link', ...planLink(plan.id) },
    ],
    structuredContent: { ...ids, plan, notes },
  }
}
