import { desc, eq } from 'drizzle-orm'
import type { Estimate } from '../models/contract/estimate.ts'
import { frameCount, frameSize } from '../models/contract/frame-size.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { Database } from './database.ts'
import { plans, takes } from './schema.ts'

/** Seconds per million pixels on two ordinary cores; used until a first take was measured here. */
const FIRST_GUESS = 4

/** So many of the latest takes are looked at, and so many of one resolution are enough. */
const LATEST = 24
const ENOUGH = 6

/** What finished takes cost on this machine, newest first, in seconds per million delivered pixels. */
export type Pace = readonly { resolution: string; rate: number }[]

/** Delivered pixels of the whole plan, in millions. */
function countMegapixels({ format, shots }: ShotPlan): number {
  const { width, height } = frameSize(format)
  const frames = shots.reduce((sum, shot) => sum + frameCount(shot.durationSeconds, format.fps), 0)
  return (frames * width * height) / 1e6
}

export async function readPace(db: Database): Promise<Pace> {
  const latest = await db
    .select({ seconds: takes.seconds, plan: plans.plan })
    .from(takes)
    .innerJoin(plans, eq(plans.id, takes.planId))
    .where(eq(takes.status, 'done'))
    .orderBy(desc(takes.sequence))
    .limit(LATEST)
  return latest.flatMap(({ seconds, plan }) => {
    if (!seconds) return []
    const rate = (seconds.animatic + seconds.denoise + seconds.encode) / countMegapixels(plan)
    return [{ resolution: plan.format.resolution, rate }]
  })
}

/**
 * Judged by takes of the same resolution where there are some. A take that reused its parent's shots was cheap for
 * no reason that a new one shares, so the dearer of the latest count: three in four were cheaper.
 */
export function estimateAt(pace: Pace, plan: ShotPlan): Estimate {
  const alike = pace.filter(({ resolution }) => resolution === plan.format.resolution)
  const rates = (alike.length > 0 ? alike : pace)
    .slice(0, ENOUGH)
    .map(({ rate }) => rate)
    .sort((a, b) => a - b)
  const rate = rates[Math.floor((rates.length - 1) * 0.75)] ?? FIRST_GUESS
  return { seconds: Math.max(1, Math.round(countMegapixels(plan) * rate)), measured: rates.length > 0 }
}

/** Seconds that a plan will probably take on this machine, judged by its latest finished takes. */
export async function estimateSeconds(db: Database, plan: ShotPlan): Promise<number> {
  return estimateAt(await readPace(db), plan).seconds
}
