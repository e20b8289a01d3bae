import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { StagedShot } from '../stage/control-frame.ts'
import { areaAverage } from './area-average.ts'
import { type NoiseSource, writeNoise } from './noise.ts'
import { type PlaneSize, padPlane, writeColours, writeUnit } from './pixel-tensor.ts'
import { type Control, shrinkControl } from './shrink.ts'

/** Frames `first` … `first + count − 1` of a shot; at most as many as the network takes at once. */
export interface ChunkSpan {
  first: number
  count: number
}

/** Everything about one chunk that does not depend on the chunk before. Planes are of the padded size. */
export interface Chunk extends ChunkSpan {
  /** [T, 5, H, W]: red, green, blue, depth, particles. */
  control: Float32Array
  /** [T, 3, H, W] at t = 0. */
  noise: Float32Array
  /** [4, 18, 32] of the middle frame. */
  thumbnail: Float32Array
  /** [5]: the tensor's place in the frame, then the horizon. */
  place: Float32Array
  /** The animatic at the size that is denoised, RGBA, one per real frame. */
  small: Uint8ClampedArray[]
  /** The animatic at the delivered size, RGBA, one per real frame. */
  full: Uint8ClampedArray[]
}

export const THUMBNAIL = { width: 32, height: 18 }

/** The spans that cover a shot, in order; only those before one of the cuts and the last may be short. */
export function chunkSpans(frames: number, perChunk: number, cuts: readonly number[] = []): ChunkSpan[] {
  const spans: ChunkSpan[] = []
  for (let first = 0; first < frames; first = spans.at(-1)!.first + spans.at(-1)!.count) {
    const cut = cuts.find((frame) => frame > first) ?? frames
    spans.push({ first, count: Math.min(perChunk, cut - first, frames - first) })
  }
  return spans
}

/** Draws a chunk's animatic and lays out its tensors; a short chunk repeats its last frame. */
export function layOutChunk(
  staged: StagedShot,
  span: ChunkSpan,
  size: PlaneSize,
  perChunk: ModelManifest['chunk']['frames'],
  noise: NoiseSource,
): Chunk {
  const plane = size.paddedWidth * size.paddedHeight
  const middle = Math.min(perChunk >> 1, span.count - 1)
  const chunk: Chunk = {
    ...span,
    control: new Float32Array(perChunk * 5 * plane),
    noise: new Float32Array(perChunk * 3 * plane),
    thumbnail: new Float32Array(0),
    place: Float32Array.of(
      0,
      0,
      size.paddedWidth / size.width,
      size.paddedHeight / size.height,
      staged.horizon(span.first + middle),
    ),
    small: [],
    full: [],
  }
  for (let index = 0; index < span.count; index++) {
    const frame = staged.frame(span.first + index)
    const control = shrinkControl(frame, size.width, size.height)
    chunk.full.push(frame.rgba)
    chunk.small.push(control.rgba)
    if (index === middle) chunk.thumbnail = shrinkToThumbnail(control)
    const last = index === span.count - 1 ? perChunk : index + 1
    for (let slot = index; slot < last; slot++) writeFrame(chunk, control, size, slot, noise)
  }
  return chunk
}

function writeFrame(chunk: Chunk, control: Control, size: PlaneSize, slot: number, noise: NoiseSource): void {
  const plane = size.paddedWidth * size.paddedHeight
  const start = slot * 5 * plane
  writeColours(control.rgba, 4, size, chunk.control, start)
  writeUnit(control.depth, size, chunk.control, start + 3 * plane)
  writeUnit(control.particles, size, chunk.control, start + 4 * plane)
  writeNoise(noise, paddedPlaces(control, size), chunk.first + slot, chunk.noise, slot * 3 * plane)
}

/** Layers and surface coordinates, continued into the padding like the colours. */
function paddedPlaces(control: Control, size: PlaneSize): Pick<Control, 'width' | 'height' | 'layer' | 'surface'> {
  const { paddedWidth: width, paddedHeight: height } = size
  if (width === size.width && height === size.height) return control
  const layer = new Uint8Array(width * height)
  // A pair of 16-bit coordinates moves as one word.
  const surface = new Int32Array(width * height)
  const pairs = new Int32Array(control.surface.buffer, control.surface.byteOffset, control.surface.length / 2)
  for (let y = 0; y < size.height; y++) {
    const [from, to] = [y * size.width, y * width]
    layer.set(control.layer.subarray(from, from + size.width), to)
    surface.set(pairs.subarray(from, from + size.width), to)
  }
  padPlane(layer, 0, size)
  padPlane(surface, 0, size)
  return { width, height, layer, surface: new Int16Array(surface.buffer) }
}

/** The whole frame at 32 × 18: red, green, blue in [-1, 1], depth in [0, 1]. */
function shrinkToThumbnail(control: Control): Float32Array {
  const cells = THUMBNAIL.width * THUMBNAIL.height
  const colours = areaAverage(control.rgba, 4, control, THUMBNAIL)
  const depth = areaAverage(control.depth, 1, control, THUMBNAIL)
  const planes = new Float32Array(4 * cells)
  for (let cell = 0; cell < cells; cell++) {
    for (let channel = 0; channel < 3; channel++) {
      planes[channel * cells + cell] = colours[4 * cell + channel]! / 127.5 - 1
    }
    planes[3 * cells + cell] = depth[cell]! / 255
  }
  return planes
}
