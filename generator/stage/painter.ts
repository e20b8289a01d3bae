import type { Canvas } from '@napi-rs/canvas'
import { type Backdrop, drawBackdrop } from './backdrop.ts'
import { type CameraPose, screenX, screenY } from './camera.ts'
import type { ClayPicture } from './clay/body.ts'
import type { Rgb } from './clay/solid.ts'
import type { Easel } from './easel.ts'
import { paintGround } from './ground.ts'
import type { GroundMap, GroundMark } from './ground-map.ts'
import type { Tint } from './palette.ts'
import type { Placed } from './placed.ts'
import type { Prop, World } from './sets/set.ts'
import { drawSky, type Sky } from './sky.ts'
import { cssColour, hazedCanvas, levelFor } from './sprite.ts'

/** What a frame is made of, nearest last; the order is that of painting. */
export type Piece = PropPiece | BodyPiece

export interface PropPiece {
  kind: 'prop'
  prop: Prop
  z: number
  level: number
  left: number
  top: number
  /** Screen pixels per pixel of the level. */
  scale: number
  /** Lean to the right, pixels across for each pixel up from `foot`. */
  shear: number
  foot: number
  layer: number
}

export interface BodyPiece {
  kind: 'body'
  placed: Placed
  z: number
  picture: ClayPicture
  left: number
  top: number
  layer: number
}

/** Everything the picture of one moment is painted from. */
export interface Scenery {
  width: number
  height: number
  world: World
  map: GroundMap
  easel: Easel
  sky: Sky
  /** What the plan's palette does to colours. */
  tint: Tint | null
  /** The picture that is the whole world, if one is. */
  backdrop: Backdrop | null
}

/** Size of the picture, pixels. */
export type Frame = Pick<Scenery, 'width' | 'height'>

/** Props and bodies on screen at a time (seconds), from far to near. Props out of the frame are left out. */
export function piecesOf(
  scenery: Frame & { world: Pick<World, 'props'> },
  camera: CameraPose,
  bodies: readonly Placed[],
  time: number,
): Piece[] {
  const pieces: Piece[] = []
  scenery.world.props.forEach((prop, index) => {
    const piece = propPiece(scenery, camera, prop, time, 16 + (index % 224))
    if (piece) pieces.push(piece)
  })
  for (const placed of bodies) {
    const piece = bodyPiece(scenery, camera, placed)
    if (piece) pieces.push(piece)
  }
  return pieces.sort((a, b) => b.z - a.z)
}

/** A prop as the camera sees it at a time (seconds), or null when it is out of the frame. */
export function propPiece(
  frame: Frame,
  camera: CameraPose,
  resting: Prop,
  time: number,
  layer: number,
): PropPiece | null {
  const away = resting.z - camera.z
  if (away < 0.05) return null
  const moved = resting.motion?.(time)
  const prop = moved ? { ...resting, ...moved } : resting
  const lean = moved?.shear ?? 0
  const pixelsPerMetre = (camera.f / away) * prop.scale
  const { sprite } = prop
  const level = levelFor(sprite, pixelsPerMetre)
  const scale = pixelsPerMetre / (sprite.pixelsPerMetre / 2 ** level)
  const shown = sprite.levels[level]!
  const anchorX = sprite.anchorX / 2 ** level
  const anchorY = sprite.anchorY / 2 ** level
  const x = screenX(camera, prop.x, prop.z)
  const left = prop.mirrored ? x - (shown.width - anchorX) * scale : x - anchorX * scale
  const foot = screenY(camera, prop.lift, prop.z)
  const top = foot - anchorY * scale
  const leaning = Math.abs(lean) * shown.height * scale
  // What leans by less than can be seen is drawn upright, which costs half.
  const shear = leaning < 0.35 ? 0 : lean
  if (left - leaning > frame.width || left + leaning + shown.width * scale < 0) return null
  if (top > frame.height || top + shown.height * scale < 0) return null
  return { kind: 'prop', prop, z: prop.z, level, left, top, scale, shear, foot, layer }
}

function bodyPiece(scenery: Frame, camera: CameraPose, placed: Placed): BodyPiece | null {
  const away = placed.z - camera.z
  if (away < 0.05) return null
  const x = screenX(camera, placed.x, placed.z)
  const y = screenY(camera, placed.y, placed.z)
  const pitch = Math.atan2(camera.y - placed.y - placed.role.height * 0.5, away)
  const picture = placed.role.performer.draw({
    height: placed.role.height,
    pose: placed.pose,
    mirrored: placed.mirrored,
    scale: camera.f / away,
    pitch: Math.max(-0.1, Math.min(0.5, pitch)),
    placing: {
      shift: { x: x - Math.floor(x), y: y - Math.floor(y) },
      within: {
        left: -Math.floor(x),
        top: -Math.floor(y),
        right: scenery.width - Math.floor(x),
        // Who is below the ground is in water, which hides that part.
        bottom:
          (placed.y < 0 ? Math.min(scenery.height, Math.round(screenY(camera, 0, placed.z))) : scenery.height) -
          Math.floor(y),
      },
    },
  })
  if (!picture) return null
  return {
    kind: 'body',
    placed,
    z: placed.z,
    picture,
    left: Math.floor(x) + picture.left,
    top: Math.floor(y) + picture.top,
    layer: 240 + ((placed.role.subject + 14) % 15),
  }
}

/** Paints the picture; returns sRGB with alpha 255. */
export function paintFrame(
  scenery: Scenery,
  camera: CameraPose,
  pieces: readonly Piece[],
  time: number,
): Uint8ClampedArray {
  const { width, height, world } = scenery
  const { context } = scenery.easel
  if (scenery.backdrop) drawBackdrop(context, scenery.backdrop, camera, width, height)
  else paintLand(scenery, camera, time)
  for (const piece of pieces) {
    if (piece.kind === 'prop') drawProp(context, piece, world.ground.air, scenery.tint)
    else scenery.easel.drawPicture(piece.picture, piece.left, piece.top)
  }
  return scenery.easel.read()
}

/** Ground up to the horizon, sky above. */
function paintLand({ width, height, world, map, easel, sky }: Scenery, camera: CameraPose, time: number): void {
  const { context, image } = easel
  context.fillStyle = cssColour(world.sky[0])
  context.fillRect(0, 0, width, height)
  if (camera.cy < height) {
    paintGround(image.data, width, height, camera, map)
    context.putImageData(image, 0, 0)
    for (const mark of world.ground.marks(...inView(camera, width), time)) {
      fillMark(context, camera, mark, height)
    }
  }
  if (camera.cy > 0) {
    context.save()
    context.beginPath()
    context.rect(0, 0, width, camera.cy)
    context.clip()
    drawSky(context, sky, camera, time)
    context.restore()
  }
}

/** World x between which flat shapes can be seen, some way beyond the subject. */
function inView(camera: CameraPose, width: number): [number, number] {
  const away = -camera.z * 3
  return [camera.x - (camera.cx * away) / camera.f, camera.x + ((width - camera.cx) * away) / camera.f]
}

type Context = ReturnType<Canvas['getContext']>

function drawProp(context: Context, piece: PropPiece, air: Rgb, tint: Tint | null): void {
  const { prop, level, left, top, scale, shear, foot } = piece
  const shown = prop.sprite.levels[level]!
  const canvas = hazedCanvas(prop.sprite, level, prop.haze, air, tint)
  const origin = left + shear * (foot - top)
  if (prop.mirrored) context.setTransform(-scale, 0, -shear * scale, scale, origin + shown.width * scale, top)
  else context.setTransform(scale, 0, -shear * scale, scale, origin, top)
  context.drawImage(canvas, 0, 0)
  context.setTransform(1, 0, 0, 1, 0, 0)
}

function fillMark(context: Context, camera: CameraPose, { corners, colour, alpha }: GroundMark, height: number): void {
  const near = camera.z + (camera.f * camera.y) / (height * 1.3 - camera.cy)
  context.fillStyle = cssColour(colour, alpha)
  context.beginPath()
  corners.forEach(([x, z], k) => {
    const plane = Math.max(z, near)
    const px = screenX(camera, x, plane)
    const py = screenY(camera, 0, plane)
    if (k === 0) context.moveTo(px, py)
    else context.lineTo(px, py)
  })
  context.fill()
}
