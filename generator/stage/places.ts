import { type Place, STAGED_PLACES } from '../../models/cast/concepts.ts'
import { PLACE_FACTS } from '../../models/cast/places.ts'

/** How a place bends the rules of composition. */
export interface PlaceFrame {
  /** Height of the horizon at eye level, in frame heights; the framing's own when absent. */
  horizon?: number
  /** Everybody floats here. */
  weightless?: boolean
  /** Metres of what an empty frame is composed around; a human's height when absent. */
  vista?: number
  /** It has water, on which boats and swimmers are afloat. */
  sea?: boolean
  /** There is nothing but water: who does not fly is afloat. */
  openWater?: boolean
}

const OWN_FRAMES: Partial<Record<Place, PlaceFrame>> = {
  space: { horizon: 1.5, weightless: true },
  underwater: { horizon: 0.62 },
  skyline: { horizon: 0.62 },
  coast: { horizon: 0.35, vista: 4.5 },
  sky: { horizon: 0.62, vista: 4.5 },
  ocean: { vista: 4.5 },
  castle: { vista: 3 },
  volcano: { vista: 3 },
}

/** How each place bends the rules, by what is known of it. */
export const PLACE_FRAMES: Partial<Record<Place, PlaceFrame>> = Object.fromEntries(
  STAGED_PLACES.map((place): [Place, PlaceFrame] => {
    const { water } = PLACE_FACTS[place] ?? {}
    const sea = place !== 'underwater' && water !== undefined
    return [place, { ...OWN_FRAMES[place], ...(sea && { sea }), ...(sea && water === 'open' && { openWater: true }) }]
  }),
)
