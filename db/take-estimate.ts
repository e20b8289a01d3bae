import { desc, eq } from 'drizzle-orm'
import { frameCount, frameSize } from '../models/contract/frame-size.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { Database } from './database.ts'
import { plans, takes } from './schema.ts'

/** Seconds per million pixels on two ordinary cores; used until a first take was measured here. */
const FIRST_GUESS = 4

/** Delivered pixels of the whole plan, in millions. */
function megapixels({ format, shots }: ShotPlan): number {
  const { width, height } = frameSize(format)
  const frames = shots.reduce((sum, shot) => sum + frameCount(shot.durationSeconds, format.fps), 0)
  return (frames * width * height) / 1e6
}

/** Seconds that a plan will probably take on this machine, judged by its latest finished takes. */
export async function estimateSeconds(db: Database, plan: ShotPlan): Promise<number> {
  const latest = await db
    .select({ seconds: takes.seconds, plan: plans.plan })
    .from(takes)
    .innerJoin(plans, eq(plans.id, takes.planId))
    .where(eq(takes.status, 'done'))
    .orderBy(desc(takes.sequence))
    .limit(5)
  let spent = 0
  let drawn = 0
  for (const { seconds, plan: drawnPlan } of latest) {
    if (!seconds) continue
    spent += seconds.animatic + seconds.denoise + seconds.encode
    drawn += megapixels(drawnPlan)
  }
  return Math.max(1, Math.round(megapixels(plan) * (drawn > 0 ? spent / drawn : FIRST_GUESS)))
}
