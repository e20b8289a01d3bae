import type { Stretch } from '../../models/contract/moments.ts'
import type { Camera } from '../../models/contract/shot-plan.ts'
import type { CameraPose } from './camera.ts'
import type { Composition } from './composition.ts'
import { valueNoise } from './random.ts'
import { clamp } from './vector.ts'

const EASE = 0.4

/** How far a move has come: -0.5 at the start, 0.5 at the end of the shot, eased over 0.4 s at both. */
export function moveProgress(time: number, duration: number): number {
  const ease = Math.min(EASE, duration / 3)
  const cruise = 1 / (duration - ease)
  const t = clamp(time, 0, duration)
  if (t < ease) return (cruise * t * t) / (2 * ease) - 0.5
  if (t > duration - ease) return 0.5 - (cruise * (duration - t) ** 2) / (2 * ease)
  return cruise * (t - ease / 2) - 0.5
}

/** A while in which the camera makes one move. */
export interface CameraStretch {
  fromSeconds: number
  toSeconds: number
  camera: Camera
}

/** Stretches with the same move are one, so that it does not stop between them. */
export function cameraStretches(stretches: readonly Stretch[]): CameraStretch[] {
  const moves: CameraStretch[] = []
  for (const { fromSeconds, toSeconds, shot } of stretches) {
    const last = moves.at(-1)
    const { move, speed } = shot.camera
    if (last?.camera.move === move && last.camera.speed === speed) last.toSeconds = toSeconds
    else moves.push({ fromSeconds, toSeconds, camera: shot.camera })
  }
  return moves
}

interface Shown {
  composition: Composition
  cameras: readonly CameraStretch[]
  width: number
  height: number
  seed: number
  /** Metres the tracked subject is to the right of where it stands in the middle of the shot. */
  track: (time: number) => number
}

/** How far a tilt goes in all, in frame heights. */
export const tiltOf = (duration: number, speed: number) => Math.min(0.1 * duration * speed, 0.3)

/** The camera at a time of the shot, in seconds: the moves behind it are made, one is under way. */
export function cameraAt(shown: Shown, time: number): CameraPose {
  const pose = { ...shown.composition.rest }
  pose.x += shown.track(time)
  for (const [index, stretch] of shown.cameras.entries()) {
    if (index === 0 || time >= stretch.fromSeconds) moveCamera(pose, shown, stretch, time, index > 0)
  }
  return pose
}

/** A move is centred on the composed frame; one that begins on the way starts where the camera is. */
function moveCamera(pose: CameraPose, shown: Shown, stretch: CameraStretch, time: number, onTheWay: boolean): void {
  const { composition, width, height } = shown
  const { camera, fromSeconds, toSeconds } = stretch
  const duration = toSeconds - fromSeconds
  const k = moveProgress(time - fromSeconds, duration) + (onTheWay ? 0.5 : 0)
  const far = (perSecond: number, most: number) => Math.min(perSecond * duration * camera.speed, most) * k
  switch (camera.move) {
    case 'pan-left':
      pose.cx += far(0.12, 0.5) * width
      break
    case 'pan-right':
      pose.cx -= far(0.12, 0.5) * width
      break
    case 'tilt-up':
      pose.cy += tiltOf(duration, camera.speed) * k * height
      break
    case 'tilt-down':
      pose.cy -= tiltOf(duration, camera.speed) * k * height
      break
    case 'zoom-in':
      zoomCamera(pose, Math.exp(far(0.12, 0.5)), width, height)
      break
    case 'zoom-out':
      zoomCamera(pose, Math.exp(-far(0.12, 0.5)), width, height)
      break
    case 'dolly-in':
      pose.z += far(0.14, 0.5) * composition.distance
      break
    case 'dolly-out':
      pose.z -= far(0.14, 0.5) * composition.distance
      break
    case 'truck-left':
      pose.x -= (far(0.12, 0.5) * width * composition.distance) / pose.f
      break
    case 'truck-right':
      pose.x += (far(0.12, 0.5) * width * composition.distance) / pose.f
      break
    case 'crane-up':
      craneCamera(pose, composition, far(0.25, 0.8))
      break
    case 'crane-down':
      craneCamera(pose, composition, -far(0.25, 0.8))
      break
    case 'orbit-left':
      orbitCamera(pose, composition, -far(0.08, 0.28))
      break
    case 'orbit-right':
      orbitCamera(pose, composition, far(0.08, 0.28))
      break
    case 'handheld':
      if (time > toSeconds) break
      pose.cx += cameraShake(time, shown.seed) * 0.006 * width * Math.min(1.6, camera.speed)
      pose.cy += cameraShake(time, shown.seed + 7) * 0.006 * width * Math.min(1.6, camera.speed)
      break
    default:
      break
  }
}

function zoomCamera(pose: CameraPose, factor: number, width: number, height: number): void {
  pose.f *= factor
  pose.cx = width / 2 + (pose.cx - width / 2) * factor
  pose.cy = height / 2 + (pose.cy - height / 2) * factor
}

/** Rises and looks down a little, so that the subject stays where it is. */
function craneCamera(pose: CameraPose, composition: Composition, part: number): void {
  const rise = part * pose.y
  pose.y += rise
  pose.cy -= (rise * pose.f) / composition.distance
}

/** Swings about the subject, at most eight degrees to either side. */
function orbitCamera(pose: CameraPose, composition: Composition, angle: number): void {
  pose.x -= Math.sin(angle) * composition.distance
  pose.cx -= Math.tan(angle) * pose.f
  pose.z += (1 - Math.cos(angle)) * composition.distance
}

/** Smooth unrest between -1 and 1, mostly at 0.3 to 1.2 Hz. */
function cameraShake(time: number, seed: number): number {
  return 0.65 * valueNoise(time * 0.6, 0.5, seed) + 0.35 * valueNoise(time * 2.2, 3.5, seed)
}
