import type { ControlFrame } from '../stage/control-frame.ts'
import { areaAverage } from './area-average.ts'

/** What the denoiser takes from a frame of the animatic. */
export type Control = Pick<ControlFrame, 'width' | 'height' | 'rgba' | 'depth' | 'particles' | 'layer' | 'surface'>

/** The frame's own size, or the largest of the same shape that has at most `maxPixels`. */
export function denoisedSize(width: number, height: number, maxPixels: number): { width: number; height: number } {
  if (width * height <= maxPixels) return { width, height }
  const scale = Math.sqrt(maxPixels / (width * height))
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) }
}

/**
 * The control frame at a smaller size: colours, depth and particles averaged by area; layer and surface from
 * the nearest pixel, the surface counted in the smaller texels so that neighbours still differ by about 1.
 */
export function shrinkControl(frame: Control, width: number, height: number): Control {
  if (frame.width === width && frame.height === height) return frame
  const from = { width: frame.width, height: frame.height }
  const to = { width, height }
  return {
    width,
    height,
    rgba: new Uint8ClampedArray(areaAverage(frame.rgba, 4, from, to)),
    depth: roundBytes(areaAverage(frame.depth, 1, from, to)),
    particles: roundBytes(areaAverage(frame.particles, 1, from, to)),
    ...shrinkPlaces(frame, width, height),
  }
}

function shrinkPlaces(frame: Control, width: number, height: number): Pick<Control, 'layer' | 'surface'> {
  const layer = new Uint8Array(width * height)
  const surface = new Int16Array(2 * width * height)
  const [stepX, stepY] = [frame.width / width, frame.height / height]
  const columns = Int32Array.from({ length: width }, (_, x) => Math.floor((x + 0.5) * stepX))
  let to = 0
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y + 0.5) * stepY) * frame.width
    for (let x = 0; x < width; x++, to++) {
      const from = row + columns[x]!
      layer[to] = frame.layer[from]!
      surface[2 * to] = Math.floor(frame.surface[2 * from]! / stepX)
      surface[2 * to + 1] = Math.floor(frame.surface[2 * from + 1]! / stepY)
    }
  }
  return { layer, surface }
}

function roundBytes(values: Float32Array): Uint8Array {
  return new Uint8Array(new Uint8ClampedArray(values).buffer)
}
