import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { ClayPicture } from './clay/body.ts'
import { drawBody } from './clay/body.ts'
import type { Rgb, Solid } from './clay/solid.ts'
import type { Tint } from './palette.ts'

/** One size of a sprite. Its picture, its glow and its outline are made when first asked for: most levels never are. */
export class SpriteLevel {
  readonly width: number
  readonly height: number
  private readonly draw: () => Canvas
  private readonly light: () => Uint8Array | null
  private drawn: Canvas | undefined
  private lit: Uint8Array | null | undefined
  private found: Outline | undefined

  constructor(width: number, height: number, draw: () => Canvas, light: () => Uint8Array | null) {
    this.width = width
    this.height = height
    this.draw = draw
    this.light = light
  }

  get canvas(): Canvas {
    this.drawn ??= this.draw()
    return this.drawn
  }

  /** 0 … 255, or null when nothing glows. */
  get glow(): Uint8Array | null {
    if (this.lit === undefined) this.lit = this.light()
    return this.lit
  }

  /** Where the sprite is. */
  get outline(): Outline {
    this.found ??= outlineOf(this.canvas)
    return this.found
  }
}

/** Which pixels of a picture one cannot look past. */
export interface Outline {
  /** 1 where the sprite is, 0 where one looks past it. */
  mask: Uint8Array
  /** First and last such pixel of each row; a row without any has its last before its first. */
  edges: Int32Array
}

/** A thing of the world as pictures, each half as large as the one before. */
export interface Sprite {
  pixelsPerMetre: number
  /** Where it stands, in pixels of the first level from its top left. */
  anchorX: number
  anchorY: number
  levels: SpriteLevel[]
  /** Hazed copies by "level:step", filled as needed. */
  hazed: Map<string, Canvas>
}

const HAZE_STEPS = 12

/** Models a thing in clay at a given resolution. */
export function claySprite(solids: readonly Solid[], pixelsPerMetre: number, pitch = 0.12): Sprite {
  return fromPicture(drawBody(solids, pixelsPerMetre, pitch)!, pixelsPerMetre)
}

function fromPicture(picture: ClayPicture, pixelsPerMetre: number): Sprite {
  const canvas = canvasOf(picture.rgba, picture.width, picture.height)
  const glows = picture.glow.some((value) => value > 0)
  return spriteOf(canvas, pixelsPerMetre, -picture.left, -picture.top, glows ? picture.glow : null)
}

/** Pixels (alpha not multiplied in) as a canvas that can be drawn. */
export function canvasOf(rgba: Uint8ClampedArray, width: number, height: number): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(rgba)
  context.putImageData(image, 0, 0)
  return canvas
}

/** Turns a drawn canvas into a sprite with its smaller levels. */
export function spriteOf(
  canvas: Canvas,
  pixelsPerMetre: number,
  anchorX: number,
  anchorY: number,
  glow: Uint8Array | null,
): Sprite {
  const levels = [
    new SpriteLevel(
      canvas.width,
      canvas.height,
      () => canvas,
      () => glow,
    ),
  ]
  let last = levels[0]!
  while (Math.min(last.width, last.height) > 12 && levels.length < 7) {
    last = halfOf(last)
    levels.push(last)
  }
  return { pixelsPerMetre, anchorX, anchorY, levels, hazed: new Map() }
}

function halfOf(larger: SpriteLevel): SpriteLevel {
  const { width, height } = larger
  const draw = () => {
    const half = createCanvas(Math.ceil(width / 2), Math.ceil(height / 2))
    const context = half.getContext('2d')
    context.imageSmoothingQuality = 'medium'
    context.drawImage(larger.canvas, 0, 0, width / 2, height / 2)
    return half
  }
  const light = () => larger.glow && halveGlow(larger.glow, width, height)
  return new SpriteLevel(Math.ceil(width / 2), Math.ceil(height / 2), draw, light)
}

function outlineOf(canvas: Canvas): Outline {
  const { width, height } = canvas
  const data = canvas.data()
  const mask = new Uint8Array(width * height)
  const edges = new Int32Array(2 * height)
  for (let y = 0, i = 0; y < height; y++) {
    let first = width
    let last = -1
    for (let x = 0; x < width; x++, i++) {
      if (data[4 * i + 3]! < 128) continue
      mask[i] = 1
      if (last < 0) first = x
      last = x
    }
    edges[2 * y] = first
    edges[2 * y + 1] = last
  }
  return { mask, edges }
}

function halveGlow(glow: Uint8Array, width: number, height: number): Uint8Array {
  const w = Math.ceil(width / 2)
  const h = Math.ceil(height / 2)
  const small = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) small[y * w + x] = glow[2 * y * width + 2 * x]!
  return small
}

/** The level whose pixels come closest to the screen's without being coarser. */
export function levelFor(sprite: Sprite, pixelsPerMetre: number): number {
  const shrink = Math.floor(Math.log2(Math.max(1, sprite.pixelsPerMetre / pixelsPerMetre)) + 0.15)
  return Math.min(sprite.levels.length - 1, shrink)
}

/** A level as seen through air: mixed toward `air` by `haze` (0 … 1), in a dozen steps; tinted before. */
export function hazedCanvas(sprite: Sprite, level: number, haze: number, air: Rgb, tint: Tint | null): Canvas {
  const step = Math.round(haze * HAZE_STEPS)
  if (step <= 0 && !tint) return sprite.levels[level]!.canvas
  const key = `${level}:${step}:${air.map((c) => Math.round(c * 255)).join(',')}:${tint?.key ?? ''}`
  const known = sprite.hazed.get(key)
  if (known) return known
  const { width, height, canvas } = sprite.levels[level]!
  const made = createCanvas(width, height)
  const context = made.getContext('2d')
  context.drawImage(canvas, 0, 0)
  if (tint) {
    const image = context.getImageData(0, 0, width, height)
    tint.pixels(image.data)
    context.putImageData(image, 0, 0)
  }
  context.globalCompositeOperation = 'source-atop'
  context.globalAlpha = step / HAZE_STEPS
  context.fillStyle = cssColour(air)
  context.fillRect(0, 0, width, height)
  sprite.hazed.set(key, made)
  return made
}

export const cssColour = (colour: Rgb, alpha = 1): string =>
  `rgba(${colour.map((c) => Math.round(Math.min(1, Math.max(0, c)) * 255)).join(',')},${alpha})`
