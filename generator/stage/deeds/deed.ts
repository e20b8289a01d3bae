import type { Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'

/**
 * How somebody on two legs does a thing: where the hands go, how the body is carried, and what is worked with. Lengths
 * are in body heights: x ahead, y up from the ground, z toward the viewer; time is in seconds.
 */
export interface Action {
  /** Share of the leg by which the hips are lower, and lean of the trunk in radians; negative leans forward. */
  sink(time: number): number
  lean(time: number): number
  /** Where each hand is: that nearer to the viewer, then the other. */
  hands(time: number): readonly [near: Vec3, far: Vec3]
  /** How far each foot is ahead of the hip and above the ground, in leg lengths; both on the ground when absent. */
  feet?(time: number): readonly [near: Step, far: Step]
  /** What is in the hands and what stands before the body; `grips` are the hands as far as the arms reach. */
  tools(time: number, grips: readonly [near: Vec3, far: Vec3]): Solid[]
  /** True when it is done on the way: the feet walk. */
  walks?: boolean
}

export interface Step {
  along: number
  up: number
}

/** A action by what differs from standing upright with nothing. */
export function defineAction(action: {
  sink?: number | Action['sink']
  lean?: number | Action['lean']
  hands: Action['hands']
  feet?: Action['feet']
  tools?: Action['tools']
  walks?: boolean
}): Action {
  const { sink = 0.03, lean = -0.08, tools, ...rest } = action
  return {
    ...rest,
    sink: typeof sink === 'number' ? () => sink : sink,
    lean: typeof lean === 'number' ? () => lean : lean,
    tools: tools ?? (() => []),
  }
}

/** To and fro, -1 … 1, so many times a second. */
export const swing = (time: number, perSecond: number, late = 0): number =>
  Math.sin(2 * Math.PI * (time * perSecond + late))
