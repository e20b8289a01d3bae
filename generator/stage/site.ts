import type { Shot } from '../../models/contract/shot-plan.ts'
import type { CameraPose } from './camera.ts'
import type { Composition } from './composition.ts'
import { seedOf } from './random.ts'
import type { Site } from './sets/set.ts'

/** What a place is told of the shot that is made in it; `poses` are the camera's over the whole shot. */
export function siteOf(
  shot: Shot,
  width: number,
  height: number,
  seed: number,
  composition: Composition,
  poses: readonly CameraPose[],
  afloat: boolean,
): Site {
  return {
    seed: seedOf(seed, 'world'),
    stride: composition.stride,
    scale: composition.world,
    distance: composition.distance,
    eye: composition.rest.y,
    horizon: composition.horizon,
    focal: Math.max(...poses.map((pose) => pose.f)),
    width,
    height,
    framing: shot.camera.framing,
    afloat,
    onRoad: shot.subjects[0]?.action === 'drive',
    fromAbove: shot.camera.angle === 'high' || shot.camera.angle === 'overhead',
    reach: (z) => ({
      left: Math.min(...poses.map((pose) => pose.x - (pose.cx * Math.max(0.05, z - pose.z)) / pose.f)),
      right: Math.max(...poses.map((pose) => pose.x + ((width - pose.cx) * Math.max(0.05, z - pose.z)) / pose.f)),
    }),
  }
}
