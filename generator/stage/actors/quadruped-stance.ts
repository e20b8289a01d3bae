import { clamp } from '../vector.ts'
import type { FootState } from './gait.ts'
import type { Pose } from './pose.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** A foot that does not step: stretched out in flight, paddling in water, folded in sleep, else on the ground. */
export function restingFoot(pose: Pose, foot: number): FootState {
  const front = foot >= 2
  const reach = front ? 1 : -1
  const still = { planted: true, swing: 0 }
  switch (pose.action) {
    case 'fly':
    case 'float':
      return { ...still, along: reach * 0.72, up: 0.5 + 0.06 * Math.sin(pose.time * 2 + foot) }
    case 'swim':
      return {
        ...still,
        along: 0.35 * Math.sin(pose.time * 5 + foot * 1.6),
        up: 0.3 + 0.12 * Math.cos(pose.time * 5 + foot * 1.6),
      }
    case 'dance':
      return { ...still, along: 0, up: 0.16 * Math.max(0, Math.sin(pose.time * 7 + foot * 1.57)) }
    case 'sit':
      return { ...still, along: front ? -0.12 : 0.3, up: 0 }
    case 'sleep':
      return { ...still, along: front ? 0.4 : 0.3, up: 0 }
    default:
      return { ...still, along: [-0.06, 0.08, 0.05, -0.05][foot]!, up: 0 }
  }
}

/** How the trunk is carried: share of the leg it sinks by, and its pitch. */
interface Carriage {
  sink: number
  pitch: number
}

const CARRIAGE: Partial<Record<Pose['action'], Carriage>> = {
  run: { sink: 0.08, pitch: 0 },
  sit: { sink: 0.3, pitch: 0.5 },
  sleep: { sink: 0.66, pitch: 0 },
  fly: { sink: 0, pitch: 0.08 },
  eat: { sink: 0.1, pitch: -0.14 },
}

/** Air that who sneaks keeps under its belly, over its leg: what lies on the ground is not seen to step. */
const UNDER_BELLY = 0.28

/** Who sits has its rump on the ground, not in it: a fat animal on short legs sinks less. */
function seatedCarriage(shape: QuadrupedShape): Carriage {
  const { sink, pitch } = CARRIAGE.sit!
  const rump = shape.leg + 0.06 - Math.sin(pitch) * (shape.body / 2) - shape.hipRadius
  return { sink: Math.min(sink, rump / shape.leg), pitch }
}

/** The carriage of an action. The deeper an animal's belly hangs, the less it can crouch to sneak. */
export function carriageOf(shape: QuadrupedShape, action: Pose['action']): Carriage {
  if (action === 'sit') return seatedCarriage(shape)
  if (action !== 'sneak') return CARRIAGE[action] ?? { sink: 0.03, pitch: 0 }
  const belly = Math.max(shape.chestRadius * 0.6, shape.hipRadius - 0.05) + 0.025
  return { sink: clamp((shape.leg - belly) / shape.leg - UNDER_BELLY, 0.06, 0.42), pitch: -0.06 }
}
