import type { Estimate } from '../../models/contract/estimate.ts'
import type { Strings } from '../strings/strings.ts'
import { durationWords } from './duration-words.ts'

/** Renders that take longer, in seconds, are started only after their time was on screen. */
export const LONG_RENDER = 120

/** Nobody believes "6 min 23 s" of an estimate: whole minutes from two on, tens or fives of seconds below. */
export function roundEstimate(seconds: number): number {
  const grain = seconds < 30 ? 5 : seconds < 120 ? 10 : seconds < 3600 ? 60 : 600
  return Math.max(grain, Math.round(seconds / grain) * grain)
}

/** "about 6 min", and that it is a guess as long as nothing was rendered on this machine. */
export function estimateWords({ seconds, measured }: Estimate, { forecast }: Strings): string {
  const duration = durationWords(roundEstimate(seconds))
  return measured ? forecast.measured(duration) : forecast.guessed(duration)
}
