import { type Backdrop, fillBackdrop } from './backdrop.ts'
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
 * `near`: see depthOf. `heaven`: focal length for which the sky was painted, and how far it has drifted, pixels.
 * `backdrop`: the picture that stands for sky and ground, if one does.
 * `front` is scratch space, one number a pixel.
 */
export function fillChannels(
  width: number,
  height: number,
  camera: CameraPose,
  near: number,
  heaven: { focal: number; drift: number },
  backdrop: Backdrop | null,
  pieces: readonly Piece[],
  front: Uint16Array,
): Channels {
  const pixels = width * height
  const channels: Channels = {
    depth: new Uint8Array(pixels).fill(255),
    subject: new Uint8Array(pixels),
    layer: new Uint8Array(pixels),
    surface: new Int16Array(pixels * 2),
    emissive: new Uint8Array(pixels),
  }
  findFront(front, width, height, pieces)
  if (backdrop) fillBackdrop(channels, backdrop, camera, width, height)
  else {
    sky(channels, width, height, camera, heaven)
    ground(channels, width, height, camera, near)
  }
  pieces.forEach((piece, index) => {
    const depth = depthOf(piece.z - camera.z, near)
    if (piece.kind === 'prop') prop(channels, width, height, piece, depth, front, index + 1)
    else body(channels, width, height, piece, depth, front, index + 1)
  })
  return channels
}

/** Number (counted from 1) of the piece that is nearest at each pixel, 0 where one sees ground or sky. */
function findFront(front: Uint16Array, width: number, height: number, pieces: readonly Piece[]): void {
  front.fill(0)
  pieces.forEach((piece, index) => {
    if (piece.kind === 'prop') propFront(front, width, height, piece, index + 1)
    else bodyFront(front, width, height, piece, index + 1)
  })
}

interface Span {
  fromX: number
  toX: number
  fromY: number
  toY: number
}

/** Frame pixels whose middle lies on a prop's picture, before it leans; as far out as leaning brings into view. */
function spanOf(width: number, height: number, piece: PropPiece): Span {
  const { width: w, height: h } = piece.prop.sprite.levels[piece.level]!
  const reach = Math.ceil(Math.abs(piece.shear) * h * piece.scale)
  return {
    fromX: Math.max(-reach, Math.ceil(piece.left - 0.5)),
    toX: Math.min(width + reach, Math.ceil(piece.left + w * piece.scale - 0.5)),
    fromY: Math.max(0, Math.ceil(piece.top - 0.5)),
    toY: Math.min(height, Math.ceil(piece.top + h * piece.scale - 0.5)),
  }
}

/** Whole pixels by which the row y of a leaning prop stands to the right. */
const leanOf = (piece: PropPiece, y: number): number => Math.round(piece.shear * (piece.foot - y - 0.5))

/** Column of the prop's picture under each frame column of the span. */
function columnsOf(piece: PropPiece, { fromX, toX }: Span): Int32Array {
  const { width: w } = piece.prop.sprite.levels[piece.level]!
  const columns = new Int32Array(Math.max(0, toX - fromX))
  for (let x = fromX; x < toX; x++) {
    const column = Math.min(w - 1, Math.max(0, Math.floor((x + 0.5 - piece.left) / piece.scale)))
    columns[x - fromX] = piece.prop.mirrored ? w - 1 - column : column
  }
  return columns
}

function propFront(front: Uint16Array, width: number, height: number, piece: PropPiece, number: number): void {
  const { mask, width: w, height: h } = piece.prop.sprite.levels[piece.level]!
  const span = spanOf(width, height, piece)
  const columns = columnsOf(piece, span)
  for (let y = span.fromY; y < span.toY; y++) {
    const row = Math.min(h - 1, Math.max(0, Math.floor((y + 0.5 - piece.top) / piece.scale))) * w
    const lean = leanOf(piece, y)
    const start = y * width + span.fromX + lean
    const from = Math.max(0, -span.fromX - lean)
    const to = Math.min(columns.length, width - span.fromX - lean)
    for (let k = from; k < to; k++) if (mask[row + columns[k]!] !== 0) front[start + k] = number
  }
}

function bodyFront(front: Uint16Array, width: number, height: number, piece: BodyPiece, number: number): void {
  const { picture, left, top } = piece
  for (let py = Math.max(0, -top); py < picture.height && top + py < height; py++) {
    for (let px = Math.max(0, -left); px < picture.width && left + px < width; px++) {
      if (picture.rgba[4 * (py * picture.width + px) + 3]! >= 128) front[(top + py) * width + left + px] = number
    }
  }
}

/** The sky is a plane at infinity, measured in pixels of the camera at rest. */
function sky(
  channels: Channels,
  width: number,
  height: number,
  camera: CameraPose,
  { focal, drift }: { focal: number; drift: number },
): void {
  const { surface } = channels
  const bottom = Math.min(height, Math.max(0, Math.floor(camera.cy)))
  const pace = focal / camera.f
  const texel = pace / 2 ** Math.round(Math.log2(pace))
  const left = camera.cx + drift / pace
  for (let y = 0; y < bottom; y++) {
    const v = Math.floor((y + 0.5 - camera.cy) * texel)
    for (let x = 0, i = y * width * 2; x < width; x++, i += 2) {
      surface[i] = Math.floor((x + 0.5 - left) * texel)
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
    const v = Math.floor((camera.z + away) / texelZ)
    let x = (camera.x + (0.5 - camera.cx) * step) / texelX
    const pace = step / texelX
    const start = y * width
    depth.fill(depthOf(away, near), start, start + width)
    layer.fill(GROUND_LAYER, start, start + width)
    for (let i = 2 * start, end = i + 2 * width; i < end; i += 2, x += pace) {
      surface[i] = Math.floor(x)
      surface[i + 1] = v
    }
  }
}

/** Writes a prop where it is in front. Its surface is measured in texels of the level nearest to the screen's size. */
function prop(
  channels: Channels,
  width: number,
  height: number,
  piece: PropPiece,
  depthValue: number,
  front: Uint16Array,
  number: number,
): void {
  const { depth, layer, surface, emissive } = channels
  const { glow, width: w, height: h } = piece.prop.sprite.levels[piece.level]!
  const inverse = 1 / piece.scale
  const texel = inverse / 2 ** Math.round(Math.log2(inverse))
  const span = spanOf(width, height, piece)
  const columns = glow ? columnsOf(piece, span) : null
  for (let y = span.fromY; y < span.toY; y++) {
    const v = Math.floor((y + 0.5 - piece.top) * texel)
    const row = Math.min(h - 1, Math.max(0, Math.floor((y + 0.5 - piece.top) * inverse))) * w
    const lean = leanOf(piece, y)
    const from = Math.max(span.fromX, -lean)
    const to = Math.min(span.toX, width - lean)
    for (let x = from, i = y * width + from + lean; x < to; x++, i++) {
      if (front[i] !== number) continue
      depth[i] = depthValue
      layer[i] = piece.layer
      surface[2 * i] = Math.floor((x + 0.5 - piece.left) * texel)
      surface[2 * i + 1] = v
      if (glow) emissive[i] = glow[row + columns![x - span.fromX]!]!
    }
  }
}

function body(
  channels: Channels,
  width: number,
  height: number,
  piece: BodyPiece,
  depthValue: number,
  front: Uint16Array,
  number: number,
): void {
  const { picture, left, top } = piece
  for (let py = Math.max(0, -top); py < picture.height && top + py < height; py++) {
    for (let px = Math.max(0, -left); px < picture.width && left + px < width; px++) {
      const i = (top + py) * width + left + px
      if (front[i] !== number) continue
      const m = py * picture.width + px
      channels.depth[i] = depthValue
      channels.subject[i] = piece.placed.role.subject
      channels.layer[i] = piece.layer
      channels.surface[2 * i] = picture.uv[2 * m]!
      channels.surface[2 * i + 1] = picture.uv[2 * m + 1]!
      channels.emissive[i] = picture.glow[m]!
    }
  }
}
