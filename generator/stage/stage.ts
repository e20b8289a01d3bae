import { frameCount } from '../../models/contract/frame-size.ts'
import { shotAt } from '../../models/contract/moments.ts'
import type { Shot, ShotPlan } from '../../models/contract/shot-plan.ts'
import { fitBackdrop, worldPictureOf } from './backdrop.ts'
import type { CameraPose } from './camera.ts'
import type { Uploads } from './cast.ts'
import { fillChannels } from './channels.ts'
import { inClear, type Moment } from './clearance.ts'
import type { Composition } from './composition.ts'
import type { ControlFrame, StagedShot } from './control-frame.ts'
import { Easel } from './easel.ts'
import { GroundMap } from './ground-map.ts'
import { addImplied } from './implied.ts'
import { paintFrame, piecesOf, type Scenery } from './painter.ts'
import { tintOf } from './palette.ts'
import type { Placed } from './placed.ts'
import { placePlayers } from './players.ts'
import { withRails } from './rails.ts'
import { type Fall, type FallView, paintFall } from './rain.ts'
import { seedOf } from './random.ts'
import type { World } from './sets/set.ts'
import { SETS } from './sets/sets.ts'
import { siteOf } from './site.ts'
import { driftOf, paintSky } from './sky.ts'
import { inPalette } from './tinted-world.ts'

export interface StageInput {
  plan: Pick<ShotPlan, 'format' | 'look'>
  shot: Shot
  seed: number
  width: number
  height: number
  /** Bytes of a picture the person gave. */
  uploads?: Uploads
}

/** A shot on stage that can also say what would fall in other weathers, for training data. */
export interface StagedScene extends StagedShot {
  /** Coverage of what falls at a frame, one byte a pixel. */
  falling(index: number, fall: Fall): Uint8Array
}

/** Puts a shot on stage. Frames come out the same in any order; sizes are in pixels. */
export async function openStage(input: StageInput): Promise<StagedScene> {
  const { width, height } = input
  const pictured = await worldPictureOf(input.shot, input.uploads)
  const shot = addImplied(pictured?.shot ?? input.shot)
  const build = SETS[shot.setting.place]
  if (!build) throw new Error(`the stage has no "${shot.setting.place}"; it has ${Object.keys(SETS).join(', ')}`)
  const seed = seedOf(input.seed, shot.id)
  const named = (pictured?.shot ?? input.shot).subjects.length
  const casting = { named, uploads: input.uploads, seed, width, height }
  const { roles, composition, cameraAt: pose, bodiesAt } = await placePlayers(shot, casting)
  const poses = Array.from({ length: 13 }, (_, k) => pose((k / 12) * shot.durationSeconds))
  const site = siteOf(shot, width, height, seed, composition, poses, (roles[0]?.afloat ?? null) !== null)
  const world = withRails(build(site), bodiesAt(0), shot.setting.place, site)
  const props = pictured ? [] : inClear(world.props, momentsOf(shot, pose, bodiesAt), input)
  const scenery = sceneryOf({ ...world, props }, seed, composition, poses, input)
  if (pictured) {
    scenery.backdrop = fitBackdrop(pictured.picture, shot.camera.framing, composition.rest, poses, width, height)
  }
  const { fps } = input.plan.format
  const frames = frameCount(shot.durationSeconds, fps)
  const { distance, rest } = composition
  const falling = (index: number, what: Fall): Uint8Array =>
    particleCoverage({
      width,
      height,
      camera: pose(index / fps),
      rest,
      distance,
      fall: what,
      seed,
      time: (index / fps) * shot.playbackSpeed,
    })
  return {
    width,
    height,
    frames,
    horizon: (index) => pose(index / fps).cy / height,
    falling,
    frame: (index) => {
      if (!Number.isInteger(index) || index < 0 || index >= frames) {
        throw new Error(`there is no frame ${index}; this shot has frames 0 to ${frames - 1}`)
      }
      return stageFrame(
        { scenery, bodiesAt, composition, fall: fallOf(shotAt(shot, index / fps)), seed },
        pose(index / fps),
        index / fps,
        shot.playbackSpeed,
      )
    },
  }
}

/** Moments near enough to one another that nothing gets between unseen. */
function momentsOf(
  shot: Shot,
  pose: (time: number) => CameraPose,
  bodiesAt: (time: number) => readonly Placed[],
): Moment[] {
  const steps = Math.min(120, Math.ceil(shot.durationSeconds / 0.15))
  return Array.from({ length: steps + 1 }, (_, k) => {
    const time = (k / steps) * shot.durationSeconds
    return { camera: pose(time), bodies: bodiesAt(time), time: time * shot.playbackSpeed }
  })
}

interface Show {
  scenery: Scenery
  bodiesAt: (time: number) => readonly Placed[]
  composition: Composition
  fall: Fall | null
  seed: number
}

function stageFrame(show: Show, camera: CameraPose, time: number, playbackSpeed: number): ControlFrame {
  const { scenery, composition } = show
  const { width, height } = scenery
  const clock = time * playbackSpeed
  const pieces = piecesOf(scenery, camera, show.bodiesAt(time), clock)
  const { rest, distance } = composition
  const view = { width, height, camera, rest, distance, seed: show.seed, time: clock }
  const particles = show.fall ? particleCoverage({ ...view, fall: show.fall }) : new Uint8Array(width * height)
  return {
    width,
    height,
    rgba: paintFrame(scenery, camera, pieces, clock),
    ...fillChannels(
      width,
      height,
      camera,
      composition.distance * 0.45,
      { focal: scenery.sky.focal, drift: driftOf(scenery.sky, clock) },
      scenery.backdrop,
      pieces,
      scenery.easel.taken,
    ),
    particles,
  }
}

function particleCoverage(view: FallView): Uint8Array {
  const out = new Uint8Array(view.width * view.height)
  paintFall(out, view)
  return out
}

function fallOf(shot: Shot): Fall | null {
  const { kind, intensity } = shot.weather
  if (kind === 'rain') return { kind: 'rain', intensity }
  if (kind === 'storm') return { kind: 'rain', intensity: Math.min(1, 0.3 + intensity) }
  if (kind === 'snow' || kind === 'dust') return { kind, intensity }
  return null
}

function sceneryOf(
  built: World,
  seed: number,
  composition: Composition,
  poses: CameraPose[],
  { width, height, shot, plan }: StageInput,
): Scenery {
  const tint = tintOf(plan.look.palette)
  const world = inPalette(built, tint)
  const seconds = shot.durationSeconds * shot.playbackSpeed
  const skyFocal = composition.rest.f
  const side = Math.max(...poses.map((pose) => (Math.max(pose.cx, width - pose.cx) * skyFocal) / pose.f))
  const up = Math.max(8, ...poses.map((pose) => (pose.cy * skyFocal) / pose.f))
  const sky = paintSky(world, seed, { width: 2 * side + 4, height: up + 2, focal: skyFocal, seconds })
  return {
    width,
    height,
    world,
    map: new GroundMap(world.ground),
    easel: new Easel(width, height),
    sky,
    tint,
    backdrop: null,
  }
}
