import type { ModelManifest } from '../../models/contract/manifest.ts'

/**
 * Times at which the network is asked, 0 noise … 1 picture, closed by the 1 where the last step lands.
 * Without a number of steps the package's own times; with one, as many even steps.
 */
export function samplingTimes(
  manifest: { schedule: Pick<ModelManifest['schedule'], 'times'> },
  steps?: number,
): number[] {
  if (steps === undefined) return [...manifest.schedule.times, 1]
  if (!Number.isInteger(steps) || steps < 1 || steps > MAX_STEPS) {
    throw new RangeError(`${steps} denoising steps; 1 to ${MAX_STEPS} are accepted`)
  }
  return Array.from({ length: steps + 1 }, (_, index) => index / steps)
}

export const MAX_STEPS = 100
