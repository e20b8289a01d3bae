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
 * The channels beside the colour, from the same pieces that were painted, nearest first.
 * `near`: see depthOf. `heaven`: focal length for which the sky was painted, and how far it has drifted, pixels.
 * `backdrop`: the picture that stands for sky and ground, if one does.
 * `taken` is scratch space, one byte a pixel.
 */
export function fillChannels(
  width: number,
  height: number,
  camera: CameraPose,
  near: number,
  skyParams: { focal: number; drift: number },
  backdrop: Backdrop | null,
  pieces: readonly Piece[],
  taken: Uint8Array,
): Channels {
  const pixels = width * height
  const channels: Channels = {
    depth: new Uint8Array(pixels).fill(255),
    subject: new Uint8Array(pixels),
    layer: new Uint8Array(pixels),
    surface: new Int16Array(pixels * 2),
    emissive: new Uint8Array(pixels),
  }
  if (backdrop) fillBackdrop(channels, backdrop, camera, width, height)
  else {
    writeSky(channels, width, height, camera, skyParams)
    writeGround(channels, width, height, camera, near)
  }
  taken.fill(0)
  for (let n = pieces.length - 1; n >= 0; n--) {
    const piece = pieces[n]!
    const depth = depthOf(piece.z - camera.z, near)
    if (piece.kind === 'prop') writeProp(channels, width, height, piece, depth, taken)
    else writeBody(channels, width, height, piece, depth, taken)
  }
  return channels
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

/** Props are written one after the other, so one row of columns serves all. */
let columns = new Int32Array(2048)

/** Column of the prop's picture under each frame column of the span, in `columns`. */
function findColumns(piece: PropPiece, { fromX, toX }: Span): void {
  const { width: w } = piece.prop.sprite.levels[piece.level]!
  if (toX - fromX > columns.length) columns = new Int32Array(2 * (toX - fromX))
  for (let x = fromX; x < toX; x++) {
    const column = Math.min(w - 1, Math.max(0, Math.floor((x + 0.5 - piece.left) / piece.scale)))
    columns[x - fromX] = piece.prop.mirrored ? w - 1 - column : column
  }
}

/** The sky is a plane at infinity, measured in pixels of the camera at rest. */
function writeSky(
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
function writeGround(channels: Channels, width: number, height: number, camera: CameraPose, near: number): void {
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

/**
 * Writes a prop where nothing nearer is. Its surface is measured in texels of the level nearest to the screen's
 * size.
 */
function writeProp(
  channels: Channels,
  width: number,
  height: number,
  piece: PropPiece,
  depthValue: number,
  taken: Uint8Array,
): void {
  const { depth, layer, surface, emissive } = channels
  const { left, top, scale, prop: thing } = piece
  const { glow, outline, width: w, height: h } = thing.sprite.levels[piece.level]!
  const { mask, edges } = outline
  const inverse = 1 / scale
  const texel = inverse / 2 ** Math.round(Math.log2(inverse))
  const span = spanOf(width, height, piece)
  findColumns(piece, span)
  for (let y = span.fromY; y < span.toY; y++) {
    const row = Math.min(h - 1, Math.max(0, Math.floor((y + 0.5 - top) / scale)))
    const first = edges[2 * row]!
    const last = edges[2 * row + 1]!
    if (last < first) continue
    const v = Math.floor((y + 0.5 - top) * texel)
    const lean = leanOf(piece, y)
    const start = thing.mirrored ? w - 1 - last : first
    const end = thing.mirrored ? w - first : last + 1
    const from = Math.max(span.fromX, -lean, Math.floor(left + start * scale - 0.5))
    const to = Math.min(span.toX, width - lean, Math.ceil(left + end * scale + 0.5))
    for (let x = from, i = y * width + from + lean; x < to; x++, i++) {
      if (taken[i] !== 0) continue
      const m = row * w + columns[x - span.fromX]!
      if (mask[m] === 0) continue
      taken[i] = 1
      depth[i] = depthValue
      layer[i] = piece.layer
      surface[2 * i] = Math.floor((x + 0.5 - left) * texel)
      surface[2 * i + 1] = v
      if (glow) emissive[i] = glow[m]!
    }
  }
}

function writeBody(
  channels: Channels,
  width: number,
  height: number,
  piece: BodyPiece,
  depthValue: number,
  taken: Uint8Array,
): void {
  const { picture, left, top, layer } = piece
  const { rgba, uv, glow } = picture
  const { subject } = piece.placed.role
  for (let py = Math.max(0, -top); py < picture.height && top + py < height; py++) {
    for (let px = Math.max(0, -left); px < picture.width && left + px < width; px++) {
      const m = py * picture.width + px
      if (rgba[4 * m + 3]! < 128) continue
      const i = (top + py) * width + left + px
      if (taken[i] !== 0) continue
      taken[i] = 1
      channels.depth[i] = depthValue
      channels.subject[i] = subject
      channels.layer[i] = layer
      channels.surface[2 * i] = uv[2 * m]!
      channels.surface[2 * i + 1] = uv[2 * m + 1]!
      channels.emissive[i] = glow[m]!
    }
  }
}
