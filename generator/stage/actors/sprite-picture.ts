import { readFile } from 'node:fs/promises'
import { type Canvas, createCanvas, type Image, type ImageData, loadImage } from '@napi-rs/canvas'
import type { ClayPicture, Placing } from '../clay/body.ts'

/** A picture cut out along its alpha, ready to act. */
export interface Cutout {
  canvas: Canvas
  /** Width over height. */
  aspect: number
}

/** The folder of the asset memory's package. */
export const ASSETS = new URL('.', import.meta.resolve('@lobehub/fluent-emoji-3d/package.json'))
const known = new Map<string, Promise<Cutout>>()

/** The emoji of a hexcode, cropped to what is seen of it. */
export function emojiCutout(hexcode: string): Promise<Cutout> {
  const before = known.get(hexcode)
  if (before) return before
  const made = emojiPicture(hexcode)
  known.set(hexcode, made)
  return made
}

/** The same, decoded anew and not kept. */
export async function emojiPicture(hexcode: string): Promise<Cutout> {
  return removeShading(await loadCutout(await readFile(new URL(`assets/${hexcode}.webp`, ASSETS))))
}

/** Decodes a picture and crops it to its visible part. */
export async function loadCutout(bytes: Uint8Array): Promise<Cutout> {
  const image: Image = await loadImage(Buffer.from(bytes))
  const whole = createCanvas(image.width, image.height)
  const context = whole.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, whole.width, whole.height)
  const box = { left: whole.width, right: 0, top: whole.height, bottom: 0 }
  for (let i = 3, n = 0; i < data.length; i += 4, n++) {
    if (data[i]! < 24) continue
    const x = n % whole.width
    const y = Math.floor(n / whole.width)
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x + 1)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y + 1)
  }
  if (box.right <= box.left) throw new Error('the picture is fully transparent')
  const canvas = createCanvas(box.right - box.left, box.bottom - box.top)
  canvas.getContext('2d').drawImage(whole, -box.left, -box.top)
  return { canvas, aspect: canvas.width / canvas.height }
}

/** The picture without its lilac shade, which neutral daylight does not cast: whites and blacks become neutral. */
function removeShading({ canvas, aspect }: Cutout): Cutout {
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const { data } = image
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!]
    if (b < r * 0.95 || r < g) continue
    const saturation = (b - g) / Math.max(1, b)
    const share = b < 105 ? 0.7 : Math.min(1, Math.max(0, (0.44 - saturation) / 0.16))
    const neutral = 0.35 * r + 0.4 * g + 0.25 * b
    for (let n = 0; n < 3; n++) data[i + n] = data[i + n]! + (neutral - data[i + n]!) * share
  }
  context.putImageData(image, 0, 0)
  return { canvas, aspect }
}

/** How a picture moves as one piece: tilt in radians, height and width factors, metres above its foot. */
export interface Bearing {
  tilt: number
  tall: number
  wide: number
  lift: number
  /** About which share of the height it tilts, from the foot. */
  pivot: number
}

/**
 * A cutout of `height` metres in its bearing, as pixels at `scale` pixels a metre; null when out of view. What tilts
 * about its foot does so about `foot`, a share of its width from the left of the picture.
 */
export function drawCutout(
  { canvas, aspect }: Cutout,
  height: number,
  bearing: Bearing,
  mirrored: boolean,
  scale: number,
  { shift = { x: 0, y: 0 }, within }: Placing = {},
  foot = 0.5,
): ClayPicture | null {
  const tall = height * scale * bearing.tall
  const wide = height * aspect * scale * bearing.wide
  const aside = bearing.pivot === 0 ? (foot - 0.5) * wide * (mirrored ? -1 : 1) : 0
  const reach = Math.hypot(tall, wide) + Math.abs(aside) + 2
  const pivot = -tall * bearing.pivot - bearing.lift * scale
  const left = Math.max(within?.left ?? -Infinity, Math.floor(-reach))
  const right = Math.min(within?.right ?? Infinity, Math.ceil(reach))
  const top = Math.max(within?.top ?? -Infinity, Math.floor(pivot - reach))
  const bottom = Math.min(within?.bottom ?? Infinity, Math.ceil(pivot + reach))
  if (right <= left || bottom <= top) return null
  const { context } = benchFor(right - left, bottom - top)
  context.clearRect(0, 0, right - left, bottom - top)
  context.save()
  context.translate(shift.x + aside - left, shift.y + pivot - top)
  context.rotate(bearing.tilt)
  context.translate(-aside, 0)
  context.scale(mirrored ? -1 : 1, 1)
  context.drawImage(canvas, -wide / 2, -tall * (1 - bearing.pivot), wide, tall)
  context.restore()
  return pictureOf(context.getImageData(0, 0, right - left, bottom - top), left, top, scale)
}

interface Bench {
  canvas: Canvas
  context: ReturnType<Canvas['getContext']>
}

/** Pictures are turned one after the other, so one canvas serves all: fresh ones pile up until they are collected. */
let bench: Bench | undefined

function benchFor(width: number, height: number): Bench {
  const before = bench?.canvas
  if (bench && bench.canvas.width >= width && bench.canvas.height >= height) return bench
  const canvas = createCanvas(Math.max(width, before?.width ?? 0), Math.max(height, before?.height ?? 0))
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  bench = { canvas, context }
  return bench
}

function pictureOf({ width, height, data }: ImageData, left: number, top: number, scale: number): ClayPicture {
  const texel = 2 ** Math.round(Math.log2(scale)) / scale
  const uv = new Int16Array(width * height * 2)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 2) {
      uv[i] = Math.round((x + left) * texel)
      uv[i + 1] = Math.round((y + top) * texel)
    }
  }
  return {
    left,
    top,
    width,
    height,
    rgba: new Uint8ClampedArray(data.buffer),
    uv,
    glow: new Uint8Array(width * height),
  }
}
