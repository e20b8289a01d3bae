import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'

export interface Picture {
  width: number
  height: number
  /** RGB or RGBA bytes. */
  pixels: Uint8Array | Uint8ClampedArray
}

export interface Jpeg {
  width: number
  height: number
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * A JPEG of the picture, made smaller where it is wider than `maxWidth`. `quality` is 0 … 100. At once, not
 * in the background: a running network would hold the answer back until its next pause.
 */
export function encodeJpeg(picture: Picture, maxWidth: number, quality: number): Jpeg {
  const scale = Math.min(1, maxWidth / picture.width)
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const whole = drawPicture(picture)
  if (scale === 1) return { width, height, bytes: new Uint8Array(whole.encodeSync('jpeg', quality)) }
  const small = createCanvas(width, height)
  const pen = small.getContext('2d')
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(whole, 0, 0, width, height)
  return { width, height, bytes: new Uint8Array(small.encodeSync('jpeg', quality)) }
}

/** A lossless PNG of the picture. */
export async function encodePng(picture: Picture): Promise<Uint8Array> {
  return drawPicture(picture).encode('png')
}

export function drawPicture({ width, height, pixels }: Picture): Canvas {
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').putImageData(new ImageData(addAlpha(pixels, width * height), width, height), 0, 0)
  return canvas
}

function addAlpha(pixels: Uint8Array | Uint8ClampedArray, count: number): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(4 * count).fill(255)
  const stride = pixels.length / count
  for (let pixel = 0; pixel < count; pixel++) {
    for (let channel = 0; channel < 3; channel++) rgba[4 * pixel + channel] = pixels[stride * pixel + channel]!
  }
  return rgba
}
