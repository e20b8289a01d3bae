import type { Pose } from '../actors/pose.ts'
import type { Action } from './deed.ts'
import { HOUSEHOLD } from './household.ts'
import { OUTSIDE } from './outside.ts'
import { SPORT } from './sport.ts'

const DEEDS: Partial<Record<Pose['action'], Action>> = { ...HOUSEHOLD, ...OUTSIDE, ...SPORT }

/** How somebody on two legs does what needs hands, tools or the whole body; null for all other actions. */
export const findAction = (action: Pose['action']): Action | null => DEEDS[action] ?? null

/** Actions that two do with one another, and how far the other stands before the first, in body heights. */
export const TOGETHER: Partial<Record<Pose['action'], number>> = {
  hug: 0.24,
  kiss: 0.24,
  'shake-hands': 0.5,
  fight: 0.56,
}
