/** A moment of a take: its progress (0 … 1) at a time (milliseconds). */
export interface Pace {
  progress: number
  at: number
}

/** Less progress or fewer milliseconds than this say nothing about the rest. */
const ENOUGH = { progress: 0.06, milliseconds: 4000 }

/** Seconds that are probably left, going on as from `start` to `now`; rounded, or null when it is too early to say. */
export function remainingSeconds(start: Pace, now: Pace): number | null {
  const gained = now.progress - start.progress
  const spent = now.at - start.at
  if (gained < ENOUGH.progress || spent < ENOUGH.milliseconds) return null
  const seconds = ((1 - now.progress) * spent) / gained / 1000
  const grain = seconds < 20 ? 5 : seconds < 120 ? 10 : 60
  return Math.max(grain, Math.round(seconds / grain) * grain)
}
