import { gridPainter } from './colour-grid.ts'
import { detailKept } from './detail-kept.ts'
import { blendRows, type Field, fieldOfPlanes, type Taps, taps } from './field.ts'
import type { PlaneSize } from './pixel-tensor.ts'

/** One denoised frame, small: the network's picture and how it changed the animatic's colours. */
export interface DenoisedFrame {
  /** [3, H, W]: estimate of the clean frame, padded. */
  x: Float32Array
  /** [12, H / cell, W / cell]: offsets of a 3 × 4 colour matrix. */
  grid: Float32Array
  /** The animatic that the network saw, RGBA, not padded. */
  small: Uint8ClampedArray
}

/**
 * The frame at the size of `full` (the animatic, RGBA): the colour grid is applied to the full-size animatic, of which
 * as much is taken as the network kept of its detail, and what the network drew beyond that (the residual) is enlarged
 * bilinearly and added. Returns RGB. After Deep Bilateral Learning (HDRNet), arXiv 1707.02880. Where the network
 * returns its control picture, grid and residual are zero and the result is the animatic, bit for bit.
 */
export function upsampleFrame(
  frame: DenoisedFrame,
  size: PlaneSize,
  cell: number,
  full: Uint8ClampedArray,
  fullSize: { width: number; height: number },
): Uint8Array {
  const grid = gridField(frame.grid, size, cell)
  const residual = residualField(frame, size, grid, cell)
  const scale = { x: fullSize.width / size.width, y: fullSize.height / size.height }
  const painter = gridPainter(full, fullSize, grid, { x: cell * scale.x, y: cell * scale.y })
  const columns = taps(fullSize.width, 1 / scale.x, size.width)
  const rows = taps(fullSize.height, 1 / scale.y, size.height)
  const line = new Float32Array(3 * fullSize.width)
  const rgb = new Uint8ClampedArray(3 * fullSize.width * fullSize.height)
  for (let y = 0; y < fullSize.height; y++) {
    painter.row(y, line)
    const detail = blendRows(residual, rows, y)
    addDetail(line, detail, columns, rgb, y * line.length)
  }
  return new Uint8Array(rgb.buffer)
}

/** Writes one row as bytes: the recoloured animatic as far as it was kept, and the residual between its own pixels. */
function addDetail(line: Float32Array, detail: Float32Array, at: Taps, rgb: Uint8ClampedArray, start: number): void {
  const { left, right, share } = at
  for (let x = 0, to = 0; x < left.length; x++) {
    const before = 4 * left[x]!
    const after = 4 * right[x]!
    const part = share[x]!
    const kept = detail[before + 3]! + part * (detail[after + 3]! - detail[before + 3]!)
    for (let channel = 0; channel < 3; channel++, to++) {
      const value = detail[before + channel]!
      rgb[start + to] = (kept * line[to]! + value + part * (detail[after + channel]! - value) + 1) * 127.5
    }
  }
}

/** The whole grid, padding included: its last cells reach into the picture. */
function gridField(planes: Float32Array, size: PlaneSize, cell: number): Field {
  const [width, height] = [size.paddedWidth / cell, size.paddedHeight / cell]
  return fieldOfPlanes(planes, { width, height, channels: 12, planeWidth: width, planeHeight: height })
}

/** At the denoised size: what the network drew beyond the recoloured animatic (3 channels), and how much of that it kept. */
function residualField(frame: DenoisedFrame, size: PlaneSize, grid: Field, cell: number): Field {
  const { width, height } = size
  const drawn = fieldOfPlanes(frame.x, {
    width,
    height,
    channels: 3,
    planeWidth: size.paddedWidth,
    planeHeight: size.paddedHeight,
  }).values
  const staged = new Float32Array(drawn.length)
  const painter = gridPainter(frame.small, size, grid, { x: cell, y: cell })
  for (let y = 0; y < height; y++) painter.row(y, staged.subarray(3 * y * width, 3 * (y + 1) * width))
  const kept = detailKept(brightness(drawn), brightness(staged), size)
  const values = new Float32Array(4 * width * height)
  for (let pixel = 0; pixel < kept.length; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      values[4 * pixel + channel] = drawn[3 * pixel + channel]! - kept[pixel]! * staged[3 * pixel + channel]!
    }
    values[4 * pixel + 3] = kept[pixel]!
  }
  return { width, height, channels: 4, values }
}

/** Mean of the three channels. */
function brightness(rgb: Float32Array): Float32Array {
  const means = new Float32Array(rgb.length / 3)
  for (let at = 0; at < means.length; at++) means[at] = (rgb[3 * at]! + rgb[3 * at + 1]! + rgb[3 * at + 2]!) / 3
  return means
}
