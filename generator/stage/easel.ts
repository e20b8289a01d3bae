import { type Canvas, createCanvas, type ImageData } from '@napi-rs/canvas'
import type { ClayPicture } from './clay/body.ts'

type Context = ReturnType<Canvas['getContext']>

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
  private readonly patch: Canvas
  private readonly patchContext: Context
  private readonly patchImage: ImageData

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.canvas = createCanvas(width, height)
    this.context = this.canvas.getContext('2d')
    this.image = this.context.createImageData(width, height)
    this.patch = createCanvas(width, height)
    this.patchContext = this.patch.getContext('2d')
    this.patchImage = this.patchContext.createImageData(width, height)
    this.taken = new Uint8Array(width * height)
  }

  /** Draws a body's pixels with their transparency; the picture must not be larger than the frame. */
  drawPicture({ rgba, width, height }: ClayPicture, left: number, top: number): void {
    const stride = this.width * 4
    for (let y = 0; y < height; y++) {
      this.patchImage.data.set(rgba.subarray(y * width * 4, (y + 1) * width * 4), y * stride)
    }
    this.patchContext.putImageData(this.patchImage, 0, 0, 0, 0, width, height)
    this.context.drawImage(this.patch, 0, 0, width, height, left, top, width, height)
  }

  /** The finished picture, in memory of its own. */
  read(): Uint8ClampedArray {
    const pixels = this.canvas.data()
    return new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.length)
  }
}
