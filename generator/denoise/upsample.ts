import { scratchArray } from './box-mean.ts'
import { gridPainter } from './colour-grid.ts'
import { detailKept } from './detail-kept.ts'
import { blendRows, type Field, fieldOfPlanes, interpolationTaps, type Taps } from './field.ts'
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
  const columns = interpolationTaps(fullSize.width, 1 / scale.x, size.width)
  const rows = interpolationTaps(fullSize.height, 1 / scale.y, size.height)
  const line = new Float32Array(3 * fullSize.width)
  const detail = new Float32Array(4 * size.width)
  const rgb = new Uint8ClampedArray(3 * fullSize.width * fullSize.height)
  for (let y = 0; y < fullSize.height; y++) {
    painter.row(y, line)
    addDetail(line, blendRows(residual, rows, y, detail), columns, rgb, y * line.length)
  }
  return new Uint8Array(rgb.buffer)
}

/** Writes one row as bytes: the recoloured animatic as far as it was kept, and the residual between its own pixels. */
function addDetail(line: Float32Array, detail: Float32Array, at: Taps, rgb: Uint8ClampedArray, start: number): void {
  const { left, right, share } = at
  for (let x = 0, from = 0, to = start; x < left.length; x++, from += 3, to += 3) {
    const before = 4 * left[x]!
    const after = 4 * right[x]!
    const part = share[x]!
    const [red, green, blue, share0] = [detail[before]!, detail[before + 1]!, detail[before + 2]!, detail[before + 3]!]
    const kept = share0 + part * (detail[after + 3]! - share0)
    rgb[to] = (kept * line[from]! + red + part * (detail[after]! - red) + 1) * 127.5
    rgb[to + 1] = (kept * line[from + 1]! + green + part * (detail[after + 1]! - green) + 1) * 127.5
    rgb[to + 2] = (kept * line[from + 2]! + blue + part * (detail[after + 2]! - blue) + 1) * 127.5
  }
}

/** The whole grid, padding included: its last cells reach into the picture. */
function gridField(planes: Float32Array, size: PlaneSize, cell: number): Field {
  return fieldOfPlanes(planes, size.paddedWidth / cell, size.paddedHeight / cell, 12)
}

const scratch = { line: scratchArray(), staged: scratchArray(), drawn: scratchArray(), recoloured: scratchArray() }

/** At the denoised size: what the network drew beyond the recoloured animatic (3 channels), and how much of that it kept. */
function residualField(frame: DenoisedFrame, size: PlaneSize, grid: Field, cell: number): Field {
  const { width, height, paddedWidth } = size
  const recoloured = recolourAnimatic(frame.small, size, grid, cell)
  const staged = brightnessOf(recoloured, scratch.staged(width * height))
  const drawn = drawnBrightness(frame.x, size, scratch.drawn(width * height))
  const kept = detailKept(drawn, staged, size)
  const values = new Float32Array(4 * width * height)
  const plane = paddedWidth * size.paddedHeight
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let at = y * paddedWidth; at < y * paddedWidth + width; at++, pixel++) {
      const share = kept[pixel]!
      values[4 * pixel] = frame.x[at]! - share * recoloured[3 * pixel]!
      values[4 * pixel + 1] = frame.x[at + plane]! - share * recoloured[3 * pixel + 1]!
      values[4 * pixel + 2] = frame.x[at + 2 * plane]! - share * recoloured[3 * pixel + 2]!
      values[4 * pixel + 3] = share
    }
  }
  return { width, height, channels: 4, values }
}

/** The small animatic under the colour grid: red, green, blue, interleaved. */
function recolourAnimatic(small: Uint8ClampedArray, size: PlaneSize, grid: Field, cell: number): Float32Array {
  const recoloured = scratch.recoloured(3 * size.width * size.height)
  const painter = gridPainter(small, size, grid, { x: cell, y: cell })
  const line = scratch.line(3 * size.width)
  for (let y = 0; y < size.height; y++) {
    painter.row(y, line)
    recoloured.set(line, y * line.length)
  }
  return recoloured
}

/** Mean of three interleaved channels. */
function brightnessOf(rgb: Float32Array, into: Float32Array): Float32Array {
  for (let at = 0; at < into.length; at++) into[at] = (rgb[3 * at]! + rgb[3 * at + 1]! + rgb[3 * at + 2]!) / 3
  return into
}

/** Mean of the three planes of the network's picture, without its padding. */
function drawnBrightness(x: Float32Array, size: PlaneSize, into: Float32Array): Float32Array {
  const plane = size.paddedWidth * size.paddedHeight
  for (let y = 0, pixel = 0; y < size.height; y++) {
    const start = y * size.paddedWidth
    for (let at = start; at < start + size.width; at++, pixel++) {
      into[pixel] = (x[at]! + x[at + plane]! + x[at + 2 * plane]!) / 3
    }
  }
  return into
}
