import type { Canvas } from '@napi-rs/canvas'
import type { Placed } from './blocking.ts'
import { type CameraPose, screenX, screenY } from './camera.ts'
import type { ClayPicture } from './clay/body.ts'
import type { Rgb } from './clay/solid.ts'
import type { Easel } from './easel.ts'
import { paintGround } from './ground.ts'
import type { GroundMap } from './ground-map.ts'
import type { Prop, World } from './sets/set.ts'
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
  sky: Canvas
  /** Focal length and horizon for which the sky was painted. */
  skyFocal: number
}

/** Props and bodies on screen, from far to near. Props out of the frame are left out. */
export function piecesOf(scenery: Scenery, camera: CameraPose, bodies: readonly Placed[]): Piece[] {
  const pieces: Piece[] = []
  scenery.world.props.forEach((prop, index) => {
    const piece = propPiece(scenery, camera, prop, 16 + (index % 224))
    if (piece) pieces.push(piece)
  })
  for (const placed of bodies) {
    const piece = bodyPiece(scenery, camera, placed)
    if (piece) pieces.push(piece)
  }
  return pieces.sort((a, b) => b.z - a.z)
}

function propPiece(scenery: Scenery, camera: CameraPose, prop: Prop, layer: number): PropPiece | null {
  const away = prop.z - camera.z
  if (away < 0.05) return null
  const pixelsPerMetre = (camera.f / away) * prop.scale
  const { sprite } = prop
  const level = levelFor(sprite, pixelsPerMetre)
  const scale = pixelsPerMetre / (sprite.pixelsPerMetre / 2 ** level)
  const shown = sprite.levels[level]!
  const anchorX = sprite.anchorX / 2 ** level
  const anchorY = sprite.anchorY / 2 ** level
  const x = screenX(camera, prop.x, prop.z)
  const left = prop.mirrored ? x - (shown.width - anchorX) * scale : x - anchorX * scale
  const top = screenY(camera, prop.lift, prop.z) - anchorY * scale
  if (left > scenery.width || left + shown.width * scale < 0) return null
  if (top > scenery.height || top + shown.height * scale < 0) return null
  return { kind: 'prop', prop, z: prop.z, level, left, top, scale, layer }
}

function bodyPiece(scenery: Scenery, camera: CameraPose, placed: Placed): BodyPiece | null {
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
        bottom: scenery.height - Math.floor(y),
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
    layer: 240 + ((placed.role.subject - 1) % 15),
  }
}

/** Paints the picture; returns sRGB with alpha 255. */
export function paint(scenery: Scenery, camera: CameraPose, pieces: readonly Piece[]): Uint8ClampedArray {
  const { width, height, world, map } = scenery
  const { context, image } = scenery.easel
  context.fillStyle = cssColour(world.sky[0])
  context.fillRect(0, 0, width, height)
  if (camera.cy < height) {
    paintGround(image.data, width, height, camera, map)
    context.putImageData(image, 0, 0)
    for (const mark of world.ground.marks(...inView(camera, width))) {
      fillMark(context, camera, mark.corners, mark.colour, height)
    }
  }
  if (camera.cy > 0) {
    const k = camera.f / scenery.skyFocal
    const w = scenery.sky.width * k
    const h = scenery.sky.height * k
    context.save()
    context.beginPath()
    context.rect(0, 0, width, camera.cy)
    context.clip()
    context.drawImage(scenery.sky, camera.cx - w / 2, camera.cy - h, w, h)
    context.restore()
  }
  for (const piece of pieces) {
    if (piece.kind === 'prop') drawProp(context, piece, world.ground.air)
    else scenery.easel.drawPicture(piece.picture, piece.left, piece.top)
  }
  return scenery.easel.read()
}

/** World x between which flat shapes can be seen, some way beyond the subject. */
function inView(camera: CameraPose, width: number): [number, number] {
  const away = -camera.z * 3
  return [camera.x - (camera.cx * away) / camera.f, camera.x + ((width - camera.cx) * away) / camera.f]
}

type Context = ReturnType<Canvas['getContext']>

function drawProp(context: Context, piece: PropPiece, air: Rgb): void {
  const { prop, level, left, top, scale } = piece
  const shown = prop.sprite.levels[level]!
  const canvas = hazedCanvas(prop.sprite, level, prop.haze, air)
  if (prop.mirrored) context.setTransform(-scale, 0, 0, scale, left + shown.width * scale, top)
  else context.setTransform(scale, 0, 0, scale, left, top)
  context.drawImage(canvas, 0, 0)
  context.setTransform(1, 0, 0, 1, 0, 0)
}

function fillMark(
  context: Context,
  camera: CameraPose,
  corners: readonly (readonly [number, number])[],
  colour: Rgb,
  height: number,
): void {
  const near = camera.z + (camera.f * camera.y) / (height * 1.3 - camera.cy)
  context.fillStyle = cssColour(colour)
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
