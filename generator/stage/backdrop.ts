import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import type { Shot } from '../../models/contract/shot-plan.ts'
import { type CameraPose, screenX, screenY } from './camera.ts'
import type { Uploads } from './cast.ts'
import type { ControlFrame } from './control-frame.ts'
import { clamp, lerp } from './vector.ts'

/** A picture that is the whole world of a shot, already of the size at which the resting camera sees it. */
export interface Backdrop {
  canvas: Canvas
  rest: CameraPose
  /** Share of each camera move that the picture has room for. */
  share: number
}

/** Rows near the lower edge count as near and move more than those above. */
const PARALLAX = 0.07
const LAYER = 16
/** Most by which pixels are magnified, where the picture is large enough to choose. */
const SHARP = 1.25
const CROPS: Record<Shot['camera']['framing'], number> = {
  wide: 1,
  medium: 1.15,
  'close-up': 1.4,
  'extreme-close-up': 1.8,
}

/** The shot without the picture that is its world, and that picture; null when the shot has none. */
export async function worldPictureOf(shot: Shot, uploads?: Uploads): Promise<{ shot: Shot; picture: Canvas } | null> {
  for (const plan of shot.subjects) {
    const { reference } = plan
    const alone = shot.subjects.length === 1
    const around = shot.relations.some(({ kind, object }) => kind === 'inside' && object === plan.id)
    const fills = alone || around || plan.attributes.size === 'giant' || plan.scale >= 2
    if (reference.kind !== 'upload' || !uploads || !fills) continue
    const picture = await decodePicture(await uploads(reference.uploadId))
    if (!isOpaque(picture)) continue
    const others = shot.subjects.filter((subject) => subject !== plan)
    const relations = shot.relations.filter(({ subject, object }) => subject !== plan.id && object !== plan.id)
    return { shot: { ...shot, subjects: others, relations }, picture }
  }
  return null
}

async function decodePicture(bytes: Uint8Array): Promise<Canvas> {
  const image = await loadImage(Buffer.from(bytes))
  const canvas = createCanvas(image.width, image.height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  return canvas
}

function isOpaque(canvas: Canvas): boolean {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  for (let i = 3; i < data.length; i += 4) if (data[i]! < 250) return false
  return true
}

/** Fits a picture over the frame so that no pose of the camera looks past its edge. */
export function fitBackdrop(
  canvas: Canvas,
  framing: Shot['camera']['framing'],
  rest: CameraPose,
  poses: readonly CameraPose[],
  width: number,
  height: number,
): Backdrop {
  const covers = Math.max(width / canvas.width, height / canvas.height)
  const most = Math.max(SHARP, covers * 1.12)
  const scaleFor = (share: number) =>
    Math.max(
      ...poses.map((pose) => {
        const { dx, dy, zoom } = gazeOf(rest, share, pose, height)
        const least = Math.min(zoom ** (1 - PARALLAX), zoom ** (1 + PARALLAX))
        const wide = (width + 2 * Math.abs(dx) * (1 + PARALLAX)) / (canvas.width * least)
        return Math.max(wide, (height + 2 * Math.abs(dy)) / (canvas.height * zoom), covers)
      }),
    )
  const share = [1, 0.7, 0.5, 0.35, 0.2].find((part) => scaleFor(part) <= most) ?? 0.12
  const needed = scaleFor(share)
  const scale = Math.max(needed, Math.min(needed * CROPS[framing], most))
  const fitted = createCanvas(Math.ceil(canvas.width * scale) + 2, Math.ceil(canvas.height * scale) + 2)
  const context = fitted.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(canvas, 0, 0, fitted.width, fitted.height)
  return { canvas: fitted, rest, share }
}

/** How far a camera's pose moves the picture (pixels) and magnifies it about the frame's middle. */
function gazeOf(rest: CameraPose, share: number, camera: CameraPose, height: number) {
  const zoom = ((camera.f / -camera.z) * -rest.z) / rest.f
  // A crane keeps what stands at the subject where it is and moves the horizon: a flat picture goes half the way.
  const level = (screenY(camera, rest.y, 0) + camera.cy) / 2
  return {
    dx: (screenX(camera, rest.x, 0) - rest.cx) * share,
    dy: (level - height / 2 - (rest.cy - height / 2) * zoom) * share,
    zoom: zoom ** share,
  }
}

/** For each row of the frame: its row of the picture, where the picture's left edge falls, and its magnification. */
function rowsOf({ canvas, rest, share }: Backdrop, camera: CameraPose, width: number, height: number) {
  const { dx, dy, zoom } = gazeOf(rest, share, camera, height)
  return Array.from({ length: height }, (_, y) => {
    const row = clamp((y - height / 2 - dy) / zoom + canvas.height / 2, 0, canvas.height - 1)
    const nearness = lerp(1 - PARALLAX, 1 + PARALLAX, row / canvas.height)
    const scale = zoom ** nearness
    return { row, scale, left: width / 2 + dx * nearness - (canvas.width * scale) / 2 }
  })
}

/** Draws the world as the camera sees it. */
export function drawBackdrop(
  context: ReturnType<Canvas['getContext']>,
  backdrop: Backdrop,
  camera: CameraPose,
  width: number,
  height: number,
): void {
  const { canvas } = backdrop
  for (const [y, { row, scale, left }] of rowsOf(backdrop, camera, width, height).entries()) {
    context.drawImage(canvas, 0, row, canvas.width, 1, left, y, canvas.width * scale, 1)
  }
}

/** Depth falls from the upper to the lower edge; every pixel belongs to one layer, measured on the picture. */
export function fillBackdrop(
  { depth, layer, surface }: Pick<ControlFrame, 'depth' | 'layer' | 'surface'>,
  backdrop: Backdrop,
  camera: CameraPose,
  width: number,
  height: number,
): void {
  layer.fill(LAYER)
  for (const [y, { row, scale, left }] of rowsOf(backdrop, camera, width, height).entries()) {
    depth.fill(Math.round(lerp(240, 60, row / backdrop.canvas.height)), y * width, (y + 1) * width)
    const texel = 2 ** -Math.round(Math.log2(1 / scale))
    for (let x = 0, i = 2 * y * width; x < width; x++, i += 2) {
      surface[i] = Math.floor(((x + 0.5 - left) / scale) * texel)
      surface[i + 1] = Math.floor(row * texel)
    }
  }
}
