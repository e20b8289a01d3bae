import { createCanvas } from '@napi-rs/canvas'
import type { Concept } from '../../../models/cast/concepts.ts'
import type { Rgb } from '../clay/solid.ts'
import { cssColour } from '../sprite.ts'
import { type Finish, toneOf } from './material.ts'
import type { Performer } from './performer.ts'
import type { Pose } from './pose.ts'
import { type Bearing, type Cutout, drawCutout } from './sprite-picture.ts'
import { reachBelow } from './sprite-reach.ts'
import type { Worn } from './worn.ts'
import { wornByPicture } from './worn-picture.ts'

/** Hops of a small body: metres of one, over its height. */
const HOP = 0.8

/** A picture that moves as one piece: it hops, rolls, glides or sways, and stretches by a few percent. */
export function spritePerformer(
  original: Cutout,
  concept: Pick<Concept, 'facing' | 'foot' | 'head'> & { id?: string },
  colour: Rgb | null,
  worn: readonly Worn[] = [],
): Performer {
  const bare = colour ? retintCutout(original, colour) : original
  const { picture: shown, foot, grown } = wornByPicture(bare, concept, worn)
  return {
    breadth: bare.aspect * 1.08,
    face: concept.head ? 1 - concept.head.y : 0.6,
    pixels: bare.canvas.height,
    ahead: aheadOf(bare, concept),
    yaw: 0,
    stride: (height, action) => (STEPPING.has(action) ? HOP * height : 0),
    draw: ({ height, pose, mirrored, scale, placing }) => {
      const flipped = (mirrored !== turnedBack(pose)) !== (concept.facing === 'left')
      const reach = (tilt: number) => reachBelow(bare, flipped ? -tilt : tilt)
      const bearing = scalePivot(bearingOf(pose, height, mirrored, noseOf(concept), reach), grown)
      return drawCutout(shown, height * grown, bearing, flipped, scale, placing, foot)
    },
    madeOf: (finish) => spritePerformer(castMaterial(original, finish), concept, null, worn),
  }
}

/** How steeply the nose points up in the pictures of what flies nose first, radians. */
const NOSES: Readonly<Record<string, number>> = { rocket: Math.PI / 4, airplane: Math.PI / 4 }
const noseOf = ({ id }: { id?: string }) => NOSES[id ?? ''] ?? 0

/** How far it reaches below its middle when it is turned by an angle, over its height. */
type Reach = (tilt: number) => number

/** How far the face is before the middle, over the height, when the picture looks the way it goes. */
function aheadOf({ aspect }: Cutout, { facing, head }: Pick<Concept, 'facing' | 'head'>): number {
  return head ? (head.x - 0.5) * aspect * (facing === 'left' ? -1 : 1) : 0
}

/** A body's bearing for a picture that is higher than the body: it turns about the same point. */
const scalePivot = (bearing: Bearing, grown: number): Bearing => ({ ...bearing, pivot: bearing.pivot / grown })

const STEPPING = new Set<Pose['action']>(['walk', 'run', 'sneak'])

function bearingOf(pose: Pose, height: number, mirrored: boolean, nose: number, reach: Reach): Bearing {
  const way = mirrored ? -1 : 1
  const still: Bearing = { tilt: 0, tall: 1, wide: 1, lift: 0, pivot: 0 }
  if (pose.steep !== undefined && nose > 0) return { ...still, tilt: way * (nose - pose.steep), pivot: 0.5 }
  const breath = 0.012 * Math.sin(pose.time * 2.3)
  switch (pose.action) {
    case 'walk':
    case 'run':
    case 'sneak':
      return hopBearing(pose, height, way)
    case 'roll':
      return rollBearing(still, (way * pose.distance * 2) / height, height, reach)
    case 'dance':
      return danceBearing(pose.time, height)
    case 'jump':
      return springBearing(pose, still, way)
    case 'bounce':
    case 'throw':
    case 'fall':
      return landBearing(pose, still, way * Math.min(8, pose.distance / height))
    case 'fly':
    case 'float':
    case 'swim':
      return {
        ...still,
        tilt: way * (0.07 * Math.sin(pose.time * 1.6) + (pose.speed > 0 ? 0.05 : 0)),
        tall: 1 + breath,
        wide: 1 - breath,
        pivot: 0.5,
      }
    case 'drive':
      return {
        ...still,
        lift: height * 0.008 * Math.abs(Math.sin(pose.time * 9)),
        tilt: 0.008 * Math.sin(pose.time * 7),
      }
    default:
      return { ...still, tall: 1 + breath, wide: 1 - breath * 0.7 }
  }
}

/** Turns about its middle, which rises and sinks with what is not round, so that it stays on the ground. */
function rollBearing(still: Bearing, tilt: number, height: number, reach: Reach): Bearing {
  return { ...still, tilt, pivot: 0.5, lift: height * (reach(tilt) - 0.5) }
}

/** Which way a dancer looks: 1 ahead … -1 back; it turns between two beats. */
const dancersTurn = (time: number) => Math.cos(time * 2.5)

const turnedBack = ({ action, time }: Pose) => action === 'dance' && dancersTurn(time) < 0

/** Rocks from side to side, a hop to each beat, and turns round every other one. */
function danceBearing(time: number, height: number): Bearing {
  const beat = Math.abs(Math.sin(time * 5))
  const edgeOn = Math.max(0.3, Math.abs(dancersTurn(time)) ** 0.3)
  return {
    tilt: 0.34 * Math.sin(time * 5),
    tall: 0.94 + 0.09 * beat,
    wide: (1.05 - 0.07 * beat) * edgeOn,
    lift: height * 0.18 * beat,
    pivot: 0,
  }
}

/** Gathers itself and gives way on landing, and is stretched between. */
function springBearing(pose: Pose, still: Bearing, way: number): Bearing {
  const press = pose.press ?? 0
  if (press > 0) return { ...still, tall: 1 - 0.14 * press, wide: 1 + 0.1 * press }
  return { ...still, tall: 1.05, wide: 0.97, tilt: way * 0.05 }
}

/** Turns in the air, and gives way when it lands: broader by what it loses in height. */
function landBearing(pose: Pose, still: Bearing, turns: number): Bearing {
  const press = pose.press ?? 0
  if (press > 0) return { ...still, tall: 1 - 0.2 * press, wide: 1 + 0.14 * press }
  return { ...still, tilt: turns * 0.9, pivot: 0.5 }
}

function hopBearing(pose: Pose, height: number, way: number): Bearing {
  const phase = (pose.distance / (HOP * height)) * Math.PI
  const up = Math.abs(Math.sin(phase))
  const land = 1 - up
  const strength = pose.action === 'run' ? 1 : pose.action === 'sneak' ? 0.3 : 0.6
  return {
    // Who runs leans into it and leaves the ground higher.
    tilt: way * ((pose.action === 'run' ? 0.17 : 0) + 0.06 * strength * Math.cos(phase)),
    tall: 1 - 0.055 * strength * land * land + 0.02 * up,
    wide: 1 + 0.045 * strength * land * land - 0.015 * up,
    lift: height * (pose.action === 'run' ? 0.2 : 0.1 * strength) * up,
    pivot: 0,
  }
}

/** The picture made of something: its lightness picks the tone, strongest lights shine. */
function castMaterial(original: Cutout, finish: Finish): Cutout {
  const { width, height } = original.canvas
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(original.canvas, 0, 0)
  const image = context.getImageData(0, 0, width, height)
  const { data } = image
  for (let i = 0; i < data.length; i += 4) {
    const tone = toneOf(finish, [data[i]! / 255, data[i + 1]! / 255, data[i + 2]! / 255])
    const light = (data[i]! + data[i + 1]! + data[i + 2]!) / 765
    const gloss = finish.sheen * 90 * Math.max(0, Math.sin(light * 9)) * light ** 2
    for (let n = 0; n < 3; n++) data[i + n] = tone[n]! * 255 + gloss
    data[i + 3] = data[i + 3]! * finish.alpha
  }
  context.putImageData(image, 0, 0)
  return { canvas, aspect: original.aspect }
}

/** The picture in another colour; light and shade stay. */
function retintCutout(original: Cutout, colour: Rgb): Cutout {
  const { width, height } = original.canvas
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(original.canvas, 0, 0)
  context.globalCompositeOperation = 'color'
  context.fillStyle = cssColour(colour)
  context.fillRect(0, 0, width, height)
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(original.canvas, 0, 0)
  return { canvas, aspect: original.aspect }
}
