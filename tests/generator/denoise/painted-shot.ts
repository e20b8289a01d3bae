import type { ControlFrame, StagedShot } from '../../../generator/stage/control-frame.ts'

/** A shot of coloured speckle that moves two pixels a frame: every byte value occurs, nothing compresses. */
export function paintedShot(width: number, height: number, frames: number): StagedShot {
  return { width, height, frames, horizon: () => 0.6, frame: (index) => paint(width, height, index) }
}

function paint(width: number, height: number, index: number): ControlFrame {
  const pixels = width * height
  const frame: ControlFrame = {
    width,
    height,
    rgba: new Uint8ClampedArray(4 * pixels).fill(255),
    depth: new Uint8Array(pixels),
    particles: new Uint8Array(pixels),
    subject: new Uint8Array(pixels),
    layer: new Uint8Array(pixels).fill(1),
    surface: new Int16Array(2 * pixels),
    emissive: new Uint8Array(pixels),
  }
  for (let pixel = 0; pixel < pixels; pixel++) {
    const [u, v] = [(pixel % width) + 2 * index, Math.floor(pixel / width)]
    for (let channel = 0; channel < 3; channel++) {
      frame.rgba[4 * pixel + channel] = (Math.imul(u * 73 + v * 179 + channel * 59, 0x9e3779b1) >>> 13) & 255
    }
    frame.depth[pixel] = Math.min(255, v)
    frame.surface[2 * pixel] = u
    frame.surface[2 * pixel + 1] = v
  }
  return frame
}
