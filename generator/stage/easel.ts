import { type Canvas, createCanvas, type ImageData } from '@napi-rs/canvas'
import type { ClayPicture } from './clay/body.ts'

type Context = ReturnType<Canvas['getContext']>

/** Where a body's pixels are laid before they are drawn. It is copied whole each time, so it is no larger than bodies. */
interface Patch {
  canvas: Canvas
  context: Context
  image: ImageData
}

/** Pixels by whose multiples a patch grows. */
const STEP = 64

function patchOf(width: number, height: number): Patch {
  const canvas = createCanvas(Math.ceil(width / STEP) * STEP, Math.ceil(height / STEP) * STEP)
  const context = canvas.getContext('2d')
  return { canvas, context, image: context.createImageData(canvas.width, canvas.height) }
}

/**
 * The surfaces a shot is painted on, kept from frame to frame: fresh megabytes cost more than painting them.
 * Painting is synchronous, so no two frames are ever on the easel at once.
 */
export class Easel {
  readonly width: number
  readonly height: number
  readonly context: Context
  /** Raw pixels of the frame's size, to be written and then put. */
  readonly image: ImageData
  /** For each pixel, whether something in front has it; see channels.ts. */
  readonly taken: Uint8Array
  private readonly canvas: Canvas
  private patch: Patch

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.canvas = createCanvas(width, height)
    this.context = this.canvas.getContext('2d')
    this.image = this.context.createImageData(width, height)
    this.patch = patchOf(STEP, STEP)
    this.taken = new Uint8Array(width * height)
  }

  /** Draws a body's pixels with their transparency. */
  drawPicture({ rgba, width, height }: ClayPicture, left: number, top: number): void {
    if (width > this.patch.canvas.width || height > this.patch.canvas.height) {
      const { canvas } = this.patch
      this.patch = patchOf(Math.max(width, canvas.width), Math.max(height, canvas.height))
    }
    const { canvas, context, image } = this.patch
    const stride = image.width * 4
    for (let y = 0; y < height; y++) {
      image.data.set(rgba.subarray(y * width * 4, (y + 1) * width * 4), y * stride)
    }
    context.putImageData(image, 0, 0, 0, 0, width, height)
    this.context.drawImage(canvas, 0, 0, width, height, left, top, width, height)
  }

  /** The finished picture, in memory of its own. */
  read(): Uint8ClampedArray {
    const pixels = this.canvas.data()
    return new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.length)
  }
}
