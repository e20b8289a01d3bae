import type { Camera } from '../../models/contract/shot-plan.ts'
import type { CameraPose } from './camera.ts'
import { classOf } from './classed.ts'
import type { PlaceFrame } from './places.ts'
import { clamp } from './vector.ts'

/** What the frame is composed around. */
export interface FramingSubject {
  /** True when nobody is there, and the place itself is what one looks at. */
  empty: boolean
  /** Metres, as it stands or flies. */
  height: number
  width: number
  /** How many times its natural size it is: it grows in the picture, the camera stays. */
  grown: number
  /** Metres to the left and right of its middle that it takes with its company. */
  before: number
  after: number
  /** Metres that the frame must be wide at least, for those who stand elsewhere in it. */
  room: number
  /** True for what needs room to bounce or fly. */
  lively: boolean
  /** Pixels of its height at its sharpest. */
  pixels: number
  /** Metres above the ground from which on it is seen: it stands on something large that the frame cuts. */
  raised: number
  /** Where the face is, metres above its foot; the middle for what has none. */
  head: number
  /** How far the face is to the right of the body's middle, metres. */
  ahead: number
  /** How much nearer than to another body of its height a close-up goes: a human's head is a small part of it. */
  nearer: number
  /** True for a thing: its whole shape is what is known of it, so that a close-up cuts little of it. */
  faceless: boolean
  airborne: boolean
  /** True for what leaves the ground for the sky or comes from there: the frame has room above it. */
  climbs: boolean
  /** True for who goes somewhere during the shot. */
  moves: boolean
  /** Across the frame at the middle of the shot, and 0 near … 1 horizon. */
  x: number
  depth: number
}

/** The camera as it stands in the middle of the shot, and the scale the world is built to. */
export interface Composition {
  rest: CameraPose
  /** Metres from the camera to the framing subject. */
  distance: number
  /** Distance the subject would have in a wide: the world is laid out in these. */
  stride: number
  /** Factor on the size of trees and houses, so that a fox's wood suits a fox. */
  world: number
  /** Metres above the ground at which an airborne framing subject keeps its foot. */
  altitude: number
  /** Metres from the ground up to where a framing subject that stands there would touch the frame's upper edge. */
  headroom: number
  /** Metres that the frame is high at the framing subject. */
  tall: number
  horizon: number
  /** Share of the frame's width by which the framing subject may go to either side, and its company with it. */
  sway: number
}

interface Frame {
  /** Principal's height over frame height, and that of one who is much higher than broad. */
  size: number
  slender: number
  /** Most it may take of the frame's width. */
  width: number
  /** Focal length in frame heights. */
  focal: number
  feet: number
  horizon: number
}

const FRAMES: Record<Camera['framing'], Frame> = {
  wide: { size: 0.24, slender: 0.26, width: 0.62, focal: 1.6, feet: 0.8, horizon: 0.4 },
  medium: { size: 0.53, slender: 0.76, width: 0.9, focal: 2.1, feet: 0.91, horizon: 0.42 },
  'close-up': { size: 1.25, slender: 1.25, width: 2.4, focal: 2.9, feet: 0, horizon: 0.42 },
  'extreme-close-up': { size: 2.1, slender: 2.1, width: 4, focal: 3.4, feet: 0, horizon: 0.43 },
}
/** Most that a close-up shows a thing at: over the frame's height and width. */
const FACELESS: Partial<Record<Camera['framing'], { size: number; width: number }>> = {
  'close-up': { size: 1, width: 1.05 },
  'extreme-close-up': { size: 1.6, width: 1.8 },
}
const HORIZON: Record<Camera['angle'], number | null> = { 'eye-level': null, low: 0.62, high: 0.16, overhead: -0.12 }
/** A place seen from the air: where the horizon is, and how far above and away the camera, in strides. */
const AERIAL: Partial<Record<Camera['angle'], { horizon: number; away: number }>> = {
  high: { horizon: 0.24, away: 2 },
  overhead: { horizon: 0.2, away: 3.2 },
}
/** Where the ground at the lower edge of a view from the air lies, strides before the middle of the place. */
const LOWER_EDGE = 0.9

/** Most of the frame's height that somebody takes who is seen whole. */
const WHOLE = 0.85
/** Width over height below which a body is slender. */
const SLENDER = 0.85
/** Most of the frame's width by which somebody who moves goes to either side. */
const SWAY = 0.23
/** Share of the frame's width that is left free at its edges. */
const EDGE = 0.025
/** Most by which a picture's pixels are magnified. */
const MAGNIFIED = 1.25
/** Where the face sits in a close-up, from the top. */
const FACE = 0.47

/** Of the framing subject's height, in metres: bodies of one class are seen from one camera in one world. */
const HEIGHTS = { edge: 0.62, ratio: 1.45 }

/** Places the camera so that the framing subject has the height, and stands where the framing wants it. */
export function composeShot(
  camera: Camera,
  framingSubject: FramingSubject,
  width: number,
  height: number,
  place: PlaceFrame = {},
): Composition {
  const aerial = framingSubject.empty && !place.weightless ? AERIAL[camera.angle] : undefined
  if (aerial) return fromTheAir(aerial, framingSubject, width, height)
  const frame = FRAMES[camera.framing]
  const close = frame.feet === 0
  const horizon = place.weightless ? (place.horizon ?? 1.5) : (HORIZON[camera.angle] ?? place.horizon ?? frame.horizon)
  const nearness = clamp((1 - framingSubject.depth) / 0.65, 0.82, 1.12)
  const natural = framingSubject.height / framingSubject.grown
  const airy = close
    ? 1
    : framingSubject.lively
      ? 0.5
      : framingSubject.climbs
        ? 0.55
        : framingSubject.airborne
          ? 0.7
          : 1
  const around = framingSubject.before + framingSubject.after
  const whole = framingSubject.faceless ? FACELESS[camera.framing] : undefined
  const alone = (whole?.width ?? frame.width) / framingSubject.width
  const together = close ? alone : Math.min(alone, 0.88 / around, 1 / framingSubject.room)
  const byWidth = (together * width * framingSubject.height) / height
  // A picture is not blown up until it is soft, though a close-up stays close.
  const sharp = Math.max(0.62, (MAGNIFIED * framingSubject.pixels) / height)
  const classHeight = classOf(natural, HEIGHTS)
  const metres = close ? framingSubject.height : classHeight
  const share = framingSubject.width < SLENDER * framingSubject.height ? frame.slender : frame.size
  const wanted = (share * nearness * airy * framingSubject.height) / metres
  const highest = whole?.size ?? (close ? Infinity : WHOLE)
  const size = Math.min(close ? wanted * framingSubject.nearer : wanted, highest, byWidth, sharp)
  const focal = frame.focal
  const distance = (focal * framingSubject.height) / size
  const unit = framingSubject.airborne ? 1.1 : classHeight
  const stride = (FRAMES.wide.focal * unit) / FRAMES.wide.size
  const feet = close
    ? FACE + (framingSubject.head / framingSubject.height) * size
    : Math.max(frame.feet, horizon + 0.24)
  const grounded = (distance * (feet - horizon)) / focal
  const eye = framingSubject.airborne ? unit * 1.7 : clamp(grounded, 0.25 * metres, 40)
  const aim = close ? feet : 0.36 + size * 0.5
  const altitude = framingSubject.airborne ? Math.max(0.3 * unit, eye - ((aim - horizon) * distance) / focal) : 0
  const rest: CameraPose = {
    x: 0,
    y: eye + framingSubject.raised,
    z: -distance,
    f: focal * height,
    cx: width / 2,
    cy: horizon * height,
  }
  const frameMetres = (width * distance) / rest.f
  const left = Math.min(0.85, framingSubject.before / frameMetres + EDGE)
  const right = Math.min(0.85, framingSubject.after / frameMetres + EDGE)
  // In a close-up the face is what stands at the plan's x; else the body does, and all of it fits.
  const aside = close ? framingSubject.ahead / frameMetres : 0
  // Who moves needs room on both sides, or it comes and goes half seen.
  const sway = clamp((1 - left - right) / 2, 0, SWAY)
  const room = framingSubject.moves ? sway : 0
  const across = close
    ? framingSubject.x
    : clamp(framingSubject.x, left + room, Math.max(left + room, 1 - right - room))
  rest.x = (aside + 0.5 - across) * frameMetres
  const tall = distance / focal
  const headroom = Math.max(0, (feet - 0.03 - size) * tall)
  const world = worldOf(unit)
  return { rest, distance, stride, world, altitude, headroom, tall, horizon, sway }
}

/** The place from high above, its horizon in the picture. */
function fromTheAir(
  { horizon, away }: { horizon: number; away: number },
  framingSubject: FramingSubject,
  width: number,
  height: number,
): Composition {
  const { focal, size } = FRAMES.wide
  const unit = classOf(framingSubject.height, HEIGHTS)
  const stride = (focal * unit) / size
  const distance = away * stride
  const eye = ((away - LOWER_EDGE) * stride * (1 - horizon)) / focal
  const rest: CameraPose = { x: 0, y: eye, z: -distance, f: focal * height, cx: width / 2, cy: horizon * height }
  const world = worldOf(unit)
  return { rest, distance, stride, world, altitude: 0, headroom: 0, tall: distance / focal, horizon, sway: 0 }
}

/** Trees and houses suit who is among them. */
const worldOf = (unit: number) => clamp((unit / 1.7) ** 0.6, 0.4, 1.4)
