import type { Place } from '../../models/cast/concepts.ts'

/** How a place bends the rules of composition. */
export interface PlaceFrame {
  /** Height of the horizon at eye level, in frame heights; the framing's own when absent. */
  horizon?: number
  /** Everybody floats here. */
  weightless?: boolean
  /** Metres of what an empty frame is composed around; a human's height when absent. */
  vista?: number
  /** It has a sea, on which boats and swimmers are afloat. */
  sea?: boolean
}

export const PLACE_FRAMES: Partial<Record<Place, PlaceFrame>> = {
  space: { horizon: 1.5, weightless: true },
  underwater: { horizon: 0.62 },
  skyline: { horizon: 0.62 },
  beach: { sea: true },
  coast: { horizon: 0.35, vista: 4.5, sea: true },
}
