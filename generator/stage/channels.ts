import type { CameraPose } from './camera.ts'
import type { ControlFrame } from './control-frame.ts'
import type { BodyPiece, Piece, PropPiece } from './painter.ts'

type Channels = Pick<ControlFrame, 'depth' | 'subject' | 'layer' | 'surface' | 'emissive'>

export const SKY_LAYER = 0
export const GROUND_LAYER = 1

/**
 * Depth of a plane, 0 at the lens … 254 at the horizon: 1 - near / away, which recedes evenly on screen for
 * a ground plane. `near` is the distance in metres that counts as the lens.
 */
export function depthOf(away: number, near: number): number {
  return Math.max(0, Math.min(254, Math.round(254 * (1 - near / away))))
}

/**
 * The channels beside the colour, from the same pieces that were painted; nearer pieces overwrite.
 * `near`: see depthOf. `restFocal`: focal length of the camera at rest, pixels.
 */
export function fillChannels(
  width: number,
  height: number,
  camera: CameraPose,
  near: number,
  restFocal: number,
  pieces: readonly Piece[],
): Channels {
  const pixels = width * height
  const channels: Channels = {
    depth: new Uint8Array(pixels).fill(255),
    subject: new Uint8Array(pixels),
    layer: new Uint8Array(pixels),
    surface: new Int16Array(pixels * 2),
    emissive: new Uint8Array(pixels),
  }
  skySurface(channels, width, height, camera, restFocal)
  ground(channels, width, height, camera, near)
  for (const piece of pieces) {
    const depth = depthOf(piece.z - camera.z, near)
    if (piece.kind === 'prop') prop(channels, width, height, piece, depth)
    else body(channels, width, height, piece, depth)
  }
  return channels
}

/** The sky is a plane at infinity, measured in pixels of the camera at rest. */
function skySurface(channels: Channels, width: number, height: number, camera: CameraPose, restFocal: number): void {
  const { surface } = channels
  const bottom = Math.min(height, Math.max(0, Math.floor(camera.cy)))
  const pace = restFocal / camera.f
  const texel = pace / 2 ** Math.round(Math.log2(pace))
  for (let y = 0; y < bottom; y++) {
    const v = Math.floor((y + 0.5 - camera.cy) * texel)
    for (let x = 0, i = y * width * 2; x < width; x++, i += 2) {
      surface[i] = Math.floor((x + 0.5 - camera.cx) * texel)
      surface[i + 1] = v
    }
  }
}

/** Mip level of the ground is chosen per row and axis, so that neighbours differ by about one. */
function ground(channels: Channels, width: number, height: number, camera: CameraPose, near: number): void {
  const { depth, layer, surface } = channels
  for (let y = Math.max(0, Math.floor(camera.cy)); y < height; y++) {
    const away = (camera.f * camera.y) / Math.max(0.25, y + 0.5 - camera.cy)
    const step = away / camera.f
    const stepZ = (away * away) / (camera.f * camera.y)
    const texelX = 2 ** Math.round(Math.log2(step))
    const texelZ = 2 ** Math.round(Math.log2(stepZ))
    const value = depthOf(away, near)
    const v = Math.floor((camera.z + away) / texelZ)
    let x = (camera.x + (0.5 - camera.cx) * step) / texelX
    const pace = step / texelX
    for (let px = 0, i = y * width; px < width; px++, i++, x += pace) {
      depth[i] = value
      layer[i] = GROUND_LAYER
      surface[2 * i] = Math.floor(x)
      surface[2 * i + 1] = v
    }
  }
}

function prop(channels: Channels, width: number, height: number, piece: PropPiece, depthValue: number): void {
  const { depth, subject, layer, surface, emissive } = channels
  const { mask, glow, width: w, height: h } = piece.prop.sprite.levels[piece.level]!
  const { left, top, scale, prop: thing } = piece
  const inverse = 1 / scale
  const texel = 2 ** Math.round(Math.log2(inverse))
  const fromX = Math.max(0, Math.ceil(left - 0.5))
  const toX = Math.min(width, Math.floor(left + w * scale + 0.5))
  const fromY = Math.max(0, Math.ceil(top - 0.5))
  const toY = Math.min(height, Math.floor(top + h * scale + 0.5))
  for (let y = fromY; y < toY; y++) {
    const v = (y + 0.5 - top) * inverse
    const row = Math.min(h - 1, v | 0) * w
    const tv = Math.floor(v / texel)
    for (let x = fromX, i = y * width + fromX; x < toX; x++, i++) {
      const u = (x + 0.5 - left) * inverse
      const column = Math.min(w - 1, u | 0)
      const m = row + (thing.mirrored ? w - 1 - column : column)
      if (mask[m] === 0) continue
      depth[i] = depthValue
      subject[i] = 0
      layer[i] = piece.layer
      surface[2 * i] = Math.floor(u / texel)
      surface[2 * i + 1] = tv
      emissive[i] = glow ? glow[m]! : 0
    }
  }
}

function body(channels: Channels, width: number, height: number, piece: BodyPiece, depthValue: number): void {
  const { picture, left, top } = piece
  const number = piece.placed.role.subject
  for (let py = Math.max(0, -top); py < picture.height && top + py < height; py++) {
    for (let px = Math.max(0, -left); px < picture.width && left + px < width; px++) {
      const m = py * picture.width + px
      if (picture.rgba[4 * m + 3]! < 128) continue
      const i = (top + py) * width + left + px
      channels.depth[i] = depthValue
      channels.subject[i] = number
      channels.layer[i] = piece.layer
      channels.surface[2 * i] = picture.uv[2 * m]!
      channels.surface[2 * i + 1] = picture.uv[2 * m + 1]!
      channels.emissive[i] = picture.glow[m]!
    }
  }
}
