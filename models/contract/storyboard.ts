import { z } from 'zod'
import { LIMITS, Shot } from './shot-plan.ts'
import { strictObject } from './strict-object.ts'

const { id } = Shot.shape

/** What a hand does to a row of shots. Each makes a child of the plan. */
export const StoryboardChange = z.discriminatedUnion('change', [
  /** All shots in their new order. */
  strictObject({ change: z.literal('order'), shotIds: z.array(id).min(1).max(LIMITS.shots) }),
  strictObject({
    change: z.literal('trim'),
    shotId: id,
    seconds: z.number().min(LIMITS.shotSeconds.min).max(LIMITS.shotSeconds.max),
  }),
  /** The copy stands behind its original. */
  strictObject({ change: z.literal('duplicate'), shotId: id }),
  strictObject({ change: z.literal('delete'), shotId: id }),
])
export type StoryboardChange = z.infer<typeof StoryboardChange>
