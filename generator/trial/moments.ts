import type { Canvas } from '@napi-rs/canvas'
import type { DenoiseJob } from '../denoise/denoise-job.ts'
import type { PatchDenoiser } from '../denoise/patch-denoiser.ts'
import { canvasOf } from '../stage/sprite.ts'

/** One frame: RGB, 3 bytes a pixel. */
export interface Picture {
  width: number
  height: number
  rgb: Uint8Array
}

/** Some frames of a denoised shot, in order. */
export async function momentsOf(
  denoiser: PatchDenoiser,
  job: DenoiseJob,
  frames: readonly number[],
): Promise<Picture[]> {
  const pictures: Picture[] = []
  for await (const { first, count, width, height, rgb } of denoiser.denoise(job, {})) {
    const bytes = rgb.length / count
    for (const frame of frames.filter((one) => one >= first && one < first + count)) {
      pictures.push({ width, height, rgb: rgb.slice((frame - first) * bytes, (frame - first + 1) * bytes) })
    }
  }
  return pictures
}

export function canvasOfPicture({ width, height, rgb }: Picture): Canvas {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i++) rgba.set(rgb.subarray(3 * i, 3 * i + 3), 4 * i)
  return canvasOf(rgba, width, height)
}
